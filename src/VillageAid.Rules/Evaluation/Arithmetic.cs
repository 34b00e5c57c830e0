using VillageAid.Rules.Syntax;

namespace VillageAid.Rules.Evaluation;

/// <summary>Arithmetic over exact values and stretches. Overflow and division by zero are Unknown, never an exception.</summary>
internal static class Arithmetic
{
    public static Value Compute(BinaryOperator op, Value left, Value right, string? rightUnit)
    {
        var (a, b) = (Extent.Of(left), Extent.Of(right));
        var causes = a.Causes.Union(b.Causes);
        if (!a.HasValues || !b.HasValues)
            return NullValue.Instance;
        var mayBeNull = a.MayBeNull || b.MayBeNull;
        if (a.IsExact && b.IsExact)
            return Exact(op, a.Low!, b.Low!, rightUnit) is { } raw ? new Scalar(raw) : new Uncertain(null, null, mayBeNull, causes);
        var (low, high) = Bounds(op, a, b, rightUnit);
        return new Extent(low, high, true, mayBeNull, causes).ToValue();
    }

    public static Value Negate(Value operand)
    {
        var extent = Extent.Of(operand);
        return new Extent(-(decimal?)extent.High, -(decimal?)extent.Low, extent.HasValues, extent.MayBeNull, extent.Causes).ToValue();
    }

    private static object? Exact(BinaryOperator op, object left, object right, string? rightUnit) => (left, right) switch
    {
        (decimal a, decimal b) => Calculate(op, a, b),
        (DateOnly a, DateOnly b) => TimeSpan.FromDays(a.DayNumber - b.DayNumber),
        (DateOnly a, decimal b) => Shift(a, op == BinaryOperator.Add ? b : -b, rightUnit),
        _ => null,
    };

    private static object? Calculate(BinaryOperator op, decimal a, decimal b)
    {
        try
        {
            return op switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                _ => b == 0 ? null : a / b,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

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
        var corners = new[] { Calculate(op, al, bl), Calculate(op, al, bh), Calculate(op, ah, bl), Calculate(op, ah, bh) };
        return corners.Any(corner => corner is null) ? (null, null) : (corners.Min(corner => (decimal)corner!), corners.Max(corner => (decimal)corner!));
    }
}
