using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation;

/// <summary>What one node of an expression gave, and the nodes it was made of, in the order they were evaluated.</summary>
internal sealed record TraceNode(BoundExpression Expression, Value Value, IReadOnlyList<TraceNode> Children);

/// <summary>Records the value of each node that is evaluated, up to a bound: a trace is for reading.</summary>
internal sealed class TraceRecorder
{
    public const int MaxNodes = 2000;

    private readonly Stack<List<TraceNode>> _open = new([[]]);
    private int _count;

    /// <summary>The nodes evaluated at the top.</summary>
    public IReadOnlyList<TraceNode> Roots => _open.Last();

    /// <summary>Whether nodes were left out because there were too many.</summary>
    public bool IsCut => _count > MaxNodes;

    public Value Record(BoundExpression expression, Func<BoundExpression, Value> evaluate)
    {
        // Counted on the way in: what is left out of a long trace is its end, never its root.
        var isKept = ++_count <= MaxNodes;
        _open.Push([]);
        var value = evaluate(expression);
        var children = _open.Pop();
        if (isKept)
            _open.Peek().Add(new TraceNode(expression, value, children));
        return value;
    }
}
