using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>Versions of one rule: written with one id, each with its `effective:`.</summary>
internal static class RuleVersions
{
    /// <summary>What other rules can ask about: the first version, with what any of them recommends.</summary>
    public static RuleSyntax AsOne(IEnumerable<RuleSyntax> versions) =>
        versions.First() with { Recommends = [.. versions.SelectMany(version => version.Recommends)] };

    /// <summary>Tells every version of the others, and reports what cannot be one rule.</summary>
    public static void Join(IReadOnlyList<RuleSyntax> rules, IReadOnlyList<BoundRule> bound, DiagnosticBag diagnostics)
    {
        foreach (var versions in rules.Zip(bound).GroupBy(pair => pair.First.Id.Value))
        {
            var ordered = VersionChecks.Order([.. versions], pair => pair.Second.Start);
            var all = ordered.Select(pair => pair.Second).ToList();
            all.ForEach(version => version.Versions = all);
            // A day that could not be read has its diagnostic.
            if (all.Count > 1 && versions.All(version => version.First.Effective is not { HasLostDays: true }))
                Check([.. versions], ordered, diagnostics);
        }
    }

    // Two rules that do not say from when to when are no versions: the second took the name.
    private static void Check(IReadOnlyList<(RuleSyntax First, BoundRule Second)> written, IReadOnlyList<(RuleSyntax First, BoundRule Second)> ordered, DiagnosticBag diagnostics)
    {
        if (written.Any(version => version.First.Effective is not { } effective || (effective.Start is null && effective.End is null)))
        {
            foreach (var twin in written.Skip(1))
                diagnostics.Report(DiagnosticCatalog.NameTaken, twin.First.Id.Place, twin.First.Id.Value, new LocalizedText("规则", "a rule"));
            return;
        }
        var first = ordered[0].First;
        foreach (var (version, _) in ordered.Skip(1))
        {
            if (Difference(first, version) is { } difference)
                diagnostics.Report(DiagnosticCatalog.VersionsDiffer, version.Id.Place, version.Id.Value, difference);
        }
        VersionChecks.Report(new LocalizedText($"规则 `{first.Id.Value}` ", $"the rule `{first.Id.Value}`"), [.. ordered.Select(pair => (pair.Second.Start, pair.Second.End, pair.First.Effective!.Place))], diagnostics);
    }

    // A verdict is known by its rule, subject and occasion; so these must not change with the version.
    private static LocalizedText? Difference(RuleSyntax first, RuleSyntax other) =>
        first.Kind != other.Kind ? new("种类", "kind")
        : !first.Subjects.Select(subject => subject.Value).SequenceEqual(other.Subjects.Select(subject => subject.Value), StringComparer.Ordinal) ? new("对象", "subject")
        : first.Each.Value != other.Each.Value || first.ForEachDay != other.ForEachDay ? new("`每`", "`each`")
        : null;
}
