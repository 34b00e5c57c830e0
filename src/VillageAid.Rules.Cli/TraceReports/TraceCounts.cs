using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Tracing;

namespace VillageAid.Rules.Cli.TraceReports;

/// <summary>The clauses counted by topic and policy: a row of headings, a row for each topic in the order in which they first come, and the sums.</summary>
internal static class TraceCounts
{
    public static IReadOnlyList<string[]> Table(ClauseTrace trace, LocalizedText corner, Func<LocalizedText, string> say)
    {
        var policies = trace.Clauses.Select(clause => clause.Policy).Distinct().ToList();
        var topics = trace.Clauses.Select(TopicOf).Distinct().ToList();
        return
        [
            [say(corner), .. policies, say(TraceWords.All)],
            .. topics.Select(topic => Row(say(topic), [.. trace.Clauses.Where(clause => TopicOf(clause) == topic)])),
            Row(say(TraceWords.All), trace.Clauses),
        ];

        string[] Row(string name, IReadOnlyCollection<TracedClause> clauses) =>
            [name, .. policies.Select(policy => Number(clauses.Count(clause => clause.Policy == policy))), Number(clauses.Count)];
    }

    private static LocalizedText TopicOf(TracedClause clause) => clause.Topic ?? TraceWords.NoTopic;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
