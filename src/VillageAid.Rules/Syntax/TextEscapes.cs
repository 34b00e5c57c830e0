using System.Globalization;
using System.Text;

namespace VillageAid.Rules.Syntax;

/// <summary>FEEL's escapes inside a text: <c>\" \\ \' \n \r \t \uXXXX \UXXXXXX</c>.</summary>
internal static class TextEscapes
{
    /// <summary>Reads the escape at a backslash; <paramref name="length"/> is what it takes, also where it is none.</summary>
    public static bool TryRead(string value, int at, out string text, out int length)
    {
        var sign = at + 1 < value.Length ? value[at + 1] : '\0';
        length = sign is '\0' or '\n' ? 1 : 2;
        text = sign switch
        {
            '"' => "\"",
            '\\' => "\\",
            '\'' => "'",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            _ => "",
        };
        return text.Length > 0 || TryReadHex(value, at, sign switch { 'u' => 4, 'U' => 6, _ => 0 }, out text, ref length);
    }

    private static bool TryReadHex(string value, int at, int digits, out string text, ref int length)
    {
        text = "";
        if (digits == 0 || at + 2 + digits > value.Length)
            return false;
        if (!int.TryParse(value.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        // Four digits may be one half of a surrogate pair, whose other half follows as an escape of its own.
        if (digits == 6 && !Rune.IsValid(code))
            return false;
        text = digits == 4 ? ((char)code).ToString() : new Rune(code).ToString();
        length = 2 + digits;
        return true;
    }
}
