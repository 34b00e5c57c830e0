using System.Text;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>
/// Reads a character class of XPath, <c>[a-z-[aeiou]]</c>, and writes it for .NET. Single code points above U+FFFF become alternatives;
/// in ranges, negated classes and subtractions .NET has no form for them, and the class is refused.
/// </summary>
internal sealed class ClassReader(string pattern, int start)
{
    private const int DeepestNesting = 10;
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    private readonly List<string> _pairs = [];
    private int _position = start;

    private char Next => _position < pattern.Length ? pattern[_position] : '\0';

    /// <summary>The class for .NET; null where it is malformed.</summary>
    public string? Read(out int end)
    {
        var text = ReadClass(0, out var isPlain, out var isNegated);
        end = _position;
        if (text is null || (_pairs.Count > 0 && (isNegated || !isPlain)))
            return null;
        if (isNegated && isPlain)
            return $@"(?:[^{text}\uD800-\uDFFF]|{Pair})";
        if (_pairs.Count == 0)
            return isNegated ? $"[^{text}]" : $"[{text}]";
        var pairs = string.Join('|', _pairs);
        return text.Length == 0 ? $"(?:{pairs})" : $"(?:[{text}]|{pairs})";
    }

    private string? ReadClass(int depth, out bool isPlain, out bool isNegated)
    {
        (isPlain, isNegated) = (true, false);
        if (depth == DeepestNesting)
            return null;
        _position++;
        if (Next == '^')
        {
            isNegated = true;
            _position++;
        }
        var (text, first) = (new StringBuilder(), _position);
        while (Next != ']' || _position >= pattern.Length)
        {
            if (_position >= pattern.Length)
                return null;
            if (_position > first && StartsSubtraction())
            {
                isPlain = false;
                return ReadSubtraction(text, depth);
            }
            if (!ReadItem(text, first))
                return null;
        }
        if (_position == first)
            return null;
        _position++;
        return text.ToString();
    }

    private bool StartsSubtraction() => Next == '-' && _position + 1 < pattern.Length && pattern[_position + 1] == '[';

    private string? ReadSubtraction(StringBuilder text, int depth)
    {
        _position++;
        if (ReadClass(depth + 1, out _, out var isNegated) is not { } inner || Next != ']')
            return null;
        _position++;
        return text.Append("-[").Append(isNegated ? "^" : "").Append(inner).Append(']').ToString();
    }

    // One letter, a range of two, or a class such as \d.
    private bool ReadItem(StringBuilder text, int first)
    {
        if (Next == '\\' && ReadClassEscape(text) is { } isRead)
            return isRead;
        if (Next == '-' && _position > first && _position + 1 < pattern.Length && pattern[_position + 1] != ']')
            return false;
        if (char.IsSurrogate(Next))
            return ReadPair();
        if (ReadLetter() is not { } low)
            return false;
        text.Append(Escape(low));
        if (Next != '-' || _position + 1 >= pattern.Length || pattern[_position + 1] is ']' or '[')
            return true;
        _position++;
        if (char.IsSurrogate(Next) || ReadLetter() is not { } high || high < low)
            return false;
        text.Append('-').Append(Escape(high));
        return true;
    }

    // Null where the escape is of one letter, to be read as such.
    private bool? ReadClassEscape(StringBuilder text)
    {
        var letter = _position + 1 < pattern.Length ? pattern[_position + 1] : '\0';
        if (letter is 'p' or 'P')
        {
            var category = PatternEscapes.ReadCategory(pattern, ref _position);
            text.Append(category);
            return category is not null;
        }
        if (PatternEscapes.Class(letter) is not { } set)
            return null;
        _position += 2;
        text.Append(set);
        return set[0] != '^';
    }

    private char? ReadLetter()
    {
        var letter = Next;
        if (letter == '[' || _position >= pattern.Length)
            return null;
        _position++;
        if (letter != '\\')
            return letter;
        var escaped = Next;
        _position++;
        return PatternEscapes.Single(escaped) is null ? null : PatternEscapes.Letter(escaped);
    }

    private bool ReadPair()
    {
        if (_position + 1 >= pattern.Length || !char.IsSurrogatePair(pattern, _position))
            return false;
        _pairs.Add(pattern.Substring(_position, 2));
        _position += 2;
        return Next != '-' || (_position + 1 < pattern.Length && pattern[_position + 1] == ']');
    }

    private static string Escape(char letter) => letter is '\\' or '[' or ']' or '^' or '-' ? $"\\{letter}" : letter.ToString();
}
