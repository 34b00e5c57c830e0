using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Arithmetic over exact values and stretches. Overflow and division by zero are Unknown, never an exception.</summary>
internal static class Arithmetic
{
    public static Value Compute(BinaryOperator op, Value left, Value right, string? rightUnit)
    {
        if (PlainValue.TryGet(left, out var x) && PlainValue.TryGet(right, out var y))
            return x is null || y is null ? NullValue.Instance : ComputeExact(op, x, y, rightUnit);
        if (left is NullValue || right is NullValue)
            return NullValue.Instance;
        if (left is not (Scalar or Uncertain) || right is not (Scalar or Uncertain))
            return new Uncertain(null, null, MayBeNull: true, PlainValue.CausesOf(left).Union(PlainValue.CausesOf(right)));
        var (a, b) = (Extent.Of(left), Extent.Of(right));
        var (low, high) = Bounds(op, a, b, rightUnit);
        return new Extent(low, high, true, a.MayBeNull || b.MayBeNull, a.Causes.Union(b.Causes)).ToValue();
    }

    public static Value Negate(Value operand)
    {
        if (PlainValue.TryGet(operand, out var plain))
            return PlainValue.From(plain is null ? null : Functions.Calculation.Negate(plain));
        if (operand is not Uncertain uncertain)
            return new Uncertain(null, null, MayBeNull: true, PlainValue.CausesOf(operand));
        return new Uncertain(Opposite(uncertain.High), Opposite(uncertain.Low), uncertain.MayBeNull, uncertain.Causes);
    }

    private static object? Opposite(object? bound) => bound is null ? null : Functions.Calculation.Negate(bound);

    // Where two values go together only overflow and division by zero have no answer, and that is Unknown; where they do not, null.
    private static Value ComputeExact(BinaryOperator op, object left, object right, string? rightUnit)
    {
        if (Exact(op, left, right, rightUnit) is { } raw)
            return PlainValue.From(raw);
        return GoTogether(left, right, rightUnit) ? new Uncertain(null, null, MayBeNull: false, Causes.None) : NullValue.Instance;
    }

    private static bool GoTogether(object left, object right, string? rightUnit) => (left, right) switch
    {
        (DateOnly, decimal) => rightUnit is not null,
        (decimal or DaysTimeDuration or YearsMonthsDuration, decimal) => true,
        (DateOnly or DateTimeOffset or decimal, DaysTimeDuration or YearsMonthsDuration) => true,
        _ => false,
    };

    // A date plus a number with a unit is ours; all else is FEEL's.
    private static object? Exact(BinaryOperator op, object left, object right, string? rightUnit) => (left, right) switch
    {
        (DateOnly date, decimal number) => rightUnit is "day" or "month" && op is BinaryOperator.Add or BinaryOperator.Subtract ? Shift(date, op == BinaryOperator.Add ? number : -number, rightUnit) : null,
        _ => op switch
        {
            BinaryOperator.Add => Functions.Calculation.Add(left, right),
            BinaryOperator.Subtract => Functions.Calculation.Subtract(left, right),
            BinaryOperator.Multiply => Functions.Calculation.Multiply(left, right),
            _ => Functions.Calculation.Divide(left, right),
        },
    };

    private static object? Shift(DateOnly date, decimal amount, string? unit)
    {
        if (amount != decimal.Truncate(amount) || Math.Abs(amount) > 4_000_000)
            return null;
        try
        {
            return unit == "month" ? date.AddMonths((int)amount) : date.AddDays((int)amount);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static (object? Low, object? High) Bounds(BinaryOperator op, Extent a, Extent b, string? unit) => op switch
    {
        BinaryOperator.Add => (Bound(op, a.Low, b.Low, unit), Bound(op, a.High, b.High, unit)),
        BinaryOperator.Subtract => (Bound(op, a.Low, b.High, unit), Bound(op, a.High, b.Low, unit)),
        _ => Corners(op, a, b),
    };

    private static object? Bound(BinaryOperator op, object? a, object? b, string? unit) => a is null || b is null ? null : Exact(op, a, b, unit);

    private static (object? Low, object? High) Corners(BinaryOperator op, Extent a, Extent b)
    {
        if (a.Low is not decimal al || a.High is not decimal ah || b.Low is not decimal bl || b.High is not decimal bh)
            return (null, null);
        if (op == BinaryOperator.Divide && bl <= 0 && bh >= 0)
            return (null, null);
        var corners = new[] { Exact(op, al, bl, null), Exact(op, al, bh, null), Exact(op, ah, bl, null), Exact(op, ah, bh, null) };
        return corners.Any(corner => corner is null) ? (null, null) : (corners.Min(corner => (decimal)corner!), corners.Max(corner => (decimal)corner!));
    }
}
