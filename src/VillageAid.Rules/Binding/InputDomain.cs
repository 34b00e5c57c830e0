using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>What an input of a decision table can be: whether only whole numbers, within which bounds, and whether nothing.</summary>
internal sealed record InputDomain(bool IsWhole, decimal? Low, decimal? High, bool MayBeNull)
{
    public static InputDomain Any { get; } = new(false, null, null, false);

    /// <summary>What is plain from the form of a value. Where it is not, anything.</summary>
    public static InputDomain Of(BoundExpression value) => value switch
    {
        BoundCall { Function: BuiltInFunction.Count or BuiltInFunction.CoveredDays or BuiltInFunction.ConsecutiveDays } => new(true, 0, null, false),
        BoundOccasion { Property: OccasionProperty.PeriodDays } => new(true, 1, null, false),
        BoundLiteral { Value: decimal number } => Exactly(number),
        BoundLiteral { Value: null } => Any with { MayBeNull = true },
        BoundParameter { Parameter.Versions: [var only] } when only.Value is decimal number => Exactly(number),
        BoundIndicator indicator => Of(indicator.Indicator.Value),
        BoundNegate negate => Of(negate.Operand) is var inner ? inner with { Low = -inner.High, High = -inner.Low } : Any,
        BoundArithmetic arithmetic => OfCalculation(arithmetic.Operator, Of(arithmetic.Left), Of(arithmetic.Right)),
        BoundIf conditional => Of(conditional.Then).Or(Of(conditional.Else)),
        BoundReadings readings => readings.Readings.Select(reading => Of(reading.Body)).Aggregate((left, right) => left.Or(right)),
        BoundMember member => Any with { MayBeNull = IsPerhapsNothing(member) },
        _ => Any,
    };

    // A sample value is one of the domain only within these.
    public bool Holds(decimal value) => !(value < Low) && !(value > High);

    private static InputDomain Exactly(decimal number) => new(number == decimal.Truncate(number), number, number, false);

    private InputDomain Or(InputDomain other) => new(
        IsWhole && other.IsWhole, Low is { } a && other.Low is { } b ? Math.Min(a, b) : null, High is { } c && other.High is { } d ? Math.Max(c, d) : null, MayBeNull || other.MayBeNull);

    private static InputDomain OfCalculation(BinaryOperator op, InputDomain left, InputDomain right)
    {
        try
        {
            return op switch
            {
                BinaryOperator.Add => new(left.IsWhole && right.IsWhole, left.Low + right.Low, left.High + right.High, left.MayBeNull || right.MayBeNull),
                BinaryOperator.Subtract => new(left.IsWhole && right.IsWhole, left.Low - right.High, left.High - right.Low, left.MayBeNull || right.MayBeNull),
                BinaryOperator.Multiply => new(left.IsWhole && right.IsWhole, left.Low >= 0 && right.Low >= 0 ? left.Low * right.Low : null, null, left.MayBeNull || right.MayBeNull),
                _ => new(false, left.Low >= 0 && right.Low >= 0 ? 0 : null, null, left.MayBeNull || right.MayBeNull),
            };
        }
        catch (OverflowException)
        {
            return Any;
        }
    }

    private static bool IsPerhapsNothing(BoundMember member) =>
        member.Member is Field { MayBeNothing: true } or Link { Field.MayBeNothing: true } || (member.Target is BoundMember { Type: DataType.Record } target && IsPerhapsNothing(target));
}
