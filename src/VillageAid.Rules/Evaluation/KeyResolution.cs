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
    /// <summary>The records that facts make, in the order of their keys.</summary>
    public static RecordTable Resolve(SeenFacts seen)
    {
        var type = seen.Type;
        using var order = KeyOrder.Of(seen);
        var table = new RecordTableBuilder(type, seen.Count);
        var changed = 0;
        for (var (start, end) = (0, 0); start < seen.Count; start = end)
        {
            var isNewGroup = changed == 0;
            end = start + 1;
            while (end < seen.Count && (changed = order.FirstChange(end)) == type.Key.Count)
                end++;
            var place = order[start];
            if (end - start == 1)
                table.Add(seen.Facts[place], seen.Days[place], seen.IsCertain[place], isNewGroup);
            else
                table.Add(Merge(type, [.. Enumerable.Range(start, end - start).Select(i => seen.Facts[order[i]])]), isNewGroup);
        }
        return table.ToTable();
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
    private static List<Fact> InOrder(FactType type, IReadOnlyList<Fact> facts) => [.. facts.Order(Comparer<Fact>.Create((one, other) =>
        Nullable.Compare(one.RecordedAt, other.RecordedAt) is not 0 and var byTime ? byTime
        : string.CompareOrdinal(one.RecordId, other.RecordId) is not 0 and var byId ? byId
        : string.CompareOrdinal(ContentOf(type, one), ContentOf(type, other))))];

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
}
