using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Scenarios;

/// <summary>A statement of a test that records are all in.</summary>
/// <param name="Type">Of which type; null: of every type.</param>
/// <param name="Subject">Whose; null: of everybody whom the test names.</param>
/// <param name="Days">For which days; null: for the test's period, whichever that is in the end.</param>
/// <param name="Place">Where it is told.</param>
internal sealed record Completeness(FactType? Type, string? Subject, Period? Days, SourceSpan Place);

/// <summary>Makes records of statements once it is known of whom a test tells.</summary>
internal static class CompletenessRecords
{
    public static IEnumerable<GivenFact> Make(IEnumerable<Completeness> statements, IReadOnlyList<GivenFact> facts, Period period, FactVocabulary vocabulary) =>
        statements.SelectMany(statement => Of(statement, facts, period, vocabulary)).DistinctBy(given => given.Fact);

    private static IEnumerable<GivenFact> Of(Completeness statement, IReadOnlyList<GivenFact> facts, Period period, FactVocabulary vocabulary)
    {
        var days = statement.Days ?? period;
        var types = statement.Type is { } one ? [one] : vocabulary.Types.Where(type => Ways(type, vocabulary).Any());
        return types.SelectMany(type => statement.Subject is { } subject ? [subject] : Owners(type, facts, vocabulary), (type, subject) => State(type, subject, days, statement.Place, vocabulary));
    }

    private static GivenFact State(FactType type, string subject, Period days, SourceSpan place, FactVocabulary vocabulary)
    {
        var record = new RecordCompleteness { RecordType = type.Name, SubjectId = subject, PeriodStart = days.Start, PeriodEnd = days.End, Complete = true };
        var statementType = vocabulary.TypeOf(record);
        return new GivenFact(statementType, record, statementType.Fields.Where(field => !field.IsCommon).ToHashSet(), place);
    }

    // Everybody who can have such records: who has a record himself, and who is only named by one.
    private static IEnumerable<string> Owners(FactType type, IReadOnlyList<GivenFact> facts, FactVocabulary vocabulary)
    {
        var ways = Ways(type, vocabulary).ToList();
        var known = facts.Where(given => ways.Exists(way => way.Owner == given.Type)).Select(given => given.Type.IdOf(given.Fact));
        var named = facts.Where(given => given.Type == type).SelectMany(given => ways.Select(way => way.Collection.Reference.Read<string>(given.Fact)), (_, id) => id)
            .Where(id => id.HasValue).Select(id => id.Value);
        return known.Concat(named).Distinct().Order(StringComparer.Ordinal);
    }

    private static IEnumerable<(FactType Owner, Collection Collection)> Ways(FactType type, FactVocabulary vocabulary) =>
        vocabulary.Types.Where(owner => owner.Key is [_]).SelectMany(owner => owner.Members.OfType<Collection>().Where(collection => collection.Element == type), (owner, collection) => (owner, collection));
}
