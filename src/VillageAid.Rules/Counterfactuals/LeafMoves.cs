using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>
/// Finds for a comparison which fields, lists and open parameters in it would have to be what, each by itself. What it finds is only worth trying: whether it
/// helps is found out by evaluating.
/// </summary>
internal sealed class LeafMoves(ExpressionEvaluator evaluator, DateOnly asOf)
{
    /// <summary>What would make a comparison true, or false.</summary>
    public IEnumerable<Move> Of(BoundComparison comparison, bool wanted)
    {
        var op = wanted ? comparison.Operator : Negate(comparison.Operator);
        return OfSide(comparison.Left, op, comparison.Right).Concat(OfSide(comparison.Right, Mirror(op), comparison.Left)).Distinct();
    }

    private IEnumerable<Move> OfSide(BoundExpression side, BinaryOperator op, BoundExpression other)
    {
        var value = evaluator.Evaluate(other);
        return op switch
        {
            BinaryOperator.Equal => value is NullValue ? Shift(side, 0, null) : Shift(side, 0, Raw(value)),
            BinaryOperator.NotEqual => Otherwise(side, value),
            BinaryOperator.GreaterOrEqual => Shift(side, 1, Bound(value, isHigh: true)),
            BinaryOperator.Greater => Shift(side, 1, TargetArithmetic.Beyond(Bound(value, isHigh: true), 1)),
            BinaryOperator.LessOrEqual => Shift(side, -1, Bound(value, isHigh: false)),
            _ => Shift(side, -1, TargetArithmetic.Beyond(Bound(value, isHigh: false), -1)),
        };
    }

    /// <summary>What moves a value up (1), down (-1) or to (0) a target; a target that is null is Nothing where it is to be reached, else not known.</summary>
    private IEnumerable<Move> Shift(BoundExpression expression, int direction, object? target) => expression switch
    {
        BoundIndicator indicator => Shift(indicator.Indicator.Value, direction, target),
        BoundReadings readings => evaluator.ReadingsInForce(readings).SelectMany(reading => Shift(reading.Body, direction, target)).Concat(Choices(readings)),
        BoundIf conditional => Shift(conditional.Then, direction, target).Concat(Shift(conditional.Else, direction, target)).Append(new ConditionMove(conditional.Condition)),
        BoundNegate negate => Shift(negate.Operand, -direction, target is decimal number ? -number : null),
        BoundArithmetic arithmetic => OfArithmetic(arithmetic, direction, target),
        BoundMember { Member: Field } member => target is null
            ? direction == 0 ? [new FieldMove(member, Known.Nothing)] : []
            : [new FieldMove(member, Known.Of(target))],
        BoundParameter { Parameter: var parameter } => target is null || !evaluator.Parameters.IsUnset(parameter) ? [] : [new ParameterMove(parameter, target)],
        BoundCall call => OfCall(call, direction, target),
        _ => [],
    };

    private IEnumerable<Move> OfArithmetic(BoundArithmetic arithmetic, int direction, object? target)
    {
        var (left, right) = (evaluator.Evaluate(arithmetic.Left), evaluator.Evaluate(arithmetic.Right));
        var flipped = arithmetic.Operator is BinaryOperator.Subtract or BinaryOperator.Divide ? -direction : direction;
        return Shift(arithmetic.Left, direction, TargetArithmetic.OfLeft(arithmetic.Operator, target, Raw(right)))
            .Concat(Shift(arithmetic.Right, flipped, TargetArithmetic.OfRight(arithmetic.Operator, target, Raw(left))));
    }

