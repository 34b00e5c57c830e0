using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Checks what a refused row leaves behind: a row with a mistake in it may have corrected a record that stands. That record then loads as
/// disputed, so that what it said before its correction can never be counted against anybody.
/// </summary>
internal static class RefusalChecks
{
    public static IReadOnlyList<FactEntry> Run(IReadOnlyList<FactEntry> entries, RefusedCounts refused, DiagnosticBag diagnostics)
    {
        var doubted = new Dictionary<FactType, (FactOrigin First, int Count)>();
        var result = new List<FactEntry>(entries.Count);
        foreach (var entry in entries)
        {
            if (!MayBeCorrected(entry.Type, entry.Fact, refused))
            {
                result.Add(entry);
                continue;
            }
            doubted[entry.Type] = doubted.TryGetValue(entry.Type, out var before) ? (before.First, before.Count + 1) : (entry.Origin, 1);
            result.Add(entry with { Fact = entry.Fact with { Confirmation = Confirmation.Disputed } });
        }
        foreach (var (type, (first, count)) in doubted)
            diagnostics.Report(DiagnosticCatalog.RecordsInDoubt, first.Path, first.Position, type.Term, count);
        return result;
    }

    // What is out already, or was never certain, cannot be counted against anybody.
    private static bool MayBeCorrected(FactType type, Fact fact, RefusedCounts refused) =>
        fact.Confirmation is null or Confirmation.Confirmed && (refused.AnyType || refused.RowsIn(type)?.MayConcern(fact) == true);
}
