using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Finds indicators and parameters that no rule reads: mostly a number that somebody changes and wonders why nothing follows. A pack without rules only
/// names things for others, so there nothing is unread.
/// </summary>
internal static class UnreadNames
{
    /// <summary>Of a pack's own names; those of packs that it extends are looked at with their own.</summary>
    public static void Report(PackScope scope, IReadOnlyList<BoundRule> rules, IReadOnlyList<BoundConflict> conflicts, DiagnosticBag diagnostics)
    {
        if (scope.Pack.Policy.Rules.Count == 0)
            return;
        var read = new NamesRead();
        read.Add(scope.WeekStart);
        read.Add(scope.Start.Parameter);
        read.Add(scope.End.Parameter);
        foreach (var conflict in conflicts)
            read.Add(conflict.SettledBy?.Parameter);
        foreach (var rule in rules)
            read.Add(rule);
        foreach (var indicator in scope.OwnIndicators.Values.Distinct().Where(indicator => !read.Indicators.Contains(indicator)))
            diagnostics.Report(DiagnosticCatalog.UnreadIndicator, indicator.Place, indicator.Name.Zh);
        foreach (var parameter in scope.OwnParameters.Values.Distinct().Where(parameter => !read.Parameters.Contains(parameter)))
            diagnostics.Report(DiagnosticCatalog.UnreadParameter, parameter.Place, parameter.Name.Zh);
    }
}
