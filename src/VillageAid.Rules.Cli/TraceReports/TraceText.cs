using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Tracing;

namespace VillageAid.Rules.Cli.TraceReports;

/// <summary>Writes a trace for the screen: clause by clause, then the counts.</summary>
internal static class TraceText
{
    public static void Write(ClauseTrace trace, TextWriter writer, Language language)
    {
        foreach (var policy in trace.Clauses.GroupBy(clause => clause.Policy))
        {
            writer.WriteLine($"{policy.Key}  {policy.First().PolicyTitle.In(language)}");
            foreach (var clause in policy)
                Write(clause, writer, language);
            writer.WriteLine();
        }
        AlignedTable.Write(TraceCounts.Table(trace, new LocalizedText("主题", "topic"), text => text.In(language)), writer);
        writer.WriteLine();
        foreach (var policy in trace.Clauses.GroupBy(clause => clause.Policy))
            writer.WriteLine($"{policy.Key}: {TraceWords.Sum([.. policy]).In(language)}");
        // Last, because scripts read it.
        writer.WriteLine(TraceWords.Sum([.. trace.Clauses]).In(language));
    }

    private static void Write(TracedClause clause, TextWriter writer, Language language)
    {
        writer.WriteLine($"  {clause.Citation.Clause}  {clause.Citation.Gist.In(language)}");
        foreach (var use in clause.Uses)
            writer.WriteLine($"    {TraceWords.Of(use.Kind).In(language)} {Name(use, clause, language)}  {use.Place}");
        if (clause.Because is { } reason)
            writer.WriteLine($"    {TraceWords.Of(ClauseStanding.Declared).In(language)}: {reason.In(language)}");
        else if (!clause.IsAccounted)
            writer.WriteLine($"    {TraceWords.Of(ClauseStanding.Open).In(language)}  {clause.Place}");
        if (clause.Uses.Count > 0)
            writer.WriteLine($"    {new LocalizedText($"测试 {clause.Tests.Count} 个", $"{clause.Tests.Count} tests").In(language)}");
    }

    private static string Name(ClauseUse use, TracedClause clause, Language language)
    {
        var name = use.Kind == ClauseUseKind.Parameter ? use.Title.In(language) : use.Name;
        return use.Policy == clause.Policy ? name : $"{use.Policy}/{name}";
    }
}
