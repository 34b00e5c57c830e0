using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Tables;

/// <summary>What is seen of facts, computed the plain way: identity by identity, every value read for itself.</summary>
internal static class NaiveRecords
{
    /// <summary>The facts that count, key by key in the order of the keys.</summary>
    public static IReadOnlyList<IReadOnlyList<Fact>> Of(FactSet facts, FactType type, DateTimeOffset asOf) =>
        [.. Seen(facts, type, asOf).GroupBy(fact => FactIdentity.Of(type, fact)).OrderBy(group => group.Key, Comparer<FactIdentity>.Create(Compare)).Select(group => Counting(type, [.. group]))];

    /// <summary>Whether the fields of a record are what one fact says.</summary>
    public static bool IsPlain(IReadOnlyList<Fact> versions) => versions is [{ Confirmation: null or Confirmation.Confirmed }];

    private static IEnumerable<Fact> Seen(FactSet facts, FactType type, DateTimeOffset asOf)
    {
        var seen = facts.Of(type).Where(fact => fact.Confirmation is not (Confirmation.Rebutted or Confirmation.Withdrawn) && !(fact.RecordedAt > asOf)
            && !(type.WindowDate?.Read(fact) is { HasValue: true, Value: DateOnly day } && day > DateOnly.FromDateTime(asOf.DateTime))).ToList();
        return seen.Where(fact => fact.RecordId is null || !seen.Exists(other => IsCertain(other) && other.SupersedesId == fact.RecordId));
    }

    private static IReadOnlyList<Fact> Counting(FactType type, IReadOnlyList<Fact> facts)
    {
        var ordered = facts.OrderBy(fact => fact.RecordedAt).ThenBy(fact => fact.RecordId, StringComparer.Ordinal).ThenBy(fact => Content(type, fact), StringComparer.Ordinal).ToList();
        var (certain, possible) = (Latest(ordered.Where(IsCertain)), ordered.Where(fact => !IsCertain(fact)));
        return certain.Count == 0
            ? Latest(possible)
            : [.. certain, .. possible.Where(fact => fact.RecordedAt is not { } time || certain[0].RecordedAt is not { } last || time >= last)];
    }

    private static IReadOnlyList<Fact> Latest(IEnumerable<Fact> facts) =>
        [.. facts.Where(fact => facts.Any(other => other.RecordedAt is null) || facts.All(other => other.RecordedAt <= fact.RecordedAt))];

    private static bool IsCertain(Fact fact) => fact.Confirmation is null or Confirmation.Confirmed;

    private static int Compare(FactIdentity one, FactIdentity other) => one.Key.Zip(other.Key, CompareParts).FirstOrDefault(order => order != 0);

    private static int CompareParts(object one, object other) =>
        one is string text ? string.CompareOrdinal(text, (string)other) : ((IComparable)one).CompareTo(other);

    private static string Content(FactType type, Fact fact) => string.Join('\n', type.Fields.Select(field => field.Read(fact)).Select(known => known.HasValue
        ? "=" + (known.Value is ValueSet<object> set ? string.Join('\t', set.Select(Print).Order(StringComparer.Ordinal)) : Print(known.Value))
        : known.State.ToString()));

    private static string Print(object value) => FactIdentity.Print(value, Language.En);
}
