using System.Text;

namespace VillageAid.Rules.Reports;

/// <summary>How many columns of a terminal a text takes: a Chinese character takes two (Unicode Standard Annex 11, classes W and F).</summary>
internal static class DisplayWidth
{
    // First and last code point of each wide stretch that policy texts can meet.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The text with spaces behind it up to a width; a text that is wider already stays as it is.</summary>
    public static string PadRight(string text, int width) => text + Spaces(text, width);

    /// <summary>The text with spaces before it up to a width.</summary>
    public static string PadLeft(string text, int width) => Spaces(text, width) + text;

    private static string Spaces(string text, int width) => new(' ', Math.Max(0, width - Of(text)));

    private static int Of(Rune rune)
    {
        if (rune.Value < 0x1100)
            return Rune.IsControl(rune) || IsCombining(rune) ? 0 : 1;
        return Array.Exists(Wide, stretch => rune.Value >= stretch.First && rune.Value <= stretch.Last) ? 2
            : IsCombining(rune) ? 0 : 1;
    }

    private static bool IsCombining(Rune rune) => Rune.GetUnicodeCategory(rune) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Format;
}
