using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Binds the rules of a pack and of those that it extends, each in the scope of its own pack, as rules of the one policy, with what is decided
/// about them.
/// </summary>
internal sealed class ChainRules(PackScope top, OverlayTable overlays)
{
    private readonly Dictionary<BoundRule, PackScope> _owners = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rules of the policy, those of packs below first.</summary>
    public IReadOnlyList<BoundRule> Bind(ParameterSymbol? weekStart)
    {
        ReportTwins();
        var rules = top.Below.Append(top).SelectMany(scope => BindIn(scope, weekStart)).ToList();
        ReportAsked(rules);
        return rules;
    }

    private List<BoundRule> BindIn(PackScope scope, ParameterSymbol? weekStart)
    {
        ReportNamesOfBases(scope);
        var askable = Askable(scope).DistinctBy(rule => rule.Id.Value).ToDictionary(rule => rule.Id.Value, StringComparer.Ordinal);
        var bound = RuleBinder.Bind(scope.Pack.Policy.Rules, scope.Context with { Rules = askable }, scope.Citations, Both(scope.InForce, top.InForce))
            .Where(rule => !overlays.IsGone(scope, rule.Id, top)).Select(rule => Decide(rule, scope, weekStart)).ToList();
        foreach (var rule in bound)
            _owners.Add(rule, scope);
        return bound;
    }

    // In place, because the versions of a rule know each other.
    private BoundRule Decide(BoundRule rule, PackScope scope, ParameterSymbol? weekStart)
    {
        rule.WeekStart = weekStart ?? scope.WeekStart;
        rule.Suspended = overlays.OffOf(scope, rule.Id)?.Overlay.Days;
        rule.Adoption = rule.Modality is Modality.Should or Modality.Reported && overlays.AdoptionOf(scope, rule.Id) is { } adopt
            ? new BoundAdoption(adopt.Modality, new Adoption(adopt.By, adopt.Why, adopt.On, adopt.From, rule.Modality, adopt.Place))
            : null;
        if (scope != top)
            (rule.PackStart, rule.PackEnd) = (scope.Start, scope.End);
        return rule;
    }

    // What is switched off for good gives its name away, but is still known, so that who asks about it is told so.
    private IEnumerable<RuleSyntax> Askable(PackScope scope)
    {
        var all = scope.Below.SelectMany(lower => lower.Pack.Policy.Rules.GroupBy(rule => rule.Id.Value).Select(RuleVersions.AsOne), (lower, rule) => (lower, rule)).ToList();
        return all.OrderBy(pair => overlays.IsGone(pair.lower, pair.rule.Id.Value, scope)).Select(pair => pair.rule);
    }

    private void ReportNamesOfBases(PackScope scope)
    {
        foreach (var rule in scope.Pack.Policy.Rules)
        {
            if (scope.Below.FirstOrDefault(lower => Has(lower, rule.Id.Value, scope)) is { } owner)
                scope.Diagnostics.Report(DiagnosticCatalog.NameOfBase, rule.Id.Place, rule.Id.Value, PlaceOf(owner, rule.Id.Value),
                    new LocalizedText($"换一个名称；要用本包的代替它，先停用它：`停用: {{{owner.Pack.Policy.Id.Value}/{rule.Id.Value}: {{设定人: …, 理由: …}}}}`",
                        $"choose another name; to put this one in its place, switch that one off: `disable: {{{owner.Pack.Policy.Id.Value}/{rule.Id.Value}: {{by: …, why: …}}}}`"));
        }
    }

    // A verdict is known by policy, rule, subject and occasion.
    private void ReportTwins()
    {
        foreach (var twins in top.Below.SelectMany(lower => lower.Pack.Policy.Rules.Select(rule => (lower, Id: rule.Id.Value)).Distinct())
            .Where(pair => Has(pair.lower, pair.Id, top)).GroupBy(pair => pair.Id, pair => pair.lower, StringComparer.Ordinal))
        {
            if (twins.ToList() is [var first, var second, ..] && !top.IsSettledBelow(first, second))
                top.Diagnostics.Report(DiagnosticCatalog.RuleOfTwoBases, top.ExtendsPlace(second), twins.Key, PlaceOf(first, twins.Key), PlaceOf(second, twins.Key), second.Pack.Policy.Id.Value);
        }
    }

    private bool Has(PackScope scope, string rule, PackScope seenFrom) =>
        scope.Pack.Policy.Rules.Any(other => other.Id.Value == rule) && !overlays.IsGone(scope, rule, seenFrom);

    private static SourceSpan PlaceOf(PackScope scope, string rule) => scope.Pack.Policy.Rules.First(other => other.Id.Value == rule).Id.Place;

    private void ReportAsked(IReadOnlyList<BoundRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var asked in RuleCircles.Asks(rule))
                ReportAsked(rule, asked);
        }
    }

    // That a rule which is off drops out of a condition would change the answer in silence.
    private void ReportAsked(BoundRule rule, string asked)
    {
        var asker = _owners[rule];
        var owner = asker.Pack.Policy.Rules.Any(own => own.Id.Value == asked) ? asker
            : asker.Below.Where(lower => lower.Pack.Policy.Rules.Any(other => other.Id.Value == asked)).OrderBy(lower => overlays.IsGone(lower, asked, asker)).FirstOrDefault();
        if (owner is null || overlays.OffOf(owner, asked) is not { } off || IsOffAsLong(rule, off.Overlay.Days) || top.IsSettledBelow(off.By, asker))
            return;
        var place = off.By == top ? off.Overlay.Place : asker == top ? rule.Place : top.ExtendsPlace(off.By);
        top.Diagnostics.Report(DiagnosticCatalog.AsksDisabled, place, asked, rule.Id, off.By == top ? rule.Place : off.Overlay.Place);
    }

    private static bool IsOffAsLong(BoundRule rule, Period days) => rule.Suspended is { } own && own.Start <= days.Start && days.End <= own.End;

    private static Period Both(Period one, Period other) =>
        new(one.Start > other.Start ? one.Start : other.Start, one.End < other.End ? one.End : other.End);
}
