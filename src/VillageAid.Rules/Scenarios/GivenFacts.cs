using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Scenarios;

/// <summary>
/// Lays what a test tells over its background, and what a variant tells over its test: a record told again is the same record with these
/// fields changed. One with a time of recording or a correction of its own is a further record, as in a ledger.
/// </summary>
internal static class GivenFacts
{
    public static IReadOnlyList<GivenFact> Over(IReadOnlyList<GivenFact> outer, IReadOnlyList<GivenFact> inner, DiagnosticBag diagnostics)
    {
        var told = new Dictionary<FactIdentity, int>();
        var result = outer.ToList();
        for (var i = 0; i < outer.Count; i++)
        {
            if (IdentityOf(outer[i]) is { } identity)
                told[identity] = i;
        }
        // What one place tells twice is meant to stand twice.
        var repeated = inner.Select(IdentityOf).OfType<FactIdentity>().CountBy(identity => identity).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet();
        foreach (var fact in inner)
        {
            if (IdentityOf(fact) is { } identity && told.TryGetValue(identity, out var index) && !repeated.Contains(identity) && !IsFurther(fact))
                result[index] = Change(result[index], fact);
            else
                result.Add(fact);
        }
        foreach (var fact in result.Skip(outer.Count))
            ReportMissing(fact, diagnostics);
        return result;
    }

    private static FactIdentity? IdentityOf(GivenFact given) => given.Type.Key.All(given.Told.Contains) ? FactIdentity.Of(given.Type, given.Fact) : null;

    private static bool IsFurther(GivenFact given) => given.Fact is { RecordedAt: not null } or { RecordId: not null } or { SupersedesId: not null };

    private static GivenFact Change(GivenFact outer, GivenFact inner)
    {
        var fact = outer.Fact.Copy();
        foreach (var field in inner.Told)
            field.Write(fact, field.Read(inner.Fact));
        return new GivenFact(outer.Type, fact, outer.Told.Union(inner.Told).ToHashSet(), inner.Place);
    }

    private static void ReportMissing(GivenFact given, DiagnosticBag diagnostics)
    {
        foreach (var missing in given.Type.Fields.Where(field => !field.MayBeUnknown && !given.Told.Contains(field)))
            diagnostics.Report(DiagnosticCatalog.RecordLacksField, given.Place, WordHelp.Of(given.Type), WordHelp.Of(missing));
    }
}
