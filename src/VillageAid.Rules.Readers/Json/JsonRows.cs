using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Json;

/// <summary>The records of one type in a file, as rows of its table. A record that cannot be read is reported and counted on the way.</summary>
internal sealed class JsonRows(JsonSource source, JsonTable table, string shown, FactSetBuilder builder) : RecordRows
{
    private readonly object[] _row = new object[table.Columns.Count];
    private readonly LinePosition[] _places = new LinePosition[table.Columns.Count];
    private readonly bool[] _seen = new bool[table.Columns.Count];
    private LinePosition _record = table.FirstRecord;

    public override int FieldCount => table.Columns.Count;

    /// <summary>The places of the names and of the record's values.</summary>
    public RowPlaces Places => new RecordPlaces(this);

    public override string GetName(int i) => table.Columns[i].Name;

    public override object GetValue(int i) => _row[i];

    public override bool Read()
    {
        while (source.Next() is { } record)
        {
            if (record.Type != table.Type)
                continue;
            if (Take(record))
                return true;
            builder.Refuse(table.Type);
        }
        return false;
    }

    private bool Take(JsonRecord record)
    {
        _record = record.Place;
        Array.Fill(_row, DBNull.Value);
        Array.Fill(_places, record.Place);
        Array.Clear(_seen);
        var good = true;
        foreach (var property in record.Properties)
        {
            if (table.IndexOf(property.Name) is var column && column >= 0)
                good &= TakeValue(property, column);
        }
        return good;
    }

    private bool TakeValue(JsonProperty property, int column)
    {
        if (_seen[column])
        {
            Report(new JsonMistake(DiagnosticCatalog.JsonDuplicate, property.Place, [JsonValue.Shorten(property.Name)]));
            return false;
        }
        _seen[column] = true;
        _places[column] = property.Value.Place;
        if (table.Columns[column].Field is not { } field)
            return true;
        var (value, mistake) = JsonValueReader.Read(property.Value, field);
        _row[column] = value;
        if (mistake is not null)
            Report(mistake);
        return mistake is null;
    }

    private void Report(JsonMistake mistake) => builder.Diagnostics.Report(mistake.Error, shown, mistake.Place, mistake.Arguments);

    private sealed class RecordPlaces(JsonRows rows) : RowPlaces
    {
        public override void MoveNext() { }

        public override LinePosition Heading(int column) => column < rows.FieldCount ? rows.ColumnPlace(column) : rows._record;

        public override LinePosition Field(int column) => column < rows.FieldCount ? rows._places[column] : rows._record;
    }

    private LinePosition ColumnPlace(int column) => table.Columns[column].Place;
}
