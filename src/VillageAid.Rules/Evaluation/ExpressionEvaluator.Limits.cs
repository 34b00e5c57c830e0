using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation;

/// <summary>Everything terminates, and soon: what takes too many steps or grows too large is Unknown, for no cause that more facts could mend.</summary>
internal sealed partial class ExpressionEvaluator
{
    /// <summary>The most nodes and list items that one evaluation walks through: loops in loops multiply.</summary>
    public const int MaxSteps = 1_000_000;

    /// <summary>The largest value, in items and characters: what is doubled sixty times does not fit anywhere.</summary>
    public const int LargestValue = 100_000;

    private int _depth;
    private long _steps;

    public Value Evaluate(BoundExpression expression)
    {
        if (_depth == 0)
            _steps = 0;
        if (++_steps > MaxSteps)
            return Unknown(expression.Type, Causes.None);
        var isRemembered = IsRemembered(expression);
        if (isRemembered && Recall(expression) is { } known)
            return known;
        var (steps, asked) = (_steps, _asked);
        _depth++;
        try
        {
            var value = Bounded(expression, Named(expression, Trace is null ? Compute(expression) : Trace.Record(expression, Compute)));
            if (isRemembered)
                Remember(expression, value, _steps - steps, asked);
            return value;
        }
        finally
        {
            _depth--;
        }
    }

    private Value Bounded(BoundExpression expression, Value value)
    {
        if (value is ListValue list)
            _steps += list.Items.Count;
        return value.Size > LargestValue ? Unknown(expression.Type, Causes.None) : value;
    }
}
