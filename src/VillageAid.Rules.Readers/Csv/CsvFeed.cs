using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>Feeds well-formed records to the CSV reader, and remembers the place of each until the reader has come to it.</summary>
internal sealed class CsvFeed : TextReader
{
    private readonly CsvFramer _framer;
    private readonly QueuedPlaces _places;
    private string _text;
    private int _offset;

    public CsvFeed(CsvFramer framer, CsvRecord headings)
    {
        _framer = framer;
        _places = new QueuedPlaces(headings);
        _text = headings.Text + "\n";
    }

    /// <summary>The places of the headings and of the row that the CSV reader read last.</summary>
    public RowPlaces Places => _places;

    public override int Peek() => Fill() ? _text[_offset] : -1;

    public override int Read() => Fill() ? _text[_offset++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || !Fill())
            return 0;
        var count = Math.Min(buffer.Length, _text.Length - _offset);
        _text.AsSpan(_offset, count).CopyTo(buffer);
        _offset += count;
        return count;
    }

    private bool Fill()
    {
        if (_offset < _text.Length)
            return true;
        if (_framer.Next() is not { } record)
            return false;
        _places.Enqueue(record);
        _text = record.Text + "\n";
        _offset = 0;
        return true;
    }

    private sealed class QueuedPlaces(CsvRecord headings) : RowPlaces
    {
        private readonly Queue<CsvRecord> _ahead = new();
        private CsvRecord? _current;

        public void Enqueue(CsvRecord record) => _ahead.Enqueue(record);

        public override void MoveNext() => _current = _ahead.Dequeue();

        public override LinePosition Heading(int column) => headings.PositionOf(column);

        public override LinePosition Field(int column) => (_current ?? headings).PositionOf(column);
    }
}
