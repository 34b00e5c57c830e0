using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>The table at the top of a report: for each rule its subjects and its verdicts by status.</summary>
internal static class SummaryTable
{
    public static void Write(IReadOnlyList<Verdict> verdicts, TextWriter writer, Language language)
    {
        // Only statuses that occur get a column, in the order of the enumeration.
        VerdictStatus[] statuses = [.. verdicts.Select(verdict => verdict.Status).Distinct().Order()];
        var rows = new List<string[]> { Head(statuses, language) };
        foreach (var rule in verdicts.GroupBy(verdict => (verdict.Policy, verdict.Rule)))
            rows.Add(Row($"{rule.Key.Policy} {rule.Key.Rule}", [.. rule], statuses));
        rows.Add(Row(language == Language.Zh ? "合计" : "total", verdicts, statuses));
        AlignedTable.Write(rows, writer);
    }

    private static string[] Head(IEnumerable<VerdictStatus> statuses, Language language) => language == Language.Zh
        ? ["规则", "对象", "判定", .. statuses.Select(status => ReportWords.Of(status).Zh)]
        : ["rule", "subjects", "verdicts", .. statuses.Select(status => ReportWords.Of(status).En)];

    private static string[] Row(string name, IReadOnlyList<Verdict> verdicts, IEnumerable<VerdictStatus> statuses) =>
        [name, Number(verdicts.Select(verdict => verdict.Subject).Distinct().Count()), Number(verdicts.Count),
            .. statuses.Select(status => Number(verdicts.Count(verdict => verdict.Status == status)))];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
