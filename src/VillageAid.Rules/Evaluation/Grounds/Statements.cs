using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Grounds;

/// <summary>Finds the statements that somebody's records of a type are all in.</summary>
internal sealed class Statements(CaseGraph graph)
{
    private readonly FactType? _type = graph.Vocabulary.Types.FirstOrDefault(type => type.ClrType == typeof(RecordCompleteness));

    /// <summary>Those about an owner, whatever days they cover.</summary>
    public IEnumerable<PresentRecord> About(FactType type, string owner) =>
        _type is null ? [] : graph.IndexOf(_type, _type.Key.Single(field => field.Property?.Name == nameof(RecordCompleteness.SubjectId))).Named(owner).Where(one => IsAbout(one, type));

    /// <summary>Those about anybody.</summary>
    public IEnumerable<PresentRecord> About(FactType type) => _type is null ? [] : graph.Of(_type).Where(one => IsAbout(one, type));

    /// <summary>Those about an owner that cover a day of a stretch.</summary>
    public IEnumerable<PresentRecord> About(FactType type, string owner, DateOnly from, DateOnly to) =>
        About(type, owner).Where(one => one.Versions.Cast<RecordCompleteness>().Any(statement => statement.PeriodStart <= to && from <= statement.PeriodEnd));

    private bool IsAbout(PresentRecord statement, FactType type) => graph.Vocabulary.FindType(((RecordCompleteness)statement.Fact).RecordType) == type;
}
