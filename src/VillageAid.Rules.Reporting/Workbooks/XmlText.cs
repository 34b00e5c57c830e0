using System.Text;
using System.Text.RegularExpressions;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>Makes a text one that a cell can hold (ECMA-376 part 1, 18.3.1.96 and 22.9.2.19).</summary>
internal static partial class XmlText
{
    // The most that a spreadsheet keeps in a cell.
    private const int Most = 32_767;

    /// <summary>The text, cut where it is too long, without what XML cannot hold; what looks like an escape is escaped.</summary>
    public static string Of(string text)
    {
        if (text.Length > Most)
            text = text[..(char.IsHighSurrogate(text[Most - 2]) ? Most - 2 : Most - 1)] + "…";
        if (text.Contains("_x", StringComparison.Ordinal))
            text = Escape().Replace(text, "_x005F$0");
        return text.AsSpan().ContainsAnyExceptInRange(' ', '\ud7ff') ? Clean(text) : text;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r' or (>= ' ' and not (0xFFFE or 0xFFFF)))
                clean.Append(rune);
            else
                clean.Append('\uFFFD');
        }
        return clean.ToString();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
