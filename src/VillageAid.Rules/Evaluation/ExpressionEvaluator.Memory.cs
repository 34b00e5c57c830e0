using System.Runtime.CompilerServices;
using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// What was found out once in one place and window need not be found out again: a condition is judged, laid out for the reason and printed. Only
/// time may tell the difference: what is remembered costs the same steps again, and what is the same only as itself is not remembered.
/// </summary>
internal sealed partial class ExpressionEvaluator
{
    private Dictionary<BoundExpression, Found>? _memory;
    private int _asked;
    private int _outer;

    // Inside a loop or a filter an expression is about another item each time; an indicator there is about none of them.
    private bool IsRemembered(BoundExpression expression) => _variables.Count == _outer && Trace is null
        && expression is BoundLogical or BoundNot or BoundComparison or BoundCall or BoundQuantified or BoundReadings or BoundArithmetic or BoundIf or BoundIn;

    private Value? Recall(BoundExpression expression)
    {
        if (_memory is null || !_memory.TryGetValue(expression, out var found) || _steps + found.Steps > MaxSteps || !MayShare(found.Value))
            return null;
        _steps += found.Steps;
        return found.Value;
    }

    private void Remember(BoundExpression expression, Value value, long steps, int asked)
    {
        if (_steps <= MaxSteps && asked == _asked && MayShare(value))
            (_memory ??= new(ByReference.Instance))[expression] = new Found(value, steps);
    }

    // An unseen record is the same only as itself, and so is the answer of another rule. An open truth has a name only outside of loops.
    private bool MayShare(Value value) => value switch
    {
        Scalar or Uncertain or NullValue or TruthValue { IsSettled: true } => true,
        TruthValue => _variables.Count == _given,
        _ => false,
    };

    // A deadline need not be forgotten: no indicator can ask for it, and its own words stand nowhere else.
    private void Forget() => _memory = null;

    private readonly record struct Found(Value Value, long Steps);

    // Nodes are records: to compare them by what they are would walk the tree.
    private sealed class ByReference : IEqualityComparer<BoundExpression>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals(BoundExpression? x, BoundExpression? y) => ReferenceEquals(x, y);

        public int GetHashCode(BoundExpression obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
