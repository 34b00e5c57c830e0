using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>Lays out the records of a collection owner by owner and day by day.</summary>
internal sealed class OwnedRecordsBuilder
{
    private readonly RecordTable _table;
    private readonly OwnerIndex _index;
    private readonly int[]? _kinds;
    private readonly Collection _collection;
    private Fact[] _facts;
    private int[] _rows;
    private readonly int[] _days;

    private OwnedRecordsBuilder(Collection collection, RecordTable table, OwnerIndex index)
    {
        (_collection, _table, _index, _rows) = (collection, table, index, index.Rows);
        _kinds = collection.OwnerKind is { } kind ? EnumerationOrders.Of(kind, table.Facts, table.Count) : null;
        // Where the key begins with the owner, the table is laid out so itself.
        _facts = ReferenceEquals(_rows, table.Rows) ? table.Facts : Array.ConvertAll(_rows, row => table.Facts[row]);
        _days = new int[_rows.Length];
    }

    /// <summary>What each owner owns, by row.</summary>
    public static OwnedSlice[] Build(Collection collection, RecordTable owners, RecordTable table, OwnerIndex index) => new OwnedRecordsBuilder(collection, table, index).Build(owners);

    private OwnedSlice[] Build(RecordTable owners)
    {
        var isNamed = !_index.Unnamed.Any(record => Ownership.MayBe(record, _collection));
        var ranges = new (int Start, int End, bool IsPlain, bool IsPlaced)[owners.Count];
        Array.Fill(ranges, (0, 0, isNamed, isNamed));
        for (var owner = 0; owner < _index.Owners.Length; owner++)
        {
            if (owners.RowOf(_index.Owners[owner]) is >= 0 and var row)
                ranges[row] = LayOut(_index.RangeOf(owner), isNamed);
        }
        return Array.ConvertAll(ranges, range => new OwnedSlice(_facts, _days, _rows, range.Start, range.End, range.IsPlain, range.IsPlaced));
    }

    // The records of one owner, those of other kinds of owners moved out of the way.
    private (int Start, int End, bool IsPlain, bool IsPlaced) LayOut((int Start, int End) range, bool isNamed)
    {
        var (end, isSorted, isPlain, isPlaced) = (range.Start, true, isNamed, isNamed);
        for (var i = range.Start; i < range.End; i++)
        {
            var row = _rows[i];
            var (belongs, isOwnerKnown) = Belongs(row);
            if (!belongs)
                continue;
            isPlaced &= isOwnerKnown & TryReadDay(row, out var day);
            isPlain &= isPlaced & _table.IsPlain(row);
            isSorted &= end == range.Start || _days[end - 1] <= day;
            Put(end++, row, day);
        }
        if (!isSorted)
            Sort(range.Start, end);
        return (range.Start, end, isPlain, isPlaced);
    }

    private (bool Belongs, bool IsKnown) Belongs(int row)
    {
        if (_kinds is null)
            return (true, true);
        if (!_table.IsPlain(row))
            return (Ownership.MayBe(_table[row], _collection), _table[row].Read(_collection.OwnerKind!) is Scalar);
        return _kinds[row] < 0 ? (true, false) : (Ownership.Is(_collection.OwnerKind!.Enumeration!.Members[_kinds[row]], _collection), true);
    }

    private bool TryReadDay(int row, out int day)
    {
        day = 0;
        if (_table.Type.WindowDate is not { } field)
            return true;
        if (!field.Read<DateOnly>(_table.Facts[row]).TryGetValue(out var date))
            return false;
        day = date.DayNumber;
        // What is contested may be of another day, unless the day is its name.
        return field.IsKey || _table.IsPlain(row) || _table[row].Read(field) is Scalar;
    }

    private void Put(int place, int row, int day)
    {
        _days[place] = day;
        if (_rows[place] == row)
            return;
        MakeOwn();
        (_rows[place], _facts[place]) = (row, _table.Facts[row]);
    }

    // By day; those of one day keep the order of their keys.
    private void Sort(int start, int end)
    {
        MakeOwn();
        var keys = new long[end - start];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((long)_days[start + i] << 32) | (uint)_rows[start + i];
        Array.Sort(keys);
        for (var i = 0; i < keys.Length; i++)
            (_days[start + i], _rows[start + i], _facts[start + i]) = ((int)(keys[i] >> 32), (int)keys[i], _table.Facts[(int)keys[i]]);
    }

    // What is laid out in another order is no longer the table's.
    private void MakeOwn()
    {
        if (ReferenceEquals(_facts, _table.Facts))
            _facts = [.. _facts];
        if (ReferenceEquals(_rows, _index.Rows))
            _rows = [.. _rows];
    }
}
