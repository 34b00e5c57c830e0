using System.Globalization;
using System.Text;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>
/// Reads a regular expression of XPath 2.0 and writes the same one for .NET. The dialects differ: XPath has no inline options, named groups, <c>\b</c> or <c>\x</c>;
/// its <c>$</c> does not stop before a last line break; its characters are code points. So <c>.</c>, a negated class and the like take a surrogate pair as one.
/// The classes of .NET hold no code points above U+FFFF, so <c>\w</c> and <c>\p{L}</c> do not find those.
/// </summary>
internal sealed class PatternReader(string pattern, bool dotMatchesAll, bool isMultiline)
{
    private const int DeepestNesting = 50;
    private const int MostRepeats = 1_000;
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    private readonly StringBuilder _output = new();
    private int _position;

    public PatternWeight Weight { get; private set; }

    /// <summary>The number of its capturing groups.</summary>
    public int Groups { get; private set; }

    private char Next => _position < pattern.Length ? pattern[_position] : '\0';

    private bool AtEnd => _position >= pattern.Length;

    /// <summary>The pattern for .NET; null where it is none of XPath's or too heavy.</summary>
    public string? Read()
    {
        if (ReadBranches(0) is not { } weight || !AtEnd)
            return null;
        Weight = weight;
        return _output.ToString();
    }

    // branch ('|' branch)*, each a run of pieces
    private PatternWeight? ReadBranches(int depth)
    {
        var total = PatternWeight.Nothing;
        while (!AtEnd && Next != ')')
        {
            if (Next == '|')
            {
                Copy();
                continue;
            }
            if (ReadAtom(depth) is not { } atom || ReadQuantifier(atom) is not { } piece)
                return null;
            total += piece;
            if (total.IsTooHeavy)
                return null;
        }
        return total;
    }

    private PatternWeight? ReadAtom(int depth)
    {
        switch (Next)
        {
            case '*' or '+' or '?' or '{' or '}' or ']':
                return null;
            case '(':
                return ReadGroup(depth);
            case '[':
                return Write(new ClassReader(pattern, _position).Read(out _position));
            case '\\':
                return Write(ReadEscape());
            case '.':
                _position++;
                return Write(dotMatchesAll ? $@"(?:[^\uD800-\uDFFF]|{Pair})" : $@"(?:[^\n\uD800-\uDFFF]|{Pair})");
            case '$':
                _position++;
                return Write(isMultiline ? "$" : @"\z");
            default:
                return CopyLetter();
        }
    }

    private PatternWeight? ReadGroup(int depth)
    {
        var isCapturing = !pattern.AsSpan(_position).StartsWith("(?:");
        if (depth == DeepestNesting || (isCapturing && pattern.AsSpan(_position).StartsWith("(?")))
            return null;
        _output.Append(isCapturing ? "(" : "(?:");
        _position += isCapturing ? 1 : 3;
        Groups += isCapturing ? 1 : 0;
        if (ReadBranches(depth + 1) is not { } inner || Next != ')')
            return null;
        Copy();
        return inner;
    }

    private string? ReadEscape()
    {
        if (_position + 1 >= pattern.Length)
            return null;
        var letter = pattern[_position + 1];
        if (letter is 'p' or 'P')
            return PatternEscapes.ReadCategory(pattern, ref _position) is { } category ? Outside(letter == 'P', category) : null;
        _position += 2;
        return PatternEscapes.Class(letter) is { } set ? Outside(char.IsAsciiLetterUpper(letter), set) : PatternEscapes.Single(letter);
    }

    // A class that leaves something out takes whole pairs, not their halves.
    private static string Outside(bool isNegated, string set) => isNegated ? $@"(?:[{set}-[\uD800-\uDFFF]]|{Pair})" : $"[{set}]";

    private PatternWeight? ReadQuantifier(PatternWeight atom)
    {
        PatternWeight? piece;
        switch (Next)
        {
            case '*' or '+' or '?':
                piece = atom.Open(isBounded: Next == '?');
                Copy();
                break;
            case '{':
                piece = ReadCounts(atom);
                break;
            default:
                return atom;
        }
        // A question mark after it: as few as will do.
        if (Next == '?')
            Copy();
        return piece;
    }

    private PatternWeight? ReadCounts(PatternWeight atom)
    {
        var end = pattern.IndexOf('}', _position);
        if (end < 0)
            return null;
        var parts = pattern[(_position + 1)..end].Split(',');
        if (parts.Length > 2 || Count(parts[0]) is not { } least)
            return null;
        var most = parts.Length == 1 ? least : Count(parts[1]);
        if (most < least || (most is null && parts[1].Length > 0))
            return null;
        _output.Append(pattern, _position, end + 1 - _position);
        _position = end + 1;
        return atom.Times(least, most);
    }

    private static int? Count(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostRepeats ? count : null;

    private PatternWeight? Write(string? text)
    {
        if (text is null)
            return null;
        _output.Append(text);
        return PatternWeight.Letter;
    }

    private void Copy() => _output.Append(pattern[_position++]);

    // A pair is grouped, or a quantifier would repeat its second half only.
    private PatternWeight CopyLetter()
    {
        if (_position + 1 < pattern.Length && char.IsSurrogatePair(pattern, _position))
        {
            _output.Append("(?:").Append(pattern, _position, 2).Append(')');
            _position += 2;
        }
        else
        {
            // A number sign or a space means itself; in .NET's too, as its x option is never set.
            Copy();
        }
        return PatternWeight.Letter;
    }
}
