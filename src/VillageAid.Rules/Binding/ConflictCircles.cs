using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Finds rules that ask whether a measure is recommended while the answer depends on a conflict that they are in themselves: whether a rule stands
/// is told by the rules that it runs into, and by those that these run into.
/// </summary>
internal static class ConflictCircles
{
    public static void Report(IReadOnlyList<BoundRule> rules, IReadOnlyDictionary<string, IReadOnlyList<BoundOpposition>> oppositions, DiagnosticBag diagnostics)
    {
        if (oppositions.Count == 0)
            return;
        var needs = rules.ToDictionary(rule => rule.Id, rule => Needs(rule, oppositions), StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (reported.Contains(rule.Id) || WayBack(rule.Id, rule.Id, needs, []) is not { } circle)
                continue;
            reported.UnionWith(circle);
            diagnostics.Report(DiagnosticCatalog.ConflictCircle, rule.Place, string.Join(" → ", circle.Prepend(rule.Id)));
        }
    }

    private static List<string> Needs(BoundRule rule, IReadOnlyDictionary<string, IReadOnlyList<BoundOpposition>> oppositions) =>
        [.. RuleCircles.Asks(rule).SelectMany(asked => Around(asked, oppositions)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Around(string rule, IReadOnlyDictionary<string, IReadOnlyList<BoundOpposition>> oppositions)
    {
        var near = Opponents(rule, oppositions).ToList();
        return [rule, .. near, .. near.SelectMany(other => Opponents(other, oppositions))];
    }

    private static IEnumerable<string> Opponents(string rule, IReadOnlyDictionary<string, IReadOnlyList<BoundOpposition>> oppositions) =>
        oppositions.TryGetValue(rule, out var found) ? found.Select(opposition => opposition.Other.Id) : [];

    private static List<string>? WayBack(string at, string to, Dictionary<string, List<string>> needs, HashSet<string> seen)
    {
        foreach (var next in needs[at])
        {
            if (next == to)
                return [next];
            if (seen.Add(next) && WayBack(next, to, needs, seen) is { } rest)
                return [next, .. rest];
        }
        return null;
    }
}
