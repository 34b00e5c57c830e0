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

    public static void Report(BoundPolicy policy, IEnumerable<IndicatorSymbol> indicators, DiagnosticBag diagnostics)
    {
        if (policy.Rules.Count == 0)
            return;
        var read = new UnreadNames();
        read.Note(policy.WeekStart);
        foreach (var conflict in policy.Conflicts)
            read.Note(conflict.SettledBy?.Parameter);
        foreach (var rule in policy.Rules.SelectMany(rule => rule.Subjects))
            read.Add(rule);
        foreach (var indicator in indicators.Distinct().Where(indicator => !read._indicators.Contains(indicator)))
            diagnostics.Report(DiagnosticCatalog.UnreadIndicator, indicator.Place, indicator.Name.Zh);
        foreach (var parameter in policy.Parameters.Where(parameter => !read._parameters.Contains(parameter)))
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