    private IEnumerable<Move> OfCall(BoundCall call, int direction, object? target)
    {
        switch (call.Function)
        {
            case BuiltInFunction.Count or BuiltInFunction.CoveredDays or BuiltInFunction.Mean or BuiltInFunction.Median:
                return call.Arguments.SelectMany(list => Resize(list, direction));
            case BuiltInFunction.Sum:
                return call.Arguments.SelectMany(list => Resize(list, direction).Concat(Items(list, direction, call, target)));
            case BuiltInFunction.Min or BuiltInFunction.Max:
                return call.Arguments.SelectMany(list => Resize(list, direction).Concat(Items(list, direction, null, target)));
            case BuiltInFunction.Days when call.Arguments is [var from, var to] && target is decimal days:
                return Shift(from, -direction, TargetArithmetic.AddDays(Raw(evaluator.Evaluate(to)), -days)).Concat(Shift(to, direction, TargetArithmetic.AddDays(Raw(evaluator.Evaluate(from)), days)));
            case BuiltInFunction.Date or BuiltInFunction.Number:
                return call.Arguments.SelectMany(one => Shift(one, direction, target));
            default:
                return [];
        }
    }

    private static IEnumerable<Move> Resize(BoundExpression list, int direction)
    {
        if (list.Type is not DataType.List)
            return [];
        return direction == 0 ? [new ListMove(list, true), new ListMove(list, false)] : [new ListMove(list, direction > 0)];
    }

    // One item makes up for all that a sum lacks; an extreme is one item.
    private IEnumerable<Move> Items(BoundExpression list, int direction, BoundExpression? sum, object? target)
    {
        if (list is BoundList written)
            return written.Items.SelectMany(item => Shift(item, direction, sum is null ? target : null));
        if (list is not BoundMember { Member: Field } member || target is not decimal)
            return [];
        var value = sum is not null && Raw(evaluator.Evaluate(sum)) is decimal total ? (decimal)target - total : target;
        return [new FieldMove(member, Known.Of(sum is null ? target : new Change((decimal)value!)))];
    }

    // Anything but a value: every other one of a closed list, and of what may be Nothing either.
    private IEnumerable<Move> Otherwise(BoundExpression side, Value value)
    {
        if (side is BoundIndicator indicator)
            return Otherwise(indicator.Indicator.Value, value);
        if (side is not BoundMember { Member: Field field } member)
            return [];
        if (value is NullValue)
            return Something(field).Select(raw => new FieldMove(member, Known.Of(raw)));
        var not = Raw(value);
        return Something(field).Where(raw => !raw.Equals(not)).Select(raw => new FieldMove(member, Known.Of(raw)));
    }

    private IEnumerable<object> Something(Field field) => field.Type switch
    {
        DataType.Enumerated { Enumeration: var enumeration } => enumeration.Members,
        DataType.Boolean => [true, false],
        DataType.Date => [asOf],
        DataType.DateTime => [Instants.EndOf(asOf)],
        DataType.Number => [1m, 0m],
        DataType.Text => [Placeholder.Text],
        _ => [],
    };

    private IEnumerable<Move> Choices(BoundReadings readings) => evaluator.Parameters.IsUnset(readings.Parameter)
        ? readings.Readings.Select(reading => new ParameterMove(readings.Parameter, reading.Value))
        : [];

    /// <summary>The exact value; null where there is none.</summary>
    public static object? Raw(Value value) => value switch
    {
        Scalar scalar => scalar.Raw,
        TruthValue { IsTrue: true } => true,
        TruthValue { IsFalse: true } => false,
        _ => null,
    };

    private static object? Bound(Value value, bool isHigh) => value is Uncertain uncertain ? isHigh ? uncertain.High ?? uncertain.Low : uncertain.Low ?? uncertain.High : Raw(value);

    private static BinaryOperator Negate(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        BinaryOperator.NotEqual => BinaryOperator.Equal,
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        _ => BinaryOperator.Less,
    };

    private static BinaryOperator Mirror(BinaryOperator op) => op switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => op,
    };
}

/// <summary>A number that is to be added to what a field says.</summary>
internal sealed record Change(decimal By);

/// <summary>What stands for a text that nobody can know in advance.</summary>
internal static class Placeholder
{
    public const string Text = "（有记载）";
}
