namespace VillageAid.Rules.Evaluation.Functions;

internal static partial class ExactLists
{
    public static object? Count(IReadOnlyList<object?> arguments) => null;
    public static object? Sum(IReadOnlyList<object?> arguments) => null;
    public static object? Min(IReadOnlyList<object?> arguments) => null;
    public static object? Max(IReadOnlyList<object?> arguments) => null;
    public static object? All(IReadOnlyList<object?> arguments) => null;
    public static object? Any(IReadOnlyList<object?> arguments) => null;
    public static object? ListContains(IReadOnlyList<object?> arguments) => null;
    public static object? Mean(IReadOnlyList<object?> arguments) => null;
    public static object? Median(IReadOnlyList<object?> arguments) => null;
    public static object? Mode(IReadOnlyList<object?> arguments) => null;
    public static object? Stddev(IReadOnlyList<object?> arguments) => null;
    public static object? Product(IReadOnlyList<object?> arguments) => null;
    public static object? Sublist(IReadOnlyList<object?> arguments) => null;
    public static object? Append(IReadOnlyList<object?> arguments) => null;
    public static object? Concatenate(IReadOnlyList<object?> arguments) => null;
    public static object? InsertBefore(IReadOnlyList<object?> arguments) => null;
    public static object? Remove(IReadOnlyList<object?> arguments) => null;
    public static object? Reverse(IReadOnlyList<object?> arguments) => null;
    public static object? IndexOf(IReadOnlyList<object?> arguments) => null;
    public static object? Union(IReadOnlyList<object?> arguments) => null;
    public static object? DistinctValues(IReadOnlyList<object?> arguments) => null;
    public static object? Flatten(IReadOnlyList<object?> arguments) => null;
    public static object? Sort(IReadOnlyList<object?> arguments) => null;
    public static object? ListReplace(IReadOnlyList<object?> arguments) => null;
}

internal static partial class NumberFunctions
{
    public static object? Number(IReadOnlyList<object?> arguments) => null;
    public static object? Decimal(IReadOnlyList<object?> arguments) => null;
    public static object? Floor(IReadOnlyList<object?> arguments) => null;
    public static object? Ceiling(IReadOnlyList<object?> arguments) => null;
    public static object? RoundUp(IReadOnlyList<object?> arguments) => null;
    public static object? RoundDown(IReadOnlyList<object?> arguments) => null;
    public static object? RoundHalfUp(IReadOnlyList<object?> arguments) => null;
    public static object? RoundHalfDown(IReadOnlyList<object?> arguments) => null;
    public static object? Abs(IReadOnlyList<object?> arguments) => null;
    public static object? Modulo(IReadOnlyList<object?> arguments) => null;
    public static object? Sqrt(IReadOnlyList<object?> arguments) => null;
    public static object? Odd(IReadOnlyList<object?> arguments) => null;
    public static object? Even(IReadOnlyList<object?> arguments) => null;
}

internal static partial class StringFunctions
{
    public static object? String(IReadOnlyList<object?> arguments) => null;
    public static object? Substring(IReadOnlyList<object?> arguments) => null;
    public static object? StringLength(IReadOnlyList<object?> arguments) => null;
    public static object? UpperCase(IReadOnlyList<object?> arguments) => null;
    public static object? LowerCase(IReadOnlyList<object?> arguments) => null;
    public static object? SubstringBefore(IReadOnlyList<object?> arguments) => null;
    public static object? SubstringAfter(IReadOnlyList<object?> arguments) => null;
    public static object? Replace(IReadOnlyList<object?> arguments) => null;
    public static object? Contains(IReadOnlyList<object?> arguments) => null;
    public static object? StartsWith(IReadOnlyList<object?> arguments) => null;
    public static object? EndsWith(IReadOnlyList<object?> arguments) => null;
    public static object? Matches(IReadOnlyList<object?> arguments) => null;
    public static object? Split(IReadOnlyList<object?> arguments) => null;
    public static object? StringJoin(IReadOnlyList<object?> arguments) => null;
}

internal static partial class TemporalFunctions
{
    public static object? Date(IReadOnlyList<object?> arguments) => null;
    public static object? Time(IReadOnlyList<object?> arguments) => null;
    public static object? DateAndTime(IReadOnlyList<object?> arguments) => null;
    public static object? Duration(IReadOnlyList<object?> arguments) => null;
    public static object? YearsAndMonthsDuration(IReadOnlyList<object?> arguments) => null;
    public static object? DayOfWeek(IReadOnlyList<object?> arguments) => null;
    public static object? DayOfYear(IReadOnlyList<object?> arguments) => null;
    public static object? WeekOfYear(IReadOnlyList<object?> arguments) => null;
    public static object? MonthOfYear(IReadOnlyList<object?> arguments) => null;
    public static object? Days(IReadOnlyList<object?> arguments) => null;
    public static object? Months(IReadOnlyList<object?> arguments) => null;
    public static object? Years(IReadOnlyList<object?> arguments) => null;
}

internal static partial class RangeFunctions
{
    public static object? Before(IReadOnlyList<object?> arguments) => null;
    public static object? After(IReadOnlyList<object?> arguments) => null;
    public static object? Meets(IReadOnlyList<object?> arguments) => null;
    public static object? MetBy(IReadOnlyList<object?> arguments) => null;
    public static object? Overlaps(IReadOnlyList<object?> arguments) => null;
    public static object? OverlapsBefore(IReadOnlyList<object?> arguments) => null;
    public static object? OverlapsAfter(IReadOnlyList<object?> arguments) => null;
    public static object? Finishes(IReadOnlyList<object?> arguments) => null;
    public static object? FinishedBy(IReadOnlyList<object?> arguments) => null;
    public static object? Includes(IReadOnlyList<object?> arguments) => null;
    public static object? During(IReadOnlyList<object?> arguments) => null;
    public static object? Starts(IReadOnlyList<object?> arguments) => null;
    public static object? StartedBy(IReadOnlyList<object?> arguments) => null;
    public static object? Coincides(IReadOnlyList<object?> arguments) => null;
}

internal static class Properties
{
    public static object? Get(object value, string name) => null;
}

internal static class Calculation
{
    public static object? Add(object? left, object? right) => (left, right) switch { (decimal a, decimal b) => a + b, _ => null };
    public static object? Subtract(object? left, object? right) => (left, right) switch { (decimal a, decimal b) => a - b, _ => null };
    public static object? Multiply(object? left, object? right) => (left, right) switch { (decimal a, decimal b) => a * b, _ => null };
    public static object? Divide(object? left, object? right) => (left, right) switch { (decimal a, decimal b) when b != 0 => a / b, _ => null };
    public static object? Negate(object? operand) => operand is decimal a ? -a : null;
}
