using System.Text;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>One physical line of a file, without its end.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text, cut off at the longest that is read.</param>
/// <param name="IsCut">Whether there was more.</param>
internal sealed record Line(int Number, string Text, bool IsCut);

/// <summary>
/// Reads a text by blocks and gives its lines one by one, each bounded in length; lines that were looked at too far can be given back. Who
/// can do without a string looks at the block itself.
/// </summary>
internal sealed class LineSource(TextReader reader, int maxLength, int blockSize)
{
    private readonly char[] _block = new char[blockSize];
    private readonly StringBuilder _text = new();
    private readonly LinkedList<Line> _givenBack = new();
    private int _start;
    private int _end;
    private int _number;

    /// <summary>The block and where in it the next line begins.</summary>
    public (char[] Block, int Start) Place => (_block, _start);

    /// <summary>What of the text is in memory, from the next line on.</summary>
    public ReadOnlySpan<char> Ahead => _block.AsSpan(_start, _end - _start);

    /// <summary>Whether the text has no more than <see cref="Ahead"/>.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Whether lines were given back, which come before <see cref="Ahead"/>.</summary>
    public bool HasGivenBack => _givenBack.Count > 0;

    /// <summary>Reads more behind <see cref="Ahead"/>; false where nothing was added: at the end, or because the block is full.</summary>
    public bool ReadMore()
    {
        if (IsAtEnd || _end - _start == _block.Length)
            return false;
        Ahead.CopyTo(_block);
        (_start, _end) = (0, _end - _start);
        var count = reader.Read(_block.AsSpan(_end));
        _end += count;
        IsAtEnd = count == 0;
        return count > 0;
    }

    /// <summary>Passes a line that was read in <see cref="Ahead"/>, with its end; gives its number.</summary>
    public int Pass(int length)
    {
        _start += length;
        return ++_number;
    }

    /// <summary>The next line; null at the end.</summary>
    public Line? Next()
    {
        if (_givenBack.First is { } first)
        {
            _givenBack.RemoveFirst();
            return first.Value;
        }
        return Ahead.IsEmpty && !ReadMore() ? null : ReadLine();
    }

    /// <summary>Gives lines back, to be read again in the same order.</summary>
    public void GiveBack(IReadOnlyList<Line> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
            _givenBack.AddFirst(lines[i]);
    }

    private Line ReadLine()
    {
        _text.Clear();
        var isCut = false;
        int end;
        while ((end = Ahead.IndexOfAny('\n', '\r')) < 0)
        {
            isCut |= !Append(Ahead);
            _start = _end;
            if (!ReadMore())
                return new Line(++_number, _text.ToString(), isCut);
        }
        isCut |= !Append(Ahead[..end]);
        PassEnd(end);
        return new Line(++_number, _text.ToString(), isCut);
    }

    private void PassEnd(int length)
    {
        var isReturn = Ahead[length] == '\r';
        _start += length + 1;
        if (isReturn && (!Ahead.IsEmpty || ReadMore()) && Ahead[0] == '\n')
            _start++;
    }

    private bool Append(ReadOnlySpan<char> text)
    {
        var room = Math.Min(text.Length, maxLength - _text.Length);
        _text.Append(text[..room]);
        return room == text.Length;
    }
}
