using System.Globalization;
using VillageAid.Rules.Receipts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.ReplayReports;

/// <summary>A replay for people: first the answer, then every difference on a line.</summary>
internal static class ReplayText
{
    public static void Write(Receipt receipt, ReplayOutcome replay, TextWriter writer, Language language)
    {
        var verdicts = receipt.Verdicts.Policies.Sum(policy => policy.Counts.Sum(count => (long)count.Count));
        writer.WriteLine(Answer(replay, verdicts).In(language));
        foreach (var difference in replay.Comparison.Differences)
            writer.WriteLine($"  {ReplayWords.Say(difference).In(language)}");
        var asOf = receipt.AsOf.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        writer.WriteLine(new LocalizedText($"期间 {receipt.Period}，记录截至 {asOf}，校验码 {receipt.Seal}", $"period {receipt.Period}, records as of {asOf}, seal {receipt.Seal}").In(language));
    }

    private static LocalizedText Answer(ReplayOutcome replay, long verdicts)
    {
        var count = replay.Comparison.Differences.Count;
        if (!replay.IsEvaluated)
            return new($"没有评价；已知 {count} 处不同", $"not evaluated; differences known: {count}");
        if (replay.Comparison.IsIdentical)
            return new($"完全相同：规则、数据和 {verdicts} 条判定都与回执一致", $"identical: rules, facts and {verdicts} verdicts are as in the receipt");
        return replay.Comparison.HasSameVerdicts
            ? new($"有 {count} 处不同，但 {verdicts} 条判定连同依据都相同", $"differences: {count}, but all {verdicts} verdicts are the same with their reasons")
            : new($"有 {count} 处不同，判定也不同", $"differences: {count}, verdicts among them");
    }
}
