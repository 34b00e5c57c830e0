using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>
/// One part of the keys of many records as numbers: equal where the values are, and in the order of the values (of texts the ordinal one, of an
/// enumeration that of its list).
/// </summary>
internal static class KeyCodes
{
    /// <summary>Puts the numbers of records into a list.</summary>
    /// <exception cref="InvalidOperationException">A record does not have that part of its key.</exception>
    public static void Read(Field part, SeenFacts seen, int[] codes)
    {
        switch (part.Type)
        {
            case DataType.Text:
                ReadTexts(part, seen, codes);
                break;
            case DataType.Date when part == seen.Type.WindowDate:
                seen.Days.AsSpan(0, seen.Count).CopyTo(codes);
                break;
            case DataType.Date:
                for (var i = 0; i < seen.Count; i++)
                    codes[i] = part.Read<DateOnly>(seen.Facts[i]).Value.DayNumber;
                break;
            case DataType.Enumerated:
                EnumerationOrders.Read(part, seen.Facts, seen.Count, codes);
                break;
            default:
                ReadOthers(part, seen, codes);
                break;
        }
        if (codes.AsSpan(0, seen.Count).IndexOf(-1) is var missing and >= 0)
            throw new InvalidOperationException($"`{part.Name}` is part of a key and must have a value: {part.Read(seen.Facts[missing]).State}.");
    }

    private static void ReadTexts(Field part, SeenFacts seen, int[] codes)
    {
        var last = "";
        for (var (i, code) = (0, 0); i < seen.Count; i++)
        {
            var text = part.Read<string>(seen.Facts[i]).Value;
            if (!ReferenceEquals(last, text))
            {
                var order = string.CompareOrdinal(last, text);
                if (order > 0)
                {
                    ReadUnsortedTexts(part, seen, codes);
                    return;
                }
                code += order < 0 ? 1 : 0;
                last = text;
            }
            codes[i] = code;
        }
    }

    private static void ReadUnsortedTexts(Field part, SeenFacts seen, int[] codes)
    {
        var ordinals = new TextOrdinals();
        for (var i = 0; i < seen.Count; i++)
            codes[i] = ordinals.Of(part.Read<string>(seen.Facts[i]).Value);
        var ranks = Ranks(ordinals.Texts.ToArray(), StringComparer.Ordinal);
        for (var i = 0; i < seen.Count; i++)
            codes[i] = ranks[codes[i]];
    }

    private static void ReadOthers(Field part, SeenFacts seen, int[] codes)
    {
        var values = new object[seen.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = part.Read(seen.Facts[i]).Value;
        Ranks(values, Comparer<object>.Default).CopyTo(codes, 0);
    }

    // The place of each value among all that differ.
    private static int[] Ranks<T>(T[] values, IComparer<T> comparer)
    {
        var (places, ranks) = (RowNumbers.Of(values.Length)[..values.Length], new int[values.Length]);
        Array.Sort(values, places, comparer);
        for (var (i, rank) = (1, 0); i < values.Length; i++)
        {
            rank += comparer.Compare(values[i - 1], values[i]) == 0 ? 0 : 1;
            ranks[places[i]] = rank;
        }
        return ranks;
    }
}
