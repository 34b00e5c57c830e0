using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.FactSets;

/// <summary>Checks corrections: a record's identity is its own, the record that it corrects is there, and no chain comes back to itself.</summary>
internal static class SupersedesChecks
{
    /// <summary>Drops the records that correct each other in a circle: of these nobody could say which one counts.</summary>
    public static void Run(TableCheck check, RefusedCounts refused)
    {
        if (!check.Table.HasRecordIds && !check.Table.HasCorrections)
            return;
        var byId = IndexById(check);
        var settled = new HashSet<int>();
        for (var i = 0; i < check.Table.Count && check.Table.HasCorrections; i++)
        {
            if (check.Table.Facts[i].SupersedesId is not { } corrected)
                continue;
            if (FindCircle(i, check.Table, byId, settled) is { } circle)
            {
                check.Report(DiagnosticCatalog.SupersedesCircle, i, string.Join(" → ", circle));
                check.Drop(i);
                refused.Add(check.Type);
            }
            else if (!byId.ContainsKey(corrected))
            {
                check.Report(DiagnosticCatalog.SupersededMissing, i, corrected);
            }
        }
    }

    private static Dictionary<string, int> IndexById(TableCheck check)
    {
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < check.Table.Count; i++)
        {
            var fact = check.Table.Facts[i];
            if (fact.RecordId is not { } id || byId.TryAdd(id, i))
                continue;
            if (!fact.Equals(check.Table.Facts[byId[id]]))
                check.Report(DiagnosticCatalog.DuplicateRecordId, i, id, check.OriginOf(byId[id]));
        }
        return byId;
    }

    // The identities around the circle that the record is part of; null where its chain of corrections ends. Records on a chain that is
    // known to end are remembered, so that long chains are walked once.
    private static List<string>? FindCircle(int start, FactTable table, Dictionary<string, int> byId, HashSet<int> settled)
    {
        var chain = new List<int>();
        var seen = new HashSet<int>();
        for (var at = start; at >= 0 && !settled.Contains(at);)
        {
            if (!seen.Add(at))
                return at == start ? [.. chain.Select(member => table.Facts[member].RecordId!), table.Facts[start].RecordId!] : null;
            chain.Add(at);
            at = table.Facts[at].SupersedesId is { } next && byId.TryGetValue(next, out var corrected) ? corrected : -1;
        }
        settled.UnionWith(chain);
        return null;
    }
}
