using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Checks;

/// <summary>
/// Finds two rules that recommend contradictory measures in one case: the conditions of the one are all among those of the other. The conditions of
/// the other are the example. An exception that only the wider rule has may be meant to keep them apart, so then nothing is said.
/// </summary>
internal sealed class ContradictoryMeasures(BoundPolicy policy, DiagnosticBag diagnostics)
{
    public void Report()
    {
        var rules = policy.Rules.Where(rule => rule.Kind == RuleKind.Consequence).ToList();
        foreach (var (index, second) in rules.Index())
        {
            foreach (var first in rules.Take(index).Where(first => IsUndeclared(first, second)))
                Report(first, second);
        }
    }

    private bool IsUndeclared(BoundRule first, BoundRule second) =>
        policy.Oppositions.GetValueOrDefault(second.Id)?.Any(opposition => opposition.Other.Id == first.Id && opposition.Conflict.Id is null) == true;

    private void Report(BoundRule first, BoundRule second)
    {
        if (first.Each != second.Each || first.InForce.Start > second.InForce.End || second.InForce.Start > first.InForce.End)
            return;
        foreach (var (one, other) in first.Subjects.SelectMany(one => second.Subjects.Where(other => other.Subject == one.Subject && other.Records?.Type == one.Records?.Type), (one, other) => (one, other)))
        {
            if (Common(one, other) is not { } example || Pair(one, other) is not var (measure, against))
                continue;
            diagnostics.Report(DiagnosticCatalog.ContradictoryMeasures, second.Place, first.Id, second.Id, measure.Measure.Term, against.Measure.Term, example);
            return;
        }
    }

    // The case in which both hold; null where neither includes the other.
    private static LocalizedText? Common(BoundSubjectRule one, BoundSubjectRule other)
    {
        var (first, second) = (Conjuncts(one), Conjuncts(other));
        return Includes(first, second) && KeepsNothingOut(other, one) ? Describe(first) : Includes(second, first) && KeepsNothingOut(one, other) ? Describe(second) : null;
    }

    private static bool Includes(List<BoundExpression> narrow, List<BoundExpression> wide) => wide.TrueForAll(condition => narrow.Exists(own => TextOf(own) == TextOf(condition)));

    private static bool KeepsNothingOut(BoundSubjectRule wide, BoundSubjectRule narrow) => wide.Unless is null || (narrow.Unless is { } unless && TextOf(unless) == TextOf(wide.Unless));

    private static List<BoundExpression> Conjuncts(BoundSubjectRule rule) => [.. new[] { rule.Applies, rule.Demand }.OfType<BoundExpression>().SelectMany(Conjuncts)];

    private static IEnumerable<BoundExpression> Conjuncts(BoundExpression condition) =>
        condition is BoundLogical { IsAnd: true } logical ? logical.Operands.SelectMany(Conjuncts) : [condition];

    private (BoundRecommendation, BoundRecommendation)? Pair(BoundSubjectRule one, BoundSubjectRule other)
    {
        foreach (var (own, measure) in one.Recommends.SelectMany(own => other.Recommends, (own, measure) => (own, measure)))
        {
            if (policy.Contradicts.Contains((own.Measure, measure.Measure)) && WhomOf(own) == WhomOf(measure))
                return (own, measure);
        }
        return null;
    }

    private static string WhomOf(BoundRecommendation one) => one.Against is null ? "" : one.Against.Way is { } way ? TextOf(way) : "?";

    private static LocalizedText Describe(List<BoundExpression> conditions)
    {
        var texts = conditions.Select(condition => $"`{condition.Text}`").Distinct(StringComparer.Ordinal).ToList();
        return new LocalizedText(string.Join("、", texts), string.Join(" and ", texts));
    }

    private static string TextOf(BoundExpression condition) => string.Concat(condition.Text.Where(character => !char.IsWhiteSpace(character)));
}
