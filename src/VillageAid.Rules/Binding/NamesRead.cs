namespace VillageAid.Rules.Binding;

/// <summary>The parameters and indicators that rules read, through indicators and the dates of values too.</summary>
internal sealed class NamesRead
{
    private readonly HashSet<ParameterSymbol> _parameters = [];
    private readonly HashSet<IndicatorSymbol> _indicators = [];

    public IReadOnlySet<ParameterSymbol> Parameters => _parameters;

    public IReadOnlySet<IndicatorSymbol> Indicators => _indicators;

    public void Add(BoundRule rule)
    {
        Add(rule.Start.Parameter);
        Add(rule.End.Parameter);
        foreach (var subject in rule.Subjects)
            Add(subject);
    }

    /// <summary>A parameter, with those that say from when and to when its values hold.</summary>
    public void Add(ParameterSymbol? parameter)
    {
        if (parameter is null || !_parameters.Add(parameter))
            return;
        foreach (var version in parameter.Versions)
        {
            Add(version.Start.Parameter);
            Add(version.End.Parameter);
        }
    }

    private void Add(BoundSubjectRule rule)
    {
        Add(rule.Due?.Holiday);
        foreach (var node in rule.Expressions.SelectMany(BoundTree.Walk))
            Add(node);
    }

    private void Add(BoundExpression node)
    {
        switch (node)
        {
            case BoundParameter { Parameter: var parameter }:
                Add(parameter);
                break;
            case BoundReadings { Parameter: var parameter }:
                Add(parameter);
                break;
            // Its value is not below its node.
            case BoundIndicator { Indicator: var indicator } when _indicators.Add(indicator):
                foreach (var inner in BoundTree.Walk(indicator.Value))
                    Add(inner);
                break;
        }
    }
}
