using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>The table at the top of a report: for each rule its subjects and its verdicts by status.</summary>
internal static class SummaryTable
{
    public static void Write(EvaluationResult result, TextWriter writer, Language language)
    {
        // Only statuses that occur get a column, in the order of the enumeration.
        VerdictStatus[] statuses = [.. result.CountByStatus.Where(count => count.Value > 0).Select(count => count.Key).Order()];
        var rows = new List<string[]> { Head(statuses, language) };
        rows.AddRange(RuleCount.Of(result).Select(count => Row($"{count.Policy} {count.Rule}", count.SubjectCount, count.ByStatus, statuses)));
        rows.Add(Row(language == Language.Zh ? "合计" : "total", result.SubjectCount, result.CountByStatus, statuses));
        AlignedTable.Write(rows, writer);
    }

    private static string[] Head(IEnumerable<VerdictStatus> statuses, Language language) => language == Language.Zh
        ? ["规则", "对象", "判定", .. statuses.Select(status => ReportWords.Of(status).Zh)]
        : ["rule", "subjects", "verdicts", .. statuses.Select(status => ReportWords.Of(status).En)];

    private static string[] Row(string name, int subjects, IReadOnlyDictionary<VerdictStatus, int> counts, IEnumerable<VerdictStatus> statuses) =>
        [name, Number(subjects), Number(counts.Values.Sum()), .. statuses.Select(status => Number(counts.GetValueOrDefault(status)))];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
