using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Names records as subjects.</summary>
internal static class Subjects
{
    /// <summary>The record that a value is; null where it is none, or not on record.</summary>
    public static SubjectId? Named(Value value) => value is RecordValue { Record: PresentRecord record } ? Of(record) : null;

    /// <summary>Whom an id means: an organization is the same one as dispatching unit and as township.</summary>
    public static (string Type, string Id) KeyOf(SubjectId who, FactVocabulary vocabulary) => (vocabulary.FindSubjectType(who.Type)?.FactType.Name ?? who.Type, who.Id);

    public static SubjectId? Of(PresentRecord? record) =>
        record is null ? null : new SubjectId(record.Type.Name, record.Type.IdOf(record.Fact), record.Type.Term);
}
