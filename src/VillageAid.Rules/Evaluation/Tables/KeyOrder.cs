namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>Puts records in the order of their keys, which are given as numbers (<see cref="KeyCodes"/>), part by part. Equal keys keep their order.</summary>
internal static class KeyOrder
{
    // Of numbers that lie closer together than this many times their count, counting is faster than comparing.
    private const int MostSparse = 4;

    /// <summary>The records by their place in the order; null where they are in order already.</summary>
    public static int[]? Of(IReadOnlyList<int[]> parts, int count)
    {
        if (AreInOrder(parts, count))
            return null;
        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[i] = i;
        // Sorted by the last part first: each sort keeps the order that the ones before it made.
        for (var i = parts.Count - 1; i >= 0; i--)
            order = Sort(order, parts[i]);
        return order;
    }

    private static bool AreInOrder(IReadOnlyList<int[]> parts, int count)
    {
        for (var i = 1; i < count; i++)
        {
            foreach (var codes in parts)
            {
                if (codes[i - 1] > codes[i])
                    return false;
                if (codes[i - 1] < codes[i])
                    break;
            }
        }
        return true;
    }

    private static int[] Sort(int[] order, int[] codes)
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
            return order;
        var range = (long)most - least + 1;
        return range <= (long)order.Length * MostSparse ? SortByCounting(order, codes, least, (int)range) : SortByComparing(order, codes);
    }

    private static int[] SortByCounting(int[] order, int[] codes, int least, int range)
    {
        var places = new int[range + 1];
        foreach (var row in order)
            places[codes[row] - least + 1]++;
        for (var i = 1; i < places.Length; i++)
            places[i] += places[i - 1];
        var sorted = new int[order.Length];
        foreach (var row in order)
            sorted[places[codes[row] - least]++] = row;
        return sorted;
    }

    private static int[] SortByComparing(int[] order, int[] codes)
    {
        // The place so far in the lower half keeps equal ones in order.
        var keys = new long[order.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((long)codes[order[i]] << 32) | (uint)i;
        Array.Sort(keys);
        var sorted = new int[order.Length];
        for (var i = 0; i < keys.Length; i++)
            sorted[i] = order[(int)(keys[i] & uint.MaxValue)];
        return sorted;
    }
}
