using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Finds the rules that may run into each other: those of different sides of a conflict, and those whose measures contradict each other. Where a
/// conflict between two rules is declared, that alone speaks of them.
/// </summary>
internal static class Oppositions
{
    public static IReadOnlyDictionary<string, IReadOnlyList<BoundOpposition>> Of(
        IReadOnlyList<BoundRule> rules, IReadOnlyList<BoundConflict> conflicts, IReadOnlySet<(EnumerationMember, EnumerationMember)> contradicts)
    {
        var consequences = rules.Where(rule => rule.Kind == RuleKind.Consequence).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        return consequences.Select(rule => (rule.Id, Found: consequences.Where(other => other.Id != rule.Id && ConflictBinder.ShareSubject(rule, other)).SelectMany(other => Between(rule, other, conflicts, contradicts)).ToList()))
            .Where(pair => pair.Found.Count > 0).ToDictionary(pair => pair.Id, pair => (IReadOnlyList<BoundOpposition>)pair.Found, StringComparer.Ordinal);
    }

    private static IEnumerable<BoundOpposition> Between(
        BoundRule rule, BoundRule other, IReadOnlyList<BoundConflict> conflicts, IReadOnlySet<(EnumerationMember, EnumerationMember)> contradicts)
    {
        var declared = conflicts.Where(conflict => AreOpposed(rule.Id, other.Id, conflict)).OrderBy(conflict => conflict.Id, StringComparer.Ordinal).ToList();
        if (declared.Count > 0)
            return declared.Select(conflict => new BoundOpposition(other, conflict));
        var pairs = MeasuresOf(rule).SelectMany(own => MeasuresOf(other).Where(measure => contradicts.Contains((own, measure))).Select(measure => (own, measure))).ToList();
        return pairs.Count == 0 ? [] : [new BoundOpposition(other, new BoundConflict(null, Describe(pairs[0]), [[rule.Id], [other.Id]], null) { Measures = contradicts })];
    }

    private static bool AreOpposed(string rule, string other, BoundConflict conflict) =>
        conflict.Sides.Any(side => side.Contains(rule) && !side.Contains(other)) && conflict.Sides.Any(side => side.Contains(other) && !side.Contains(rule));

    private static IEnumerable<EnumerationMember> MeasuresOf(BoundRule rule) => rule.Versions.DefaultIfEmpty(rule).SelectMany(version => version.Subjects).SelectMany(subject => subject.Recommends).Select(one => one.Measure).Distinct().OrderBy(measure => measure.Order);

    // The same from either side.
    private static LocalizedText Describe((EnumerationMember One, EnumerationMember Other) pair)
    {
        var (first, second) = pair.One.Order < pair.Other.Order ? pair : (pair.Other, pair.One);
        return new LocalizedText($"{first.Term.Zh}和{second.Term.Zh}不能并用", $"{first.Term.En} and {second.Term.En} contradict each other");
    }
}
