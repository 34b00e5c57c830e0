namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>Reads the arguments of a function by position. An argument of a wrong type reads as null, and so the function's value is null.</summary>
internal static class ArgumentReading
{
    public static bool Has(this IReadOnlyList<object?> arguments, int least, int most) => arguments.Count >= least && arguments.Count <= most;

    public static bool Has(this IReadOnlyList<object?> arguments, int count) => arguments.Count == count;

    public static object? At(this IReadOnlyList<object?> arguments, int index) => index < arguments.Count ? arguments[index] : null;

    public static decimal? Number(this IReadOnlyList<object?> arguments, int index) => arguments.At(index) as decimal?;

    /// <summary>A number without its fraction (FEEL's <c>substring("foobar", 3, 3.8)</c> is "oba"); null beyond any list or text.</summary>
    public static int? Whole(this IReadOnlyList<object?> arguments, int index) =>
        arguments.Number(index) is { } number && decimal.Truncate(number) is >= -int.MaxValue and <= int.MaxValue and var whole ? (int)whole : null;

    public static string? Text(this IReadOnlyList<object?> arguments, int index) => arguments.At(index) as string;

    /// <summary>A list; a value that is none is a list of itself, null stays null (DMN 1.5, table 45: implicit conversion to a singleton list).</summary>
    public static IReadOnlyList<object?>? List(this IReadOnlyList<object?> arguments, int index) => AsList(arguments.At(index));

    /// <summary>The items of <c>sum([1, 2])</c> and of <c>sum(1, 2)</c> alike; null where there is no argument.</summary>
    public static IReadOnlyList<object?>? Items(this IReadOnlyList<object?> arguments) =>
        arguments.Count switch { 0 => null, 1 => AsList(arguments[0]), _ => arguments };

    public static IReadOnlyList<object?>? AsList(object? value) => value switch
    {
        null => null,
        IReadOnlyList<object?> list => list,
        _ => [value],
    };
}
