using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>A table with a row for each partition: its subjects, its verdicts by status, and for how many subjects which measure is recommended.</summary>
internal static class PartitionTable
{
    public static void Write(IReadOnlyList<(string Name, EvaluationSummary Summary)> partitions, TextWriter writer, Language language)
    {
        var sum = EvaluationSummary.Sum(partitions.Select(one => one.Summary));
        string[] head = language == Language.Zh ? ["县", "对象", "判定"] : ["county", "subjects", "verdicts"];
        AlignedTable.Write(
        [
            [.. head, .. sum.Statuses.Select(one => ReportWords.Of(one.Status).In(language)), .. sum.Measures.Select(one => one.Term.In(language))],
            .. partitions.Select(one => Row(one.Name, one.Summary, sum)),
            Row(language == Language.Zh ? "合计" : "total", sum, sum),
        ], writer);
    }

    // Only what occurs somewhere has a column.
    private static string[] Row(string name, EvaluationSummary one, EvaluationSummary sum) =>
    [
        name, Number(one.SubjectCount), Number(one.VerdictCount),
        .. sum.Statuses.Select(status => Number(one.Statuses.FirstOrDefault(other => other.Status == status.Status)?.Count ?? 0)),
        .. sum.Measures.Select(measure => Number(one.Measures.FirstOrDefault(other => other.Measure == measure.Measure)?.SubjectCount ?? 0)),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
