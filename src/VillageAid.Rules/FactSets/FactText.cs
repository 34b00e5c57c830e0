using VillageAid.Rules.Text;

namespace VillageAid.Rules.FactSets;

/// <summary>One form for text wherever it comes from, so that equal codes are equal.</summary>
internal static class FactText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// Without blanks at both ends (the ideographic space and a stray byte order mark too), in Unicode's form NFC. Half a surrogate pair is left for
    /// the checks of the value to refuse.
    /// </summary>
    public static string Normalize(string text)
    {
        var span = text.AsSpan().Trim().Trim(ByteOrderMark).Trim();
        return NormalizationFormC.Normalize(span.Length == text.Length ? text : span.ToString());
    }

    /// <summary>Full-width digits and signs as their ASCII twins: for values that are not text.</summary>
    public static string Narrow(string text) =>
        text.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E') || text.Contains('\u3000', StringComparison.Ordinal)
            ? string.Create(text.Length, text, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = source[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(source[i] - 0xFEE0) : source[i] is '\u3000' ? ' ' : source[i];
            })
            : text;
}
