using System.Text;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>FEEL's functions over texts (DMN 1.5, table 74). Texts are compared letter by letter, without any culture.</summary>
internal static partial class StringFunctions
{
    /// <summary>
    /// <c>substring("foobar", 3, 2)</c> is "ob", <c>substring("foobar", -2)</c> "ar". A start beyond the text and a length below 1 are null;
    /// a length beyond its end takes what there is.
    /// </summary>
    public static object? Substring(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(2, 3) || arguments.Text(0) is not { } text || arguments.Whole(1) is not { } start || start == 0)
            return null;
        var length = int.MaxValue;
        if (arguments.Count == 3)
        {
            if (arguments.Whole(2) is not { } given || given < 1)
                return null;
            length = given;
        }
        var count = CodePoints.Count(text);
        if (Math.Abs(start) > count)
            return null;
        var from = CodePoints.IndexOf(text, start > 0 ? start - 1 : count + start);
        return text[from..CodePoints.IndexOf(text, length, from)];
    }

    /// <summary>The number of code points.</summary>
    public static object? StringLength(IReadOnlyList<object?> arguments) =>
        arguments.Has(1) && arguments.Text(0) is { } text ? (decimal)CodePoints.Count(text) : null;

    /// <summary><c>upper case("aBc4")</c> is "ABC4".</summary>
    public static object? UpperCase(IReadOnlyList<object?> arguments) => arguments.Has(1) ? arguments.Text(0)?.ToUpperInvariant() : null;

    /// <summary><c>lower case("aBc4")</c> is "abc4".</summary>
    public static object? LowerCase(IReadOnlyList<object?> arguments) => arguments.Has(1) ? arguments.Text(0)?.ToLowerInvariant() : null;

    /// <summary><c>substring before("foobar", "bar")</c> is "foo"; "" where the text is not found.</summary>
    public static object? SubstringBefore(IReadOnlyList<object?> arguments) =>
        OfTwo(arguments, (text, match) => text[..Math.Max(0, text.IndexOf(match, StringComparison.Ordinal))]);

    /// <summary><c>substring after("foobar", "ob")</c> is "ar"; "" where the text is not found.</summary>
    public static object? SubstringAfter(IReadOnlyList<object?> arguments) =>
        OfTwo(arguments, (text, match) => text.IndexOf(match, StringComparison.Ordinal) is >= 0 and var at ? text[(at + match.Length)..] : "");

    /// <summary><c>contains("foobar", "ob")</c> is true; every text contains "".</summary>
    public static object? Contains(IReadOnlyList<object?> arguments) => OfTwo(arguments, (text, match) => text.Contains(match, StringComparison.Ordinal));

    /// <summary><c>starts with("foobar", "foo")</c> is true.</summary>
    public static object? StartsWith(IReadOnlyList<object?> arguments) => OfTwo(arguments, (text, match) => text.StartsWith(match, StringComparison.Ordinal));

    /// <summary><c>ends with("foobar", "bar")</c> is true.</summary>
    public static object? EndsWith(IReadOnlyList<object?> arguments) => OfTwo(arguments, (text, match) => text.EndsWith(match, StringComparison.Ordinal));

    /// <summary><c>string join(["a", null, "c"], "_")</c> is "a_c": nulls are left out, another type gives null; without a separator the texts stand side by side.</summary>
    public static object? StringJoin(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(1, 2) || arguments.List(0) is not { } list || arguments.At(1) is not (null or string))
            return null;
        var (joined, separator) = (new StringBuilder(), "");
        foreach (var item in list)
        {
            if (item is not (null or string) || joined.Length > TextLimits.Result)
                return null;
            if (item is not string text)
                continue;
            joined.Append(separator).Append(text);
            separator = arguments.Text(1) ?? "";
        }
        return joined.Length <= TextLimits.Result ? joined.ToString() : null;
    }

    /// <summary>The text of any value: <c>string([1, "a"])</c> is <c>[1, "a"]</c>; of null null.</summary>
    public static object? String(IReadOnlyList<object?> arguments) => arguments.Has(1) ? FeelText.Of(arguments[0]) : null;

    private static object? OfTwo(IReadOnlyList<object?> arguments, Func<string, string, object?> compute) =>
        arguments.Has(2) && arguments.Text(0) is { } text && arguments.Text(1) is { } match ? compute(text, match) : null;
}
