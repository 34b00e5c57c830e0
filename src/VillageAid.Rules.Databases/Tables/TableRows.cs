using System.Data;
using System.Data.Common;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Databases.Tables;

/// <summary>
/// The rows of a table in the form that all databases share. Each row is fetched once, from left to right, and only the columns of fields; a row
/// with a cell that no fact can hold is reported and passed over.
/// </summary>
internal sealed class TableRows(DbDataReader rows, TableColumn?[] columns, FactType type, string path, FactSetBuilder builder, Watch watch, CancellationToken cancellationToken)
    : IDataReader
{
    private readonly object[] _cells = new object[columns.Length];
    private int _number;

    /// <summary>The places of headings and cells, for messages: the row's number in the query, and the column's.</summary>
    public RowPlaces Places => new PlacesOfRows(this);

    public int FieldCount => columns.Length;

    public bool IsClosed => rows.IsClosed;

    public int Depth => 0;

    public int RecordsAffected => -1;

    public object this[int i] => _cells[i];

    public object this[string name] => _cells[GetOrdinal(name)];

    public bool Read()
    {
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            watch.RowCame();
            _number++;
            if (FetchRow())
                return true;
            builder.Refuse(type);
        }
        return false;
    }

    private bool FetchRow()
    {
        var good = true;
        for (var i = 0; i < columns.Length; i++)
        {
            _cells[i] = columns[i] is { } column ? Fetch(column, i) : DBNull.Value;
            if (_cells[i] is not UnusableCell unusable)
                continue;
            builder.Diagnostics.Report(DiagnosticCatalog.CellUnusable, path, new LinePosition(_number, i + 1), columns[i]!.Field.Term, unusable.Why);
            good = false;
        }
        return good;
    }

    // Each provider throws something else for a value that .NET's type cannot hold: a number of 38 digits, a date called infinity.
    private object Fetch(TableColumn column, int index)
    {
        try
        {
            return rows.IsDBNull(index) ? DBNull.Value : column.Read(rows, index);
        }
        catch (Exception exception) when (!rows.IsClosed
            && exception is OverflowException or InvalidCastException or FormatException or ArgumentException or InvalidOperationException)
        {
            return UnusableCell.OutOfRange;
        }
    }

    public string GetName(int i) => rows.GetName(i);

    public int GetOrdinal(string name) => rows.GetOrdinal(name);

    public string GetDataTypeName(int i) => rows.GetDataTypeName(i);

    // Rows of one column may differ in type (SQLite), so nothing narrower is promised.
    public Type GetFieldType(int i) => typeof(object);

    public object GetValue(int i) => _cells[i];

    public int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, _cells.Length);
        _cells.AsSpan(0, count).CopyTo(values);
        return count;
    }

    public bool IsDBNull(int i) => _cells[i] is DBNull;

    public bool GetBoolean(int i) => (bool)_cells[i];

    public byte GetByte(int i) => (byte)_cells[i];

    public char GetChar(int i) => (char)_cells[i];

    public DateTime GetDateTime(int i) => (DateTime)_cells[i];

    public decimal GetDecimal(int i) => (decimal)_cells[i];

    public double GetDouble(int i) => (double)_cells[i];

    public float GetFloat(int i) => (float)_cells[i];

    public Guid GetGuid(int i) => (Guid)_cells[i];

    public short GetInt16(int i) => (short)_cells[i];

    public int GetInt32(int i) => (int)_cells[i];

    public long GetInt64(int i) => (long)_cells[i];

    public string GetString(int i) => (string)_cells[i];

    public long GetBytes(int i, long fieldOffset, byte[]? buffer, int bufferoffset, int length) => throw new NotSupportedException();

    public long GetChars(int i, long fieldoffset, char[]? buffer, int bufferoffset, int length) => throw new NotSupportedException();

    public IDataReader GetData(int i) => throw new NotSupportedException();

    public DataTable? GetSchemaTable() => null;

    public bool NextResult() => false;

    // The rows belong to whoever opened them.
    public void Close() { }

    public void Dispose() { }

    private sealed class PlacesOfRows(TableRows table) : RowPlaces
    {
        public override void MoveNext() { }

        public override LinePosition Heading(int column) => new(1, column + 1);

        public override LinePosition Field(int column) => new(table._number, column + 1);
    }
}
