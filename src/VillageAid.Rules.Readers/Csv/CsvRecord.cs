using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>One well-formed record: its text, where its fields lie in it, and its place in the file. One object serves all records of a file in turn.</summary>
internal sealed class CsvRecord
{
    private char[] _text = [];
    private int _offset;
    private int _length;
    private int[] _starts = [];
    private int _line;
    private int _firstLineLength;
    private char[] _plain = [];

    /// <summary>The number of fields.</summary>
    public int Count { get; private set; }

    /// <summary>Takes over a record that stands in a buffer and holds until the buffer changes.</summary>
    public void Set(char[] text, int offset, int length, int[] starts, int count, int line) =>
        (_text, _offset, _length, _starts, Count, _line, _firstLineLength) = (text, offset, length, starts, count, line, length);

    /// <summary>Takes over a record that has a text of its own.</summary>
    /// <param name="text">The text, its lines separated by <c>\n</c>.</param>
    /// <param name="starts">Where its fields start.</param>
    /// <param name="line">The physical line where it starts.</param>
    /// <param name="firstLineLength">The length of that line.</param>
    public void Set(string text, IReadOnlyList<int> starts, int line, int firstLineLength)
    {
        Set(text.ToCharArray(), 0, text.Length, [.. starts], starts.Count, line);
        _firstLineLength = firstLineLength;
    }

    /// <summary>The value of a field, its quotes taken off; it holds until the next record or the next quoted value.</summary>
    public ReadOnlySpan<char> Value(int field)
    {
        var end = field + 1 < Count ? _starts[field + 1] - 1 : _length;
        var raw = _text.AsSpan(_offset + _starts[field], end - _starts[field]);
        if (raw.IsEmpty || raw[0] != '"')
            return raw;
        var inner = raw[1..^1];
        return inner.Contains('"') ? HalveQuotes(inner) : inner;
    }

    /// <summary>Where a field stands: its first character in the first line, or its ordinal where it starts on a later line.</summary>
    public LinePosition PositionOf(int field) =>
        new(_line, field < Count && _starts[field] <= _firstLineLength ? _starts[field] + 1 : field + 1);

    private ReadOnlySpan<char> HalveQuotes(ReadOnlySpan<char> inner)
    {
        if (_plain.Length < inner.Length)
            _plain = new char[inner.Length];
        var length = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            _plain[length++] = inner[i];
            if (inner[i] == '"')
                i++;
        }
        return _plain.AsSpan(0, length);
    }
}
