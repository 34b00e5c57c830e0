using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Counterfactuals;

/// <summary>Asks for one verdict of a small world what would change it.</summary>
internal static class Asked
{
    private static readonly PolicyEngine Engine = new();

    public static ChangeAnswer Of(string rule, IEnumerable<Fact> facts, params VerdictStatus[] wanted) => Of(Case.Pack(rule), facts, wanted: wanted);

    public static ChangeAnswer Of(PolicySet policies, IEnumerable<Fact> facts, DateTimeOffset? asOf = null, string? rule = null, IReadOnlyList<VerdictStatus>? wanted = null)
    {
        var set = FactSet.Of(facts);
        var result = Engine.Evaluate(policies, set, Case.March, new EvaluationOptions { AsOf = asOf ?? Case.EndOfMarch });
        return Engine.FindChanges(policies, set, result, result.Verdicts.Single(verdict => verdict.Rule == (rule ?? verdict.Rule)), new ChangeOptions { Wanted = wanted });
    }

    /// <summary>Each set as one line: what it leads to, and its changes with their moods.</summary>
    public static IReadOnlyList<string> Lines(this ChangeAnswer answer) =>
        [.. answer.Ways.SelectMany(way => way.Sets).Select(set => $"{set.Status}: " + string.Join(" + ", set.Changes.Select(change => $"{change.Mood} {change.Text.Zh}")))];
}
