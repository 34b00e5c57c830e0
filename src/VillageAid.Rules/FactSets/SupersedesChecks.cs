using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>Checks corrections: a record's identity is its own, the record that it corrects is there, and no chain comes back to itself.</summary>
internal static class SupersedesChecks
{
    /// <summary>The records without those that correct each other in a circle: of these nobody could say which one counts.</summary>
    public static IReadOnlyList<FactEntry> Run(IReadOnlyList<FactEntry> entries, RefusedCounts refused, DiagnosticBag diagnostics)
    {
        var byId = IndexById(entries, diagnostics);
        var kept = new List<FactEntry>(entries.Count);
        var settled = new HashSet<FactEntry>(ReferenceEqualityComparer.Instance);
        foreach (var entry in entries)
        {
            if (entry.Fact.SupersedesId is not null && FindCircle(entry, byId, settled) is { } circle)
            {
                diagnostics.Report(DiagnosticCatalog.SupersedesCircle, entry.Origin.Path, entry.Origin.Position, string.Join(" → ", circle));
                refused.Add(entry.Type, entry.Fact, new HashSet<Field>());
                continue;
            }
            kept.Add(entry);
            if (entry.Fact.SupersedesId is { } missing && !byId.ContainsKey((entry.Type, missing)))
                diagnostics.Report(DiagnosticCatalog.SupersededMissing, entry.Origin.Path, entry.Origin.Position, missing);
        }
        return kept;
    }

    private static Dictionary<(FactType, string), FactEntry> IndexById(IReadOnlyList<FactEntry> entries, DiagnosticBag diagnostics)
    {
        var byId = new Dictionary<(FactType, string), FactEntry>();
        foreach (var entry in entries)
        {
            if (entry.Fact.RecordId is not { } id || byId.TryAdd((entry.Type, id), entry))
                continue;
            if (!entry.Fact.Equals(byId[(entry.Type, id)].Fact))
                diagnostics.Report(DiagnosticCatalog.DuplicateRecordId, entry.Origin.Path, entry.Origin.Position, id, byId[(entry.Type, id)].Origin);
        }
        return byId;
    }

    // The identities around the circle that the record is part of; null where its chain of corrections ends. Records on a chain that is
    // known to end are remembered, so that long chains are walked once.
    private static List<string>? FindCircle(FactEntry start, Dictionary<(FactType, string), FactEntry> byId, HashSet<FactEntry> settled)
    {
        var chain = new List<FactEntry>();
        var seen = new HashSet<FactEntry>(ReferenceEqualityComparer.Instance);
        for (var entry = start; entry is not null && !settled.Contains(entry);)
        {
            if (!seen.Add(entry))
                return ReferenceEquals(entry, start) ? [.. chain.Select(member => member.Fact.RecordId!), start.Fact.RecordId!] : null;
            chain.Add(entry);
            entry = entry.Fact.SupersedesId is { } next ? byId.GetValueOrDefault((entry.Type, next)) : null;
        }
        settled.UnionWith(chain);
        return null;
    }
}
