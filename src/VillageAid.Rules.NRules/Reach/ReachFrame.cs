using System.Diagnostics;
using VillageAid.Rules.Binding;

namespace VillageAid.Rules.NRules.Reach;

/// <summary>What the names of a rule mean while it is walked for one subject.</summary>
internal sealed class ReachFrame(ReachNode subject)
{
    private readonly Dictionary<VariableSymbol, HashSet<ReachNode>> _variables = [];
    private readonly Dictionary<IndicatorSymbol, HashSet<ReachNode>> _indicators = [];

    public ReachNode Subject => subject;

    /// <summary>Gives a variable the records that it can be. One that is met again, in an indicator that is asked twice, can be those of both.</summary>
    public void Define(VariableSymbol variable, IEnumerable<ReachNode> nodes)
    {
        if (!_variables.TryGetValue(variable, out var known))
            _variables.Add(variable, known = []);
        known.UnionWith(nodes);
    }

    public HashSet<ReachNode> Of(VariableSymbol variable) =>
        _variables.TryGetValue(variable, out var nodes) ? nodes : throw new UnreachableException($"the variable `{variable.Name}` is read before it is given a value");

    /// <summary>The records that an indicator of the subject can be; each is walked once.</summary>
    public HashSet<ReachNode> Of(IndicatorSymbol indicator, Func<BoundExpression, ReachFrame, HashSet<ReachNode>> walk)
    {
        if (!_indicators.TryGetValue(indicator, out var nodes))
            _indicators.Add(indicator, nodes = walk(indicator.Value, this));
        return nodes;
    }
}
