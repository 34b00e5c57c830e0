using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>The records of a CSV file behind its headings.</summary>
internal sealed class CsvRows : TextRows
{
    private readonly CsvFramer _framer;
    private readonly RecordPlaces _places;
    private CsvRecord _record;

    private CsvRows(CsvFramer framer, CsvRecord headings)
    {
        _framer = framer;
        _record = headings;
        Headings = [.. Enumerable.Range(0, headings.Count).Select(column => headings.Value(column).ToString())];
        _places = new RecordPlaces(this, [.. Enumerable.Range(0, headings.Count).Select(headings.PositionOf)]);
    }

    public override IReadOnlyList<string> Headings { get; }

    public override RowPlaces Places => _places;

    /// <summary>Reads the headings; null, and reported, where there are none that can be read.</summary>
    public static CsvRows? Open(CsvFramer framer) => framer.ReadHeadings() is { } headings ? new CsvRows(framer, headings) : null;

    public override bool Read()
    {
        if (_framer.Next() is not { } record)
            return false;
        _record = record;
        return true;
    }

    public override ReadOnlySpan<char> Text(int column) => _record.Value(column);

    private sealed class RecordPlaces(CsvRows rows, IReadOnlyList<LinePosition> headings) : RowPlaces
    {
        // The present record knows its place.
        public override void MoveNext()
        {
        }

        public override LinePosition Heading(int column) => headings[column];

        public override LinePosition Field(int column) => rows._record.PositionOf(column);
    }
}
