using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>The rows below the headings that can be read; those that cannot be are reported and counted on the way.</summary>
internal sealed class SheetRows(
    SheetCursor cursor, IReadOnlyList<SheetColumn> columns, CellReader cells, SheetProblems problems, FactType type, string path, FactSetBuilder builder) : RecordRows
{
    private readonly object[] _row = new object[columns.Count];
    private readonly HashSet<int> _known = [.. columns.Select(column => column.Number)];
    private readonly int _headingRow = cursor.Row;

    public override int FieldCount => columns.Count;

    /// <summary>The cells of the headings and of the row.</summary>
    public RowPlaces Places => new CellPlaces(this);

    public override string GetName(int i) => columns[i].Heading;

    public override object GetValue(int i) => _row[i];

    public override bool Read()
    {
        while (cursor.MoveNext())
        {
            var hasError = ReportErrors();
            if (!hasError && cursor.IsBlankRow())
                continue;
            WarnOfColumnsWithoutHeading();
            if (!hasError && !problems.RefusedRows.Contains(cursor.Row) && ReadCells())
                return true;
            builder.Refuse(type);
        }
        return false;
    }

    private bool ReportErrors()
    {
        var found = false;
        foreach (var column in columns)
        {
            // The error of a formula is reported with the formula.
            if (column.Field is null || problems.RefusedRows.Contains(cursor.Row) || !problems.Sheet.ErrorsOf(column.Number).TryGetValue(cursor.Row, out var error))
                continue;
            builder.Diagnostics.Report(DiagnosticCatalog.ErrorCell, path, PlaceOf(column), column.Heading, error);
            found = true;
        }
        return found;
    }

    private bool ReadCells()
    {
        var good = true;
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            var value = column.Field is { } field ? cells.Read(cursor.ValueOf(column.Number), field, PlaceOf(column)) : DBNull.Value;
            good &= value is not null;
            _row[i] = value ?? DBNull.Value;
        }
        return good;
    }

    private void WarnOfColumnsWithoutHeading()
    {
        foreach (var column in cursor.Filled())
        {
            if (_known.Add(column))
                builder.Diagnostics.Report(DiagnosticCatalog.ColumnWithoutHeading, path, new LinePosition(cursor.Row, column), PlaceText.ColumnLetters(column));
        }
    }

    private LinePosition PlaceOf(SheetColumn column) => new(cursor.Row, column.Number);

    private sealed class CellPlaces(SheetRows rows) : RowPlaces
    {
        private int _current = rows._headingRow;

        public override void MoveNext() => _current = rows.CurrentRow;

        public override LinePosition Heading(int column) => new(rows._headingRow, rows.NumberOf(column));

        public override LinePosition Field(int column) => new(_current, rows.NumberOf(column));
    }

    private int CurrentRow => cursor.Row;

    private int NumberOf(int column) => column < columns.Count ? columns[column].Number : 1;
}
