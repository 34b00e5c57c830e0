using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Sessions;

/// <summary>A session over the facts of a small world, and what it tells of a change, as words.</summary>
internal static class OpenCase
{
    /// <summary>A cadre who must be in the village two days of March; all attendance is in.</summary>
    public const string TwoDays = """
        对象: 干部
        每: month
        要求: '计数(考勤[在岗状态 = "在村"]) >= 2'
        """;

    public static AppraisalSession Open(PolicySet policies, IEnumerable<Fact> facts, EvaluationOptions? options = null) =>
        new PolicyEngine().OpenSession(policies, FactSet.Of(facts), Case.March, options ?? new EvaluationOptions { AsOf = Case.EndOfMarch });

    /// <summary>Cadre 甲, all whose attendance of March is in, and more.</summary>
    public static IReadOnlyList<Fact> Closed(params IEnumerable<Fact> more) => [.. Case.Posted(), Case.Complete("考勤", "甲"), .. more];

    /// <summary>Of each changed verdict the subject, what it was and what it is.</summary>
    public static IEnumerable<string> Told(this SessionUpdate update) =>
        update.Changes.Select(change => $"{(change.After ?? change.Before)!.Subject}: {change.Before?.Status.ToString() ?? "none"} → {change.After?.Status.ToString() ?? "none"}");
}
