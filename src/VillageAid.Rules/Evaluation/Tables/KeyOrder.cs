using System.Buffers;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>The order of records by their keys, part by part; equal keys keep their order. Its lists are lent until it is disposed of.</summary>
internal sealed class KeyOrder : IDisposable
{
    // Of numbers that lie closer together than this many times their count, counting is faster than comparing.
    private const int MostSparse = 4;

    private readonly int[][] _parts;
    private readonly int _count;
    private int[]? _order;

    private KeyOrder(SeenFacts seen)
    {
        var key = seen.Type.Key;
        _count = seen.Count;
        _parts = [.. key.Select(_ => ArrayPool<int>.Shared.Rent(_count))];
        for (var i = 0; i < key.Count; i++)
            KeyCodes.Read(key[i], seen, _parts[i]);
    }

    public static KeyOrder Of(SeenFacts seen)
    {
        var order = new KeyOrder(seen);
        if (!order.IsInOrder())
            order.Sort();
        return order;
    }

    /// <summary>Which record stands at a place of the order.</summary>
    public int this[int place] => _order is null ? place : _order[place];

    /// <summary>The first part of the key in which the record at a place differs from the one before; the number of parts where it is the same key.</summary>
    public int FirstChange(int place)
    {
        var (before, here) = (this[place - 1], this[place]);
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_parts[i][before] != _parts[i][here])
                return i;
        }
        return _parts.Length;
    }

    public void Dispose()
    {
        foreach (var codes in _parts)
            ArrayPool<int>.Shared.Return(codes);
        if (_order is not null)
            ArrayPool<int>.Shared.Return(_order);
    }

    private bool IsInOrder()
    {
        for (var i = 1; i < _count; i++)
        {
            foreach (var codes in _parts)
            {
                if (codes[i - 1] > codes[i])
                    return false;
                if (codes[i - 1] < codes[i])
                    break;
            }
        }
        return true;
    }

    // By the last part first: each sort keeps the order that the ones before it made.
    private void Sort()
    {
        var (order, spare) = (ArrayPool<int>.Shared.Rent(_count), ArrayPool<int>.Shared.Rent(_count));
        RowNumbers.Of(_count).AsSpan(0, _count).CopyTo(order);
        for (var i = _parts.Length - 1; i >= 0; i--)
        {
            if (Sort(_parts[i], order.AsSpan(0, _count), spare))
                (order, spare) = (spare, order);
        }
        ArrayPool<int>.Shared.Return(spare);
        _order = order;
    }

    // False: they were sorted.
    private static bool Sort(int[] codes, ReadOnlySpan<int> order, Span<int> sorted)
    {
        var (least, most, isSorted, last) = (int.MaxValue, int.MinValue, true, int.MinValue);
        foreach (var row in order)
        {
            var code = codes[row];
            isSorted &= last <= code;
            last = code;
            least = Math.Min(least, code);
            most = Math.Max(most, code);
        }
        if (isSorted)
            return false;
        var range = (long)most - least + 1;
        if (range <= (long)order.Length * MostSparse)
            SortByCounting(codes, order, sorted, least, (int)range);
        else
            SortByComparing(codes, order, sorted);
        return true;
    }

    private static void SortByCounting(int[] codes, ReadOnlySpan<int> order, Span<int> sorted, int least, int range)
    {
        var places = new int[range + 1];
        foreach (var row in order)
            places[codes[row] - least + 1]++;
        for (var i = 1; i < places.Length; i++)
            places[i] += places[i - 1];
        foreach (var row in order)
            sorted[places[codes[row] - least]++] = row;
    }

    private static void SortByComparing(int[] codes, ReadOnlySpan<int> order, Span<int> sorted)
    {
        // The place so far in the lower half keeps equal ones in order.
        var keys = new long[order.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((long)codes[order[i]] << 32) | (uint)i;
        Array.Sort(keys);
        for (var i = 0; i < keys.Length; i++)
            sorted[i] = order[(int)(keys[i] & uint.MaxValue)];
    }
}
