using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>FEEL's functions over numbers (DMN 1.5, table 76). Any argument of a wrong type, and a value too large for a decimal, gives null.</summary>
internal static class NumberFunctions
{
    // The scales of IEEE 754 decimal128, which DMN's numbers are modelled on.
    private const int LeastScale = -6111;
    private const int GreatestScale = 6176;

    /// <summary><c>decimal(1/3, 2)</c> is 0.33; half goes to the even neighbour.</summary>
    public static object? Decimal(IReadOnlyList<object?> arguments) => Round(arguments, RoundingRule.HalfEven);

    /// <summary><c>floor(-1.5)</c> is -2, <c>floor(1.56, 1)</c> is 1.5.</summary>
    public static object? Floor(IReadOnlyList<object?> arguments) => RoundWhole(arguments, RoundingRule.Floor);

    /// <summary><c>ceiling(1.5)</c> is 2, <c>ceiling(-1.56, 1)</c> is -1.5.</summary>
    public static object? Ceiling(IReadOnlyList<object?> arguments) => RoundWhole(arguments, RoundingRule.Ceiling);

    /// <summary><c>round up(-5.5, 0)</c> is -6: away from zero.</summary>
    public static object? RoundUp(IReadOnlyList<object?> arguments) => Round(arguments, RoundingRule.Up);

    /// <summary><c>round down(-5.5, 0)</c> is -5: towards zero.</summary>
    public static object? RoundDown(IReadOnlyList<object?> arguments) => Round(arguments, RoundingRule.Down);

    /// <summary><c>round half up(-5.5, 0)</c> is -6: half goes away from zero.</summary>
    public static object? RoundHalfUp(IReadOnlyList<object?> arguments) => Round(arguments, RoundingRule.HalfUp);

    /// <summary><c>round half down(-5.5, 0)</c> is -5: half goes towards zero.</summary>
    public static object? RoundHalfDown(IReadOnlyList<object?> arguments) => Round(arguments, RoundingRule.HalfDown);

    /// <summary>The size of a number or of a duration.</summary>
    public static object? Abs(IReadOnlyList<object?> arguments) => arguments.Has(1)
        ? arguments[0] switch
        {
            decimal number => Math.Abs(number),
            DaysTimeDuration duration => new DaysTimeDuration(Math.Abs(duration.Seconds)),
            YearsMonthsDuration { Months: > long.MinValue } duration => new YearsMonthsDuration(Math.Abs(duration.Months)),
            _ => null,
        }
        : null;

    /// <summary>What is left of the dividend, with the sign of the divisor: <c>modulo(-12, 5)</c> is 3.</summary>
    public static object? Modulo(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(2) || arguments.Number(0) is not { } dividend || arguments.Number(1) is not { } divisor || divisor == 0)
            return null;
        // dividend - divisor * floor(dividend / divisor) without the quotient, which would round.
        var rest = dividend % divisor;
        return rest != 0 && (rest < 0) != (divisor < 0) ? rest + divisor : rest;
    }

    /// <summary>A text as a number: <c>number("1 000,5", " ", ",")</c> is 1000.5.</summary>
    public static object? Number(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(1, 3) || arguments.Text(0) is not { } text)
            return null;
        return arguments.At(1) is null or string && arguments.At(2) is null or string
            ? NumberReading.Parse(text, arguments.Text(1), arguments.Text(2))
            : null;
    }

    /// <summary>The square root; of a negative number null.</summary>
    public static object? Sqrt(IReadOnlyList<object?> arguments) =>
        arguments.Has(1) && arguments.Number(0) is { } number ? ExactMath.Sqrt(number) : null;

    /// <summary>Whether a whole number is odd; of a fraction null.</summary>
    public static object? Odd(IReadOnlyList<object?> arguments) => IsEven(arguments) is { } isEven ? !isEven : null;

    /// <summary>Whether a whole number is even; of a fraction null.</summary>
    public static object? Even(IReadOnlyList<object?> arguments) => IsEven(arguments);

    private static bool? IsEven(IReadOnlyList<object?> arguments) =>
        arguments.Has(1) && arguments.Number(0) is { } number && decimal.IsInteger(number) ? number % 2 == 0 : null;

    private static object? RoundWhole(IReadOnlyList<object?> arguments, RoundingRule rule) =>
        arguments.Has(1) && arguments.Number(0) is { } number ? Rounding.Round(number, 0, rule) : Round(arguments, rule);

    private static object? Round(IReadOnlyList<object?> arguments, RoundingRule rule) =>
        arguments.Has(2) && arguments.Number(0) is { } number && arguments.Whole(1) is >= LeastScale and <= GreatestScale and var scale
            ? Rounding.Round(number, scale, rule)
            : null;
}
