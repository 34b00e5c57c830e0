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
    private const int LargestSize = 5_000;
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    private readonly StringBuilder _output = new();
    private int _position;

    /// <summary>The number of its positions, repetitions written out; the engine may hold as many states.</summary>
    public int Size { get; private set; }

    /// <summary>Whether no match is longer than a fixed length.</summary>
    public bool IsBounded { get; private set; } = true;

    /// <summary>The number of its capturing groups.</summary>
    public int Groups { get; private set; }

    private char Next => _position < pattern.Length ? pattern[_position] : '\0';

    private bool AtEnd => _position >= pattern.Length;

    /// <summary>The pattern for .NET; null where it is none of XPath's or too large.</summary>
    public string? Read()
    {
        if (ReadBranches(0) is not { } size || !AtEnd)
            return null;
        Size = Math.Max(1, size);
        return _output.ToString();
    }

    // branch ('|' branch)*, each a run of pieces
    private int? ReadBranches(int depth)
    {
        var total = 0;
        while (!AtEnd && Next != ')')
        {
            if (Next == '|')
            {
                Copy();
                continue;
            }
            if (ReadPiece(depth) is not { } size || total + size > LargestSize)
                return null;
            total += size;
        }
        return total;
    }

    private int? ReadPiece(int depth)
    {
        if (ReadAtom(depth) is not { } size || ReadQuantifier() is not { } repeats)
            return null;
        var total = (long)size * repeats;
        return total > LargestSize ? null : (int)total;
    }

    private int? ReadAtom(int depth)
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

    private int? ReadGroup(int depth)
    {
        var isCapturing = !pattern.AsSpan(_position).StartsWith("(?:");
        if (depth == DeepestNesting || (isCapturing && pattern.AsSpan(_position).StartsWith("(?")))
            return null;
        _output.Append(isCapturing ? "(" : "(?:");
        _position += isCapturing ? 1 : 3;
        Groups += isCapturing ? 1 : 0;
        if (ReadBranches(depth + 1) is not { } size || Next != ')')
            return null;
        Copy();
        return Math.Max(1, size);
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

    /// <summary>How often the piece is written out; 1 without a quantifier, null where it is malformed.</summary>
    private int? ReadQuantifier()
    {
        int? repeats;
        switch (Next)
        {
            case '*' or '+':
                IsBounded = false;
                Copy();
                repeats = 1;
                break;
            case '?':
                Copy();
                repeats = 1;
                break;
            case '{':
                repeats = ReadCounts();
                break;
            default:
                return 1;
        }
        // A question mark after it: as few as will do.
        if (Next == '?')
            Copy();
        return repeats;
    }

    private int? ReadCounts()
    {
        var end = pattern.IndexOf('}', _position);
        if (end < 0)
            return null;
        var parts = pattern[(_position + 1)..end].Split(',');
        if (parts.Length > 2 || Count(parts[0]) is not { } least)
            return null;
        var most = parts.Length == 1 ? least : parts[1].Length == 0 ? -1 : Count(parts[1]);
        if (most is null || (most >= 0 && most < least))
            return null;
        IsBounded &= most >= 0;
        _output.Append(pattern, _position, end + 1 - _position);
        _position = end + 1;
        return Math.Max(1, most < 0 ? least + 1 : most.Value);
    }

    private static int? Count(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostRepeats ? count : null;

    private int? Write(string? text)
    {
        if (text is null)
            return null;
        _output.Append(text);
        return 1;
    }

    private void Copy() => _output.Append(pattern[_position++]);

    // A pair is grouped, or a quantifier would repeat its second half only.
    private int CopyLetter()
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
        return 1;
    }
}
