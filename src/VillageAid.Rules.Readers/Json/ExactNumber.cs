using System.Globalization;

namespace VillageAid.Rules.Readers.Json;

/// <summary>Reads the digits of a JSON number as a <see cref="decimal"/>, if that holds them all.</summary>
internal static class ExactNumber
{
    private const int MaxDigits = 28;

    /// <summary>The number; null where a decimal does not hold it without loss.</summary>
    public static decimal? Read(string text)
    {
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = mark < 0 ? text.AsSpan() : text.AsSpan(0, mark);
        if (mantissa.IndexOfAnyInRange('1', '9') < 0)
            return 0;
        var exponent = 0;
        if (mark >= 0 && !int.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return null;
        var point = mantissa.IndexOf('.');
        var decimals = (point < 0 ? 0 : mantissa.Length - point - 1) - (long)exponent;
        var digits = string.Concat(mantissa.ToString().Where(char.IsAsciiDigit)).TrimStart('0');
        var significant = digits.TrimEnd('0');
        // Zeros at the end count neither as digits nor as decimals.
        decimals -= digits.Length - significant.Length;
        return significant.Length <= MaxDigits && decimals <= MaxDigits
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
