using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Finds rules that ask whether a measure is recommended while the answer depends on a conflict that they are in themselves: whether a rule stands
/// is told by the rules that it may run into, and by those that these may run into.
/// </summary>
internal sealed class ConflictCircles
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<BoundOpposition>> _oppositions;
    private readonly Dictionary<string, IReadOnlyList<string>> _asked;

    private ConflictCircles(IReadOnlyList<BoundRule> rules, IReadOnlyDictionary<string, IReadOnlyList<BoundOpposition>> oppositions)
    {
        _oppositions = oppositions;
        _asked = rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).ToDictionary(
            versions => versions.Key, versions => (IReadOnlyList<string>)[.. versions.SelectMany(RuleCircles.Asks).Distinct(StringComparer.Ordinal)], StringComparer.Ordinal);
    }

    public static void Report(IReadOnlyList<BoundRule> rules, IReadOnlyDictionary<string, IReadOnlyList<BoundOpposition>> oppositions, DiagnosticBag diagnostics)
    {
        if (oppositions.Count == 0)
            return;
        var circles = new ConflictCircles(rules, oppositions);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (reported.Contains(rule.Id) || circles.WayBack(rule.Id, rule.Id, []) is not { } circle)
                continue;
            reported.UnionWith(circle);
            diagnostics.Report(DiagnosticCatalog.ConflictCircle, rule.Place, string.Join(" → ", circle.Prepend(rule.Id)));
        }
    }

    // Each step leads to a rule that is asked and, where conflicts tell whether that stands, on to a rule that tells it.
    private List<string>? WayBack(string at, string to, HashSet<string> seen)
    {
        foreach (var (asked, next) in _asked.GetValueOrDefault(at, []).SelectMany(Around, (asked, next) => (asked, next)))
        {
            List<string> step = asked == next ? [next] : [asked, next];
            if (next == to)
                return step;
            if (seen.Add(next) && WayBack(next, to, seen) is { } rest)
                return [.. step, .. rest];
        }
        return null;
    }

    private IEnumerable<string> Around(string rule)
    {
        var near = Opponents(rule).ToList();
        return [rule, .. near, .. near.SelectMany(Opponents)];
    }

    private IEnumerable<string> Opponents(string rule) => _oppositions.TryGetValue(rule, out var found) ? found.Select(opposition => opposition.Other.Id) : [];
}
