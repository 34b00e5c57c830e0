namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>
/// What a whole list amounts to: counts, sums, averages, truths (DMN 1.5, table 75). Each takes a list or its items side by side.
/// An item of a wrong type, null too, makes the whole null.
/// </summary>
internal static partial class ExactLists
{
    /// <summary>The number of items, nulls counted.</summary>
    public static object? Count(IReadOnlyList<object?> arguments) => arguments.Items() is { } list ? (decimal)list.Count : null;

    /// <summary>The least; of nothing null.</summary>
    public static object? Min(IReadOnlyList<object?> arguments) => Extreme(arguments, -1);

    /// <summary>The greatest; of nothing null.</summary>
    public static object? Max(IReadOnlyList<object?> arguments) => Extreme(arguments, 1);

    /// <summary>The sum of numbers; of nothing null.</summary>
    public static object? Sum(IReadOnlyList<object?> arguments) => Numbers(arguments) is { Count: > 0 } numbers ? Sum(numbers) : null;

    /// <summary>The product of numbers; of nothing null.</summary>
    public static object? Product(IReadOnlyList<object?> arguments) =>
        Numbers(arguments) is { Count: > 0 } numbers ? numbers.Aggregate((decimal?)1m, (product, number) => product is { } known ? ExactMath.Multiply(known, number) : null) : null;

    /// <summary>The arithmetic mean; of nothing null.</summary>
    public static object? Mean(IReadOnlyList<object?> arguments) => Numbers(arguments) is { Count: > 0 } numbers ? Mean(numbers) : null;

    /// <summary>The middle one, or the mean of the two in the middle; of nothing null.</summary>
    public static object? Median(IReadOnlyList<object?> arguments)
    {
        if (Numbers(arguments) is not { Count: > 0 } numbers)
            return null;
        numbers.Sort();
        var middle = numbers.Count / 2;
        return numbers.Count % 2 == 1 ? numbers[middle] : Mean([numbers[middle - 1], numbers[middle]]);
    }

    /// <summary>The numbers that occur most often, ascending; of nothing an empty list.</summary>
    public static object? Mode(IReadOnlyList<object?> arguments)
    {
        if (Numbers(arguments) is not { } numbers)
            return null;
        var groups = numbers.GroupBy(number => number).Select(group => (group.Key, Count: group.Count())).ToList();
        var most = groups.Count == 0 ? 0 : groups.Max(group => group.Count);
        return groups.Where(group => group.Count == most).Select(group => group.Key).Order().Select(number => (object?)number).ToList();
    }

    /// <summary>The standard deviation of a sample (divided by n - 1); of less than two numbers null.</summary>
    public static object? Stddev(IReadOnlyList<object?> arguments)
    {
        if (Numbers(arguments) is not { Count: > 1 } numbers || Mean(numbers) is not { } mean)
            return null;
        decimal? squares = 0;
        foreach (var number in numbers)
        {
            if (ExactMath.Add(number, -mean) is not { } off || ExactMath.Multiply(off, off) is not { } square || ExactMath.Add(squares.Value, square) is not { } sum)
                return null;
            squares = sum;
        }
        return ExactMath.Sqrt(squares.Value / (numbers.Count - 1));
    }

    /// <summary>Whether all are true: false if one is false, else true if all are true, else null. Of nothing true.</summary>
    public static object? All(IReadOnlyList<object?> arguments) => arguments.Items() is { } list ? Settle(list, false) : null;

    /// <summary>Whether one is true: true if one is, else false if all are false, else null. Of nothing false.</summary>
    public static object? Any(IReadOnlyList<object?> arguments) => arguments.Items() is { } list ? Settle(list, true) : null;

    // One item of the settling truth decides; else all must be of the other.
    private static bool? Settle(IReadOnlyList<object?> list, bool settling)
    {
        if (list.Any(item => item is bool truth && truth == settling))
            return settling;
        return list.All(item => item is bool) ? !settling : null;
    }

    private static object? Extreme(IReadOnlyList<object?> arguments, int sign)
    {
        if (arguments.Items() is not { Count: > 0 } list || !HaveOrder(list))
            return null;
        return list.Aggregate((best, item) => Math.Sign(FeelEquality.Order(item, best)!.Value) == sign ? item : best);
    }

    private static decimal? Mean(List<decimal> numbers) => Sum(numbers) is { } sum ? sum / numbers.Count : null;

    private static decimal? Sum(List<decimal> numbers) =>
        numbers.Aggregate((decimal?)0m, (sum, number) => sum is { } known ? ExactMath.Add(known, number) : null);

    private static List<decimal>? Numbers(IReadOnlyList<object?> arguments) =>
        arguments.Items() is { } list && list.All(item => item is decimal) ? list.Select(item => (decimal)item!).ToList() : null;
}
