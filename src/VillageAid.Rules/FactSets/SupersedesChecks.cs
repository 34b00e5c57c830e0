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
        var circles = new CorrectionCircles(check.Table, byId);
        for (var i = 0; i < check.Table.Count && check.Table.HasCorrections; i++)
        {
            if (check.Table.Facts[i].SupersedesId is not { } corrected)
                continue;
            if (circles.Describe(i) is { } circle)
            {
                check.Report(DiagnosticCatalog.SupersedesCircle, i, circle);
                check.Drop(i);
                refused.Add(check.Type, check.Table.Facts[i], new HashSet<Vocabulary.Field>());
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
}
