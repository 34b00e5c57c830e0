using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.RandomPolicies;

/// <summary>Records of which everything is known.</summary>
public sealed partial class RandomFacts
{
    /// <summary>The identity of the one record of each type of which everything is known, its ledgers too.</summary>
    public const string Settled = "新";

    /// <summary>For each type that others can name one record of which everything is known, and that all records belonging to it are in.</summary>
    public IReadOnlyList<Fact> SettledRecords() =>
    [
        .. vocabulary.Types.Where(type => type.Key is [{ Type: DataType.Text } key] && type.ClrType != typeof(RecordCompleteness)).Select(type => KnownRecord(type, new Dictionary<Field, object> { [type.Key[0]] = Settled })),
        .. ClosedFor(Settled, vocabulary),
    ];

    /// <summary>Statements that all records of anything of somebody are in.</summary>
    public static IEnumerable<RecordCompleteness> ClosedFor(string subject, FactVocabulary vocabulary) =>
        vocabulary.Types.Where(type => type.ClrType != typeof(CalendarDay) && type.ClrType != typeof(RecordCompleteness)).Select(type => Closed(type, subject));

    /// <summary>A statement that all records of a type of somebody are in, as far back as facts go.</summary>
    public static RecordCompleteness Closed(FactType type, string subject, DateOnly? from = null, DateOnly? to = null) => new()
    {
        RecordType = type.Name, SubjectId = subject, PeriodStart = from ?? new(1900, 1, 1), PeriodEnd = to ?? new(2200, 1, 1), Complete = true,
    };

    /// <summary>A record with some fields given and every other one known, at random; what it refers to is a settled record.</summary>
    public Fact KnownRecord(FactType type, IReadOnlyDictionary<Field, object> given)
    {
        var fact = type.Create();
        foreach (var field in type.Fields.Where(field => !field.IsCommon).OrderBy(field => field.Type is DataType.Enumerated ? 0 : 1))
            field.Write(fact, given.TryGetValue(field, out var value) ? Facts.Known.Of(value) : KnownValue(type, field, fact));
        return fact;
    }

    /// <summary>A value for a field, or Nothing where there may be nothing.</summary>
    public Known<object> KnownValue(FactType type, Field field, Fact fact)
    {
        if (field.MayBeNothing && draw.Chance(0.3))
            return Facts.Known.Nothing;
        if (Refers(type, field))
            return Facts.Known.Of<object>(Settled);
        // What is dated later than the instant would not be seen.
        return Facts.Known.Of(field == type.WindowDate ? new DateOnly(2016, 3, 1 + draw.Below(31)) : Value(type, field, fact));
    }

    private bool Refers(FactType type, Field field) => _references[type].ContainsKey(field) || (_subjects.TryGetValue(type, out var subject) && subject.Reference == field);
}
