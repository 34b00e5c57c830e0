namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>
/// How points and ranges lie to each other (DMN 1.5, table 78, each function's formula as it stands there).
/// Null where a point is null, where the two have no order between them, and for pairs that the table does not have.
/// </summary>
internal static class RangeFunctions
{
    /// <summary><c>before([1..5], [6..10])</c> is true.</summary>
    public static object? Before(IReadOnlyList<object?> arguments) => Relate(arguments)?.IsBefore;

    /// <summary><c>after(12, [1..10])</c> is true.</summary>
    public static object? After(IReadOnlyList<object?> arguments) => Swapped(arguments)?.IsBefore;

    /// <summary><c>meets([1..5], [5..10])</c> is true: the first ends where the second starts, both included.</summary>
    public static object? Meets(IReadOnlyList<object?> arguments) => OfRanges(Relate(arguments), pair => pair.Meets);

    /// <summary><c>met by([5..10], [1..5])</c> is true.</summary>
    public static object? MetBy(IReadOnlyList<object?> arguments) => OfRanges(Swapped(arguments), pair => pair.Meets);

    /// <summary><c>overlaps([1..5], [3..8])</c> is true: they share a point.</summary>
    public static object? Overlaps(IReadOnlyList<object?> arguments) => OfRanges(Relate(arguments), pair => pair.Overlaps);

    /// <summary><c>overlaps before([1..5], [3..8])</c> is true: the first starts and ends first.</summary>
    public static object? OverlapsBefore(IReadOnlyList<object?> arguments) => OfRanges(Relate(arguments), pair => pair.OverlapsBefore);

    /// <summary><c>overlaps after([3..8], [1..5])</c> is true.</summary>
    public static object? OverlapsAfter(IReadOnlyList<object?> arguments) => OfRanges(Swapped(arguments), pair => pair.OverlapsBefore);

    /// <summary><c>finishes(10, [1..10])</c> is true.</summary>
    public static object? Finishes(IReadOnlyList<object?> arguments) => OfPointOrRange(Relate(arguments), pair => pair.PointFinishes, pair => pair.Finishes);

    /// <summary><c>finished by([1..10], [5..10])</c> is true.</summary>
    public static object? FinishedBy(IReadOnlyList<object?> arguments) => OfPointOrRange(Swapped(arguments), pair => pair.PointFinishes, pair => pair.Finishes);

    /// <summary><c>includes([1..10], 5)</c> is true.</summary>
    public static object? Includes(IReadOnlyList<object?> arguments) => OfPointOrRange(Swapped(arguments), pair => pair.PointIsDuring, pair => pair.IsDuring);

    /// <summary><c>during(5, [1..10])</c> is true.</summary>
    public static object? During(IReadOnlyList<object?> arguments) => OfPointOrRange(Relate(arguments), pair => pair.PointIsDuring, pair => pair.IsDuring);

    /// <summary><c>starts(1, [1..10])</c> is true.</summary>
    public static object? Starts(IReadOnlyList<object?> arguments) => OfPointOrRange(Relate(arguments), pair => pair.PointStarts, pair => pair.Starts);

    /// <summary><c>started by([1..10], [1..5])</c> is true.</summary>
    public static object? StartedBy(IReadOnlyList<object?> arguments) => OfPointOrRange(Swapped(arguments), pair => pair.PointStarts, pair => pair.Starts);

    /// <summary><c>coincides([1..5], [1..5])</c> is true.</summary>
    public static object? Coincides(IReadOnlyList<object?> arguments) =>
        Relate(arguments) is { } pair && pair.FirstIsRange == pair.SecondIsRange ? pair.Coincide : null;

    private static RangePair? Relate(IReadOnlyList<object?> arguments) => arguments.Has(2) ? RangePair.Of(arguments[0], arguments[1]) : null;

    private static RangePair? Swapped(IReadOnlyList<object?> arguments) => arguments.Has(2) ? RangePair.Of(arguments[1], arguments[0]) : null;

    private static bool? OfRanges(RangePair? pair, Func<RangePair, bool> relation) =>
        pair is { FirstIsRange: true, SecondIsRange: true } ? relation(pair) : null;

    private static bool? OfPointOrRange(RangePair? pair, Func<RangePair, bool> ofPoint, Func<RangePair, bool> ofRange) =>
        pair is { SecondIsRange: true } ? (pair.FirstIsRange ? ofRange(pair) : ofPoint(pair)) : null;
}
