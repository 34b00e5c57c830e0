using System.Globalization;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>Reads numbers: digits, a sign, a decimal point. A thousands separator is never guessed at.</summary>
internal static class NumberText
{
    public static decimal? Read(string text) => TryRead(text, out var number) ? number : null;

    /// <summary>As <see cref="Read"/>, without a string.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        var read = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        number = NumberForm.Trim(number);
        return read;
    }

    /// <summary>Whether the text is a number with a word behind it: <c>1.5万元</c>, <c>20 天</c>.</summary>
    public static bool HasUnit(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (end == 0 || end == text.Length)
            return false;
        var unit = text.AsSpan(end).Trim();
        foreach (var c in unit)
        {
            if (!char.IsLetter(c))
                return false;
        }
        return unit.Length > 0 && Read(text[..end].TrimEnd()) is not null;
    }
}
