using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>
/// The decisions of a pack and of those that it extends about what stands below each, in the order of the chain: a pack's come after those of the
/// packs that it extends. Values of parameters are changed at once, what is decided on rules is kept for when they are bound.
/// </summary>
internal sealed class OverlayTable
{
    private readonly Dictionary<object, Decision> _last = [];
    private readonly Dictionary<(PackScope Owner, string Rule), List<Decision>> _ofRules = [];
    private readonly PackScope _top;

    private OverlayTable(PackScope top) => _top = top;

    public static OverlayTable Apply(PackScope top)
    {
        var table = new OverlayTable(top);
        foreach (var scope in top.Below.Append(top))
        {
            foreach (var overlay in scope.Pack.Policy.Overlays)
                table.Apply(overlay, scope);
        }
        return table;
    }

    /// <summary>The decision that switches a rule off; null where there is none.</summary>
    public Decision? OffOf(PackScope owner, string rule) => Of(owner, rule).LastOrDefault(decision => decision.Overlay.Kind == OverlayKind.Disable);

    /// <summary>The decision by which a rule was adopted; null where there is none.</summary>
    public OverlaySyntax? AdoptionOf(PackScope owner, string rule) => Of(owner, rule).LastOrDefault(decision => decision.Overlay.Kind == OverlayKind.Adopt)?.Overlay;

    /// <summary>Whether a rule is gone for a pack: it, or one that it extends, switched it off for good.</summary>
    public bool IsGone(PackScope owner, string rule, PackScope seenFrom) =>
        OffOf(owner, rule) is { Overlay.IsRemoval: true } off && seenFrom.Holds(off.By.Pack);

    private IReadOnlyList<Decision> Of(PackScope owner, string rule) => _ofRules.TryGetValue((owner, rule), out var decisions) ? decisions : [];

    private void Apply(OverlaySyntax overlay, PackScope by)
    {
        if (overlay.IsOfParameter)
        {
            if (OverlayTargets.FindParameter(overlay, by) is { } parameter && IsFirst(parameter, new Decision(overlay, by)))
                ParameterOverlay.Apply(overlay, parameter, by);
        }
        else
        {
            foreach (var (owner, rule) in OverlayTargets.FindRules(overlay, by))
                Apply(overlay, by, owner, rule);
        }
    }

    private void Apply(OverlaySyntax overlay, PackScope by, PackScope owner, RuleSyntax rule)
    {
        // Of a group those are adopted that can be.
        if (overlay is { IsGroup: true, Kind: OverlayKind.Adopt } && WhyNotAdopted(overlay, owner, rule) is not null)
            return;
        if (!IsFirst((owner, rule.Id.Value), new Decision(overlay, by)) || !CanApply(overlay, owner, rule, by))
            return;
        if (!_ofRules.TryGetValue((owner, rule.Id.Value), out var decisions))
            _ofRules.Add((owner, rule.Id.Value), decisions = []);
        decisions.Add(new Decision(overlay, by));
    }

    // A pack may decide anew on what a pack below it has decided; two packs of which none builds on the other may not both decide.
    private bool IsFirst(object thing, Decision decision)
    {
        if (!_last.TryGetValue(thing, out var before) || (before.By != decision.By && decision.By.Holds(before.By.Pack)))
        {
            _last[thing] = decision;
            return true;
        }
        if (before.By == decision.By)
            decision.By.Diagnostics.Report(DiagnosticCatalog.OverlayTwice, decision.Overlay.Place, decision.Overlay.Target.Value, before.Overlay.Place, decision.Overlay.Place);
        else if (!_top.IsSettledBelow(before.By, decision.By))
            _top.Diagnostics.Report(DiagnosticCatalog.OverlayTwice, _top.ExtendsPlace(decision.By), decision.Overlay.Target.Value, before.Overlay.Place, decision.Overlay.Place);
        return false;
    }

    private bool CanApply(OverlaySyntax overlay, PackScope owner, RuleSyntax rule, PackScope by)
    {
        if (overlay.Kind != OverlayKind.Adopt || WhyNotAdopted(overlay, owner, rule) is not { } why)
            return true;
        by.Diagnostics.Report(DiagnosticCatalog.AdoptsNoPractice, overlay.Place, overlay.Target.Value, why);
        return false;
    }

    private LocalizedText? WhyNotAdopted(OverlaySyntax overlay, PackScope owner, RuleSyntax rule)
    {
        var modality = AdoptionOf(owner, rule.Id.Value)?.Modality ?? rule.Modality;
        if (OffOf(owner, rule.Id.Value) is { } off)
            return new LocalizedText($"它已经停用（{off.Overlay.Place}）", $"it is switched off ({off.Overlay.Place})");
        if (rule.Kind != Verdicts.RuleKind.Norm)
            return new LocalizedText("它不是规范", "it is no norm");
        return (modality, overlay.Modality) switch
        {
            (Verdicts.Modality.Must, _) => new LocalizedText("它本来就是“必须”", "it is a `must` already"),
            (Verdicts.Modality.May, _) => new LocalizedText("它是“可以”，没有要求什么", "it is a `may`, which asks for nothing"),
            (_, Verdicts.Modality.Must) or (Verdicts.Modality.Reported, Verdicts.Modality.Should) => null,
            _ => new LocalizedText("采纳后的约束力不比原来强", "as it would be adopted it binds no more than before"),
        };
    }
}

/// <summary>An overlay and the pack that it is from.</summary>
internal sealed record Decision(OverlaySyntax Overlay, PackScope By);
