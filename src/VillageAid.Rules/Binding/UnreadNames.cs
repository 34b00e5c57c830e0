using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Finds indicators and parameters that no rule reads: mostly a number that somebody changes and wonders why nothing follows. A pack without rules only
/// names things for others, so there nothing is unread.
/// </summary>
internal sealed class UnreadNames
{
    private readonly HashSet<ParameterSymbol> _parameters = [];
    private readonly HashSet<IndicatorSymbol> _indicators = [];

    /// <summary>Of a pack's own names; those of packs that it extends are looked at with their own.</summary>
    public static void Report(PackScope scope, IReadOnlyList<BoundRule> rules, IReadOnlyList<BoundConflict> conflicts, DiagnosticBag diagnostics)
    {
        if (scope.Pack.Policy.Rules.Count == 0)
            return;
        var read = new UnreadNames();
        read.Note(scope.WeekStart);
        read.Note(scope.Start.Parameter);
        read.Note(scope.End.Parameter);
        foreach (var conflict in conflicts)
            read.Note(conflict.SettledBy?.Parameter);
        foreach (var rule in rules)
        {
            read.Note(rule.Start.Parameter);
            read.Note(rule.End.Parameter);
        }
        foreach (var rule in rules.SelectMany(rule => rule.Subjects))
            read.Add(rule);
        // What says from when the values of another hold is read with it.
        foreach (var version in read._parameters.ToList().SelectMany(parameter => parameter.Versions))
        {
            read.Note(version.Start.Parameter);
            read.Note(version.End.Parameter);
        }
        foreach (var indicator in scope.OwnIndicators.Values.Distinct().Where(indicator => !read._indicators.Contains(indicator)))
            diagnostics.Report(DiagnosticCatalog.UnreadIndicator, indicator.Place, indicator.Name.Zh);
        foreach (var parameter in scope.OwnParameters.Values.Distinct().Where(parameter => !read._parameters.Contains(parameter)))
            diagnostics.Report(DiagnosticCatalog.UnreadParameter, parameter.Place, parameter.Name.Zh);
    }

    private void Add(BoundSubjectRule rule)
    {
        Note(rule.Due?.Holiday);
        foreach (var node in rule.Expressions.SelectMany(BoundTree.Walk))
            Add(node);
    }

    private void Add(BoundExpression node)
    {
        switch (node)
        {
            case BoundParameter { Parameter: var parameter }:
                _parameters.Add(parameter);
                break;
            case BoundReadings { Parameter: var parameter }:
                _parameters.Add(parameter);
                break;
            // Its value is not below its node.
            case BoundIndicator { Indicator: var indicator } when _indicators.Add(indicator):
                foreach (var inner in BoundTree.Walk(indicator.Value))
                    Add(inner);
                break;
        }
    }

    private void Note(ParameterSymbol? parameter)
    {
        if (parameter is not null)
            _parameters.Add(parameter);
    }
}
