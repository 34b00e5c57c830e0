using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Checks what a refused row leaves behind: a row with a mistake in it may have corrected a record that stands. That record then loads as
/// disputed, so that what it said before its correction can never be counted against anybody.
/// </summary>
internal static class RefusalChecks
{
    public static void Run(TableCheck check, RefusedCounts refused)
    {
        var rows = refused.RowsIn(check.Type);
        if (rows is null && !refused.AnyType)
            return;
        var (first, count) = (-1, 0);
        for (var i = 0; i < check.Table.Count; i++)
        {
            var fact = check.Table.Facts[i];
            // What is out already, or was never certain, cannot be counted against anybody.
            if (check.IsDropped(i) || fact.Confirmation is not (null or Confirmation.Confirmed) || !(refused.AnyType || rows!.MayConcern(fact)))
                continue;
            check.Replace(i, fact with { Confirmation = Confirmation.Disputed });
            (first, count) = (first < 0 ? i : first, count + 1);
        }
        if (count > 0)
            check.Report(DiagnosticCatalog.RecordsInDoubt, first, check.Type.Term, count);
    }
}
