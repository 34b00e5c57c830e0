using VillageAid.Rules.Text;
using VillageAid.Rules.Tracing;

namespace VillageAid.Rules.Cli.TraceReports;

/// <summary>The words of a trace in both languages.</summary>
internal static class TraceWords
{
    public static readonly LocalizedText NoTopic = new("未分类", "no topic");

    public static readonly LocalizedText All = new("合计", "all");

    public static LocalizedText Of(ClauseUseKind kind) => kind == ClauseUseKind.Rule ? new("规则", "rule") : new("参数", "parameter");

    public static LocalizedText Of(ClauseStanding standing) => standing switch
    {
        ClauseStanding.Rule => new("规则", "by a rule"),
        ClauseStanding.Parameter => new("参数", "by a parameter"),
        ClauseStanding.Declared => new("说明不入规", "declared"),
        _ => new("没有着落", "open"),
    };

    /// <summary>How many clauses are accounted for, and how.</summary>
    public static LocalizedText Sum(IReadOnlyCollection<TracedClause> clauses)
    {
        var (rules, parameters, declared) = (Count(ClauseStanding.Rule), Count(ClauseStanding.Parameter), Count(ClauseStanding.Declared));
        var (accounted, tested) = (rules + parameters + declared, clauses.Count(clause => clause.Tests.Count > 0));
        return new LocalizedText(
            $"{clauses.Count} 条条款中 {accounted} 条有着落：规则 {rules}，参数 {parameters}，说明不入规 {declared}；有测试的 {tested} 条",
            $"{accounted} of {clauses.Count} clauses accounted for: {rules} by a rule, {parameters} by a parameter, {declared} declared; {tested} with tests");

        int Count(ClauseStanding standing) => clauses.Count(clause => clause.Standing == standing);
    }
}
