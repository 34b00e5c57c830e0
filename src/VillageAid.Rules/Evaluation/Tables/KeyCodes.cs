using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>
/// One part of the keys of many records as numbers: equal where the values are, and in the order of the values (of texts the ordinal one, of an
/// enumeration that of its list).
/// </summary>
internal static class KeyCodes
{
    /// <summary>The numbers of the first records.</summary>
    /// <exception cref="InvalidOperationException">A record does not have that part of its key.</exception>
    public static int[] Of(Field part, Fact[] facts, int count) => part.Type switch
    {
        DataType.Text => OfTexts(part, facts, count),
        DataType.Date => OfDates(part, facts, count),
        DataType.Enumerated => OfMembers(part, facts, count),
        _ => OfOthers(part, facts, count),
    };

    private static int[] OfTexts(Field part, Fact[] facts, int count)
    {
        var codes = new int[count];
        var last = "";
        for (var (i, code) = (0, 0); i < codes.Length; i++)
        {
            var text = part.Read<string>(facts[i]).Value;
            if (!ReferenceEquals(last, text))
            {
                var order = string.CompareOrdinal(last, text);
                if (order > 0)
                    return OfUnsortedTexts(part, facts, codes);
                code += order < 0 ? 1 : 0;
                last = text;
            }
            codes[i] = code;
        }
        return codes;
    }

    private static int[] OfUnsortedTexts(Field part, Fact[] facts, int[] codes)
    {
        var ordinals = new TextOrdinals();
        for (var i = 0; i < codes.Length; i++)
            codes[i] = ordinals.Of(part.Read<string>(facts[i]).Value);
        var ranks = Ranks(ordinals.Texts.ToArray(), StringComparer.Ordinal);
        for (var i = 0; i < codes.Length; i++)
            codes[i] = ranks[codes[i]];
        return codes;
    }

    private static int[] OfDates(Field part, Fact[] facts, int count)
    {
        var codes = new int[count];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = part.Read<DateOnly>(facts[i]).Value.DayNumber;
        return codes;
    }

    private static int[] OfMembers(Field part, Fact[] facts, int count)
    {
        var codes = EnumerationOrders.Of(part, facts, count);
        // One that the vocabulary does not know is no key: reading it says so.
        return codes.IndexOf(-1) is var unknown and >= 0 ? throw new InvalidOperationException($"`{part.Name}` is part of a key and has no value: {part.Read(facts[unknown]).State}.") : codes;
    }

    private static int[] OfOthers(Field part, Fact[] facts, int count)
    {
        var values = new object[count];
        for (var i = 0; i < values.Length; i++)
            values[i] = part.Read(facts[i]).Value;
        return Ranks(values, Comparer<object>.Default);
    }

    // The place of each value among all that differ.
    private static int[] Ranks<T>(T[] values, IComparer<T> comparer)
    {
        var places = new int[values.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = i;
        Array.Sort(values, places, comparer);
        var ranks = new int[values.Length];
        for (var (i, rank) = (1, 0); i < values.Length; i++)
        {
            rank += comparer.Compare(values[i - 1], values[i]) == 0 ? 0 : 1;
            ranks[places[i]] = rank;
        }
        return ranks;
    }
}
