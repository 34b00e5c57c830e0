using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>Finds what an overlay names: <c>NAME</c>, or <c>PACK/NAME</c> where several packs have it.</summary>
internal static class OverlayTargets
{
    private static readonly LocalizedText Parameter = new("参数", "parameter");
    private static readonly LocalizedText Rule = new("规则", "rule");

    public static ParameterSymbol? FindParameter(OverlaySyntax overlay, PackScope scope) =>
        Find(overlay, scope, Parameter, lower => lower.OwnParameters.Select(pair => (pair.Key, pair.Value)))?.Thing;

    /// <summary>The rule, or those of the group but for its exceptions.</summary>
    public static IEnumerable<(PackScope Owner, RuleSyntax Rule)> FindRules(OverlaySyntax overlay, PackScope scope)
    {
        if (!overlay.IsGroup)
            return Find(overlay, scope, Rule, lower => lower.Pack.Policy.Rules.Select(rule => (rule.Id.Value, rule))) is { } one ? [one] : [];
        var (pack, name) = Split(overlay.Target.Value);
        var known = scope.Below.Where(lower => pack is null || lower.Pack.Policy.Id.Value == pack)
            .SelectMany(lower => lower.Pack.Policy.Rules.DistinctBy(rule => rule.Id.Value), (lower, rule) => (Owner: lower, Rule: rule)).ToList();
        var group = known.Where(named => named.Rule.Id.Value.StartsWith(name[..^1], StringComparison.Ordinal)).ToList();
        if (group.Count == 0)
            ReportUnknown(overlay.Target.Value, overlay.Place, known.Select(named => named.Rule.Id.Value));
        foreach (var except in overlay.Except.Where(except => !group.Exists(named => named.Rule.Id.Value == except.Value)))
            ReportUnknown(except.Value, except.Place, group.Select(named => named.Rule.Id.Value));
        return group.Where(named => overlay.Except.All(except => except.Value != named.Rule.Id.Value));

        void ReportUnknown(string missing, SourceSpan place, IEnumerable<string> names) =>
            scope.Diagnostics.Report(DiagnosticCatalog.UnknownOverlayTarget, place, missing, Rule, Suggestions.For(missing, names));
    }

    private static (PackScope Owner, T Thing)? Find<T>(OverlaySyntax overlay, PackScope scope, LocalizedText kind, Func<PackScope, IEnumerable<(string Name, T Thing)>> things) where T : notnull
    {
        var (pack, name) = Split(overlay.Target.Value);
        var known = scope.Below.Where(lower => pack is null || lower.Pack.Policy.Id.Value == pack)
            .SelectMany(lower => things(lower).Select(named => (named.Name, Owner: lower, named.Thing))).ToList();
        var found = known.Where(named => named.Name == name).DistinctBy(named => (named.Owner, named.Thing)).ToList();
        if (found.Count == 0)
            scope.Diagnostics.Report(DiagnosticCatalog.UnknownOverlayTarget, overlay.Place, overlay.Target.Value, kind, AdviceFor(name, scope, things(scope), known.Select(named => named.Name)));
        if (found.Select(named => named.Owner).Distinct().Skip(1).Any())
        {
            var (first, second) = (found[0].Owner.Pack.Policy.Id, found[1].Owner.Pack.Policy.Id);
            scope.Diagnostics.Report(DiagnosticCatalog.AmbiguousName, overlay.Place, name, first.Value, second.Value,
                new LocalizedText($"写明是哪一个包的：`{first.Value}/{name}` 或 `{second.Value}/{name}`", $"say of which pack: `{first.Value}/{name}` or `{second.Value}/{name}`"));
            return null;
        }
        return found.Count == 0 ? null : (found[0].Owner, found[0].Thing);
    }

    private static LocalizedText AdviceFor<T>(string name, PackScope scope, IEnumerable<(string Name, T)> own, IEnumerable<string> known) =>
        own.Any(named => named.Name == name) ? new("这是本包自己的，直接在原处改", "it is this pack's own: change it where it stands")
        : scope.Pack.Policy.Extends.Count == 0 ? new("本包没有写 `继承`", "this pack has no `extends`")
        : Suggestions.For(name, known);

    private static (string? Pack, string Name) Split(string target)
    {
        var slash = target.IndexOf('/');
        return slash < 0 ? (null, target) : (target[..slash].Trim(), target[(slash + 1)..].Trim());
    }
}
