using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>Reads a number from a text with given separators (DMN 1.5, table 72: <c>number()</c>).</summary>
internal static partial class NumberReading
{
    private const int LongestText = 200;

    /// <summary>The number; null where the text is none or the separators are not among those that FEEL has.</summary>
    public static decimal? Parse(string text, string? grouping, string? point)
    {
        if (grouping is not (null or " " or "," or ".") || point is not (null or "." or ","))
            return null;
        // Without a decimal separator the full stop is one, unless it separates groups.
        var separator = point ?? (grouping == "." ? null : ".");
        if (text.Length > LongestText || (separator is not null && separator == grouping))
            return null;
        return Literal(text, grouping, separator) is { } literal
            && decimal.TryParse(literal, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }

    private static string? Literal(string text, string? grouping, string? separator)
    {
        var at = separator is null ? -1 : text.IndexOf(separator, StringComparison.Ordinal);
        var (whole, rest) = at < 0 ? (text, "") : (text[..at], "." + text[(at + 1)..]);
        if (grouping is not null)
            whole = whole.Replace(grouping, "", StringComparison.Ordinal);
        // A full stop that is no separator is a mistake in the text, not a decimal point.
        return !whole.Contains('.', StringComparison.Ordinal) && Pattern().IsMatch(whole + rest) ? whole + rest : null;
    }

    [GeneratedRegex(@"\A-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,5})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
