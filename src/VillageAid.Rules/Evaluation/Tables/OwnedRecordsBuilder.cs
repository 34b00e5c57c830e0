using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>Lays out the records of a collection owner by owner and day by day.</summary>
internal sealed class OwnedRecordsBuilder
{
    private readonly Collection _collection;
    private readonly RecordTable _table;
    private readonly OwnerIndex _index;
    private readonly int[] _kinds = [];
    private bool _isOwn;
    private Fact[] _facts;
    private int[] _days;
    private int[] _rows;

    private OwnedRecordsBuilder(Collection collection, RecordTable table, OwnerIndex index)
    {
        (_collection, _table, _index, _rows) = (collection, table, index, index.Rows);
        if (collection.OwnerKind is { } kind)
            EnumerationOrders.Read(kind, table.Facts, table.Count, _kinds = new int[table.Count]);
        (_facts, _days) = (table.Facts, table.Days);
        if (!index.IsInOrder)
            MakeOwn(_rows.Length);
    }

    /// <summary>The records of all, and where those of the owner of each row stand among them.</summary>
    internal readonly record struct Layout(Fact[] Facts, int[] Days, int[] Rows, Range[] Ranges, PresentRecord[] Unnamed);

    /// <summary>The places of an owner's records, and what holds of them.</summary>
    internal readonly record struct Range(int Start, int End, OwnedTraits Traits);

    public static Layout Build(Collection collection, RecordTable owners, RecordTable table, OwnerIndex index) => new OwnedRecordsBuilder(collection, table, index).Build(owners);

    private Layout Build(RecordTable owners)
    {
        PresentRecord[] unnamed = [.. _index.Unnamed.Where(record => Ownership.MayBe(record, _collection))];
        var traits = unnamed.Length == 0 ? OwnedTraits.All : OwnedTraits.All & ~OwnedTraits.Named;
        var ranges = new Range[owners.Count];
        Array.Fill(ranges, new Range(0, 0, traits));
        for (var owner = 0; owner < _index.Owners.Length; owner++)
        {
            if (owners.RowOf(_index.Owners[owner]) is >= 0 and var row)
                ranges[row] = LayOut(_index.RangeOf(owner), traits);
        }
        return new Layout(_facts, _days, _rows, ranges, unnamed);
    }

    private Range LayOut((int Start, int End) range, OwnedTraits traits)
    {
        var (end, last, isSorted) = (_kinds.Length == 0 ? range.End : MoveOthers(range, ref traits), int.MinValue, true);
        for (var i = range.Start; i < end; i++)
        {
            isSorted &= last <= _days[i];
            last = _days[i];
            var isPlain = _table.IsPlain(_rows[i]);
            if (!isPlain)
                traits &= ~OwnedTraits.Plain;
            if (last < 0 || !(isPlain || IsDayKnown(_rows[i])))
                traits &= ~OwnedTraits.Dated;
        }
        if (!isSorted)
            Sort(range.Start, end);
        return new Range(range.Start, end, traits);
    }

    // What is contested may be of another day, unless the day is part of its name.
    private bool IsDayKnown(int row) => _table.Type.WindowDate is not { IsKey: false } date || _table[row].Read(date) is Scalar;

    // Those that mean an owner of another kind are moved out of the way.
    private int MoveOthers((int Start, int End) range, ref OwnedTraits traits)
    {
        var end = range.Start;
        for (var i = range.Start; i < range.End; i++)
        {
            var kind = _kinds[_rows[i]];
            if (!(_table.IsPlain(_rows[i]) && kind >= 0 ? Ownership.Is(_collection.OwnerKind!.Enumeration!.Members[kind], _collection) : Ownership.MayBe(_table[_rows[i]], _collection)))
                continue;
            if (!(_table.IsPlain(_rows[i]) ? kind >= 0 : _table[_rows[i]].Read(_collection.OwnerKind!) is Scalar))
                traits &= ~OwnedTraits.Owned;
            if (end != i)
                Put(end, _rows[i]);
            end++;
        }
        return end;
    }

    // By day; those of one day keep the order of their keys.
    private void Sort(int start, int end)
    {
        var keys = new long[end - start];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((long)_days[start + i] << 32) | (uint)_rows[start + i];
        Array.Sort(keys);
        for (var i = 0; i < keys.Length; i++)
            Put(start + i, (int)keys[i]);
    }

    private void Put(int place, int row)
    {
        if (!_isOwn)
            MakeOwn(_table.Count);
        (_facts[place], _days[place], _rows[place]) = (_table.Facts[row], _table.Days[row], row);
    }

    // What is laid out in another order is no longer the table's.
    private void MakeOwn(int count)
    {
        _isOwn = true;
        _rows = _rows.AsSpan(0, count).ToArray();
        _facts = Array.ConvertAll(_rows, row => _table.Facts[row]);
        _days = Array.ConvertAll(_rows, row => _table.Days[row]);
    }
}
