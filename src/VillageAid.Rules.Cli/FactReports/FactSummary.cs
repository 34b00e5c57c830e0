using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.FactReports;

/// <summary>What facts there are, by type, and for what they are stated to be complete.</summary>
internal static class FactSummary
{
    /// <summary>One summary for each type of which there was a record or a statement, or that the rules read; in the order of the vocabulary.</summary>
    public static IReadOnlyList<FactTypeSummary> Of(FactLoadResult facts, IReadOnlyCollection<FactType> used)
    {
        var vocabulary = facts.FactSet.Vocabulary;
        var counts = facts.Types.ToDictionary(count => count.Type);
        var statements = facts.FactSet.All.OfType<RecordCompleteness>()
            .Where(statement => vocabulary.FindType(statement.RecordType) is not null).ToLookup(statement => vocabulary.FindType(statement.RecordType)!);
        return [.. vocabulary.Types
            .Where(type => counts.ContainsKey(type) || statements.Contains(type) || used.Contains(type))
            .Select(type => Of(type, counts.GetValueOrDefault(type) ?? new FactTypeCount(type, 0, 0), facts.FactSet, used.Contains(type), statements[type]))];
    }

    private static FactTypeSummary Of(FactType type, FactTypeCount count, FactSet facts, bool isUsed, IEnumerable<RecordCompleteness> statements)
    {
        var dates = type.WindowDate is { } window
            ? facts.Of(type).Select(fact => window.Read(fact)).Where(date => date.HasValue).Select(date => (DateOnly)date.Value).ToList()
            : [];
        return new FactTypeSummary(type, count, isUsed)
        {
            First = dates.Count == 0 ? null : dates.Min(),
            Last = dates.Count == 0 ? null : dates.Max(),
            Subjects = SubjectField(type, facts.Vocabulary) is { } field ? facts.Of(type).Select(fact => field.Read(fact)).Where(id => id.HasValue).Distinct().Count() : null,
            Statements = [.. statements
                .GroupBy(statement => (statement.PeriodStart, statement.PeriodEnd, Counts: Counts(statement)))
                .OrderBy(group => group.Key.PeriodStart).ThenBy(group => group.Key.PeriodEnd).ThenBy(group => !group.Key.Counts)
                .Select(group => new CompletenessSummary(group.Key.PeriodStart, group.Key.PeriodEnd,
                    group.Select(statement => statement.SubjectId).Distinct(StringComparer.Ordinal).Count(), group.Key.Counts))],
        };
    }

    // Whom the records of a type are about: what can be judged itself, else whoever the first reference with a way back names.
    private static Field? SubjectField(FactType type, FactVocabulary vocabulary)
    {
        if (type.Place is not null && type.Key is [var id])
            return id;
        var owners = vocabulary.Types.SelectMany(owner => owner.Members.OfType<Collection>())
            .Where(collection => collection.Element == type).Select(collection => collection.Reference).ToHashSet();
        return type.Fields.FirstOrDefault(owners.Contains);
    }

    private static bool Counts(RecordCompleteness statement) =>
        statement is { Complete: { HasValue: true, Value: true }, Confirmation: null or Confirmation.Confirmed };
}

/// <summary>The records of one type.</summary>
internal sealed record FactTypeSummary(FactType Type, FactTypeCount Count, bool IsUsed)
{
    /// <summary>The first day on which a record stands; null for a type without a window date.</summary>
    public DateOnly? First { get; init; }

    public DateOnly? Last { get; init; }

    /// <summary>How many subjects the records are about; null where they are about none.</summary>
    public int? Subjects { get; init; }

    public IReadOnlyList<CompletenessSummary> Statements { get; init; } = [];
}

/// <summary>Statements that the records of a type are all in for the same days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Subjects">For how many subjects.</param>
/// <param name="Counts">Whether they close anything: they say so, are confirmed, and no record of the type was refused.</param>
internal sealed record CompletenessSummary(DateOnly From, DateOnly To, int Subjects, bool Counts);
