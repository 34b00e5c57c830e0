using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Makes one record of all facts of one key: the latest recorded counts. Where nothing puts them in order, or the later is only possible, the
/// fields in which they differ are Unknown.
/// </summary>
internal static class KeyResolution
{
    public static IReadOnlyList<PresentRecord> Resolve(FactType type, IEnumerable<Fact> facts) =>
        [.. facts.GroupBy(fact => FactIdentity.Of(type, fact))
            .OrderBy(group => group.Key, KeyOrder.Instance)
            .Select(group => Merge(type, group.Count() == 1 ? [.. group] : InOrder(type, group)))];

    // Also where no instant and no identity puts them in order, the order of the input must not show: their content does.
    private static IReadOnlyList<Fact> InOrder(FactType type, IEnumerable<Fact> facts) =>
        [.. facts.OrderBy(fact => fact.RecordedAt).ThenBy(fact => fact.RecordId, StringComparer.Ordinal).ThenBy(fact => ContentOf(type, fact), StringComparer.Ordinal)];

    private static string ContentOf(FactType type, Fact fact) => string.Join('\n', type.Fields.Select(field => field.Read(fact) is { HasValue: true } known
        ? "=" + (known.Value is ValueSet<object> set ? string.Join('\t', set.Select(value => FactIdentity.Print(value, Text.Language.En)).Order(StringComparer.Ordinal)) : FactIdentity.Print(known.Value, Text.Language.En))
        : field.Read(fact).State.ToString()));

    private static PresentRecord Merge(FactType type, IReadOnlyList<Fact> facts)
    {
        var certain = Latest([.. facts.Where(IsCertain)]);
        var possible = facts.Where(fact => !IsCertain(fact)).ToList();
        if (certain.Count == 0)
            return new PresentRecord(type, Latest(possible), Missing.Confirmation(FactIdentity.Of(type, facts[0])));
        // A possible record displaces nothing, but if it may be later than the certain one their differences are open.
        var newer = possible.Where(fact => fact.RecordedAt is null || certain[0].RecordedAt is null || fact.RecordedAt >= certain[0].RecordedAt);
        return new PresentRecord(type, [.. certain, .. newer], null);
    }

    /// <summary>Whether a fact is more than possible.</summary>
    public static bool IsCertain(Fact fact) => fact.Confirmation is null or Confirmation.Confirmed;

    // All that share the latest instant; a fact without one cannot be put in order with the others.
    private static List<Fact> Latest(IReadOnlyList<Fact> facts)
    {
        if (facts.Count < 2 || facts.Any(fact => fact.RecordedAt is null))
            return [.. facts];
        var latest = facts.Max(fact => fact.RecordedAt);
        return [.. facts.Where(fact => fact.RecordedAt == latest)];
    }

    private sealed class KeyOrder : IComparer<FactIdentity>
    {
        public static KeyOrder Instance { get; } = new();

        public int Compare(FactIdentity? x, FactIdentity? y) =>
            x!.Key.Zip(y!.Key, CompareParts).FirstOrDefault(order => order != 0);

        private static int CompareParts(object a, object b) => (a, b) switch
        {
            (string x, string y) => string.CompareOrdinal(x, y),
            (EnumerationMember x, EnumerationMember y) => x.Order.CompareTo(y.Order),
            _ => Comparer<object>.Default.Compare(a, b),
        };
    }
}
