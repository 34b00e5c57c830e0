using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>The subjects of one type that are judged, in order; the rules for that type share them.</summary>
internal sealed class PlannedSubjects(SubjectType type, IReadOnlyList<PresentRecord> records)
{
    public SubjectType Type => type;

    public IReadOnlyList<PresentRecord> Records => records;

    /// <summary>What verdicts call one of them.</summary>
    public SubjectId IdOf(int subject) => new(type.Name, NameOf(subject), type.Term);

    /// <summary>The identity that records name one of them by.</summary>
    public string NameOf(int subject) => type.FactType.IdOf(records[subject].Fact);
}
