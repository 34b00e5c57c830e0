using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>Finds rules that ask each other in a circle: none of them could be judged first.</summary>
internal static class RuleCircles
{
    public static void Report(IReadOnlyList<BoundRule> rules, DiagnosticBag diagnostics)
    {
        var asked = rules.GroupBy(rule => rule.Id).ToDictionary(versions => versions.Key, versions => (IReadOnlyList<string>)[.. versions.SelectMany(Asks).Distinct(StringComparer.Ordinal)], StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
            Visit(rule, [], asked, rules, done, diagnostics);
    }

    private static void Visit(BoundRule rule, List<string> way, Dictionary<string, IReadOnlyList<string>> asked, IReadOnlyList<BoundRule> rules, HashSet<string> done, DiagnosticBag diagnostics)
    {
        if (way.Contains(rule.Id))
        {
            var circle = string.Join(" → ", way.SkipWhile(id => id != rule.Id).Append(rule.Id));
            diagnostics.Report(DiagnosticCatalog.RuleCircle, rule.Place, circle);
            return;
        }
        if (!done.Add(rule.Id))
            return;
        // What is asked in a pack below cannot ask back.
        foreach (var next in asked[rule.Id].Where(asked.ContainsKey))
            Visit(rules.First(other => other.Id == next), [.. way, rule.Id], asked, rules, done, diagnostics);
    }

    /// <summary>The ids of the rules that a rule asks about.</summary>
    public static IReadOnlyList<string> Asks(BoundRule rule) =>
        [.. rule.Subjects.SelectMany(subject => new[] { subject.Applies, subject.Unless, subject.Demand, subject.Signs }).OfType<BoundExpression>()
            .SelectMany(BoundTree.Walk).SelectMany(node => node switch
            {
                BoundRuleQuestion question => question.Rules,
                BoundRecommendedQuestion question => question.Rules,
                _ => [],
            }).Distinct(StringComparer.Ordinal)];
}
