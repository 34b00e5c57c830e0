using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Makes one record of all facts of one key: the latest recorded counts. Where nothing puts them in order, or the later is only possible, the
/// fields in which they differ are Unknown.
/// </summary>
internal static class KeyResolution
{
    public static RecordTable Resolve(FactType type, IEnumerable<Fact> facts)
    {
        Fact[] all = [.. facts];
        return Resolve(type, all, all.Length);
    }

    /// <summary>The records that the first of some facts make. The array is used up: nobody else may have it.</summary>
    public static RecordTable Resolve(FactType type, Fact[] facts, int count)
    {
        int[][] parts = [.. type.Key.Select(part => KeyCodes.Of(part, facts, count))];
        var order = KeyOrder.Of(parts, count);
        var sorted = order is null ? facts : Array.ConvertAll(order, place => facts[place]);
        var (row, isOpen, versions) = (0, Array.Empty<bool>(), new Dictionary<int, IReadOnlyList<Fact>>());
        // A key gives one row of one fact or more, so a row is never written before it was read.
        for (var (start, end) = (0, 0); start < count; start = end, row++)
        {
            end = start + 1;
            while (end < count && HaveSameKey(parts, order?[start] ?? start, order?[end] ?? end))
                end++;
            var counting = end - start == 1 ? null : Merge(type, sorted[start..end]);
            sorted[row] = counting?[0] ?? sorted[start];
            if (counting?.Count > 1)
                versions.Add(row, counting);
            if (counting?.Count > 1 || !IsCertain(sorted[row]))
                Mark(ref isOpen, count, row);
        }
        Array.Resize(ref sorted, row);
        return new RecordTable(type, sorted, isOpen, versions);
    }

    /// <summary>The facts of one key that count: those that nothing puts in order, a certain one first where there is one.</summary>
    public static IReadOnlyList<Fact> Merge(FactType type, IReadOnlyList<Fact> facts)
    {
        var ordered = InOrder(type, facts);
        var certain = Latest([.. ordered.Where(IsCertain)]);
        var possible = ordered.Where(fact => !IsCertain(fact)).ToList();
        if (certain.Count == 0)
            return Latest(possible);
        // A possible record displaces nothing, but if it may be later than the certain one their differences are open.
        var newer = possible.Where(fact => fact.RecordedAt is null || certain[0].RecordedAt is null || fact.RecordedAt >= certain[0].RecordedAt);
        return [.. certain, .. newer];
    }

    /// <summary>Whether a fact is more than possible.</summary>
    public static bool IsCertain(Fact fact) => fact.Confirmation is null or Confirmation.Confirmed;

    // Also where no instant and no identity puts them in order, the order of the input must not show: their content does.
    private static List<Fact> InOrder(FactType type, IReadOnlyList<Fact> facts) =>
        [.. facts.OrderBy(fact => fact.RecordedAt).ThenBy(fact => fact.RecordId, StringComparer.Ordinal).ThenBy(fact => ContentOf(type, fact), StringComparer.Ordinal)];

    private static string ContentOf(FactType type, Fact fact) => string.Join('\n', type.Fields.Select(field => field.Read(fact) is { HasValue: true } known
        ? "=" + (known.Value is ValueSet<object> set ? string.Join('\t', set.Select(value => FactIdentity.Print(value, Text.Language.En)).Order(StringComparer.Ordinal)) : FactIdentity.Print(known.Value, Text.Language.En))
        : field.Read(fact).State.ToString()));

    // All that share the latest instant; a fact without one cannot be put in order with the others.
    private static List<Fact> Latest(IReadOnlyList<Fact> facts)
    {
        if (facts.Count < 2 || facts.Any(fact => fact.RecordedAt is null))
            return [.. facts];
        var latest = facts.Max(fact => fact.RecordedAt);
        return [.. facts.Where(fact => fact.RecordedAt == latest)];
    }

    private static bool HaveSameKey(int[][] parts, int one, int other)
    {
        foreach (var codes in parts)
        {
            if (codes[one] != codes[other])
                return false;
        }
        return true;
    }

    private static void Mark(ref bool[] marks, int count, int row)
    {
        if (marks.Length == 0)
            marks = new bool[count];
        marks[row] = true;
    }
}
