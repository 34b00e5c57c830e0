using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Grounds;

/// <summary>Notes what an evaluation takes out of a graph. Nothing else of the graph can show in what it says. Not for use by several threads.</summary>
internal sealed class ReadLog
{
    /// <summary>The records that were named, or belong to somebody whose records were read.</summary>
    public HashSet<PresentRecord> Records { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whose records of which types were read: statements of completeness about these count.</summary>
    public HashSet<(FactType Type, string Owner)> Owners { get; } = [];

    /// <summary>Whether days were looked up in the calendar.</summary>
    public bool ReadsCalendar { get; private set; }

    public void Note(PresentRecord? record)
    {
        if (record is not null)
            Records.Add(record);
    }

    public void Note(FactType type, string owner, IReadOnlyList<PresentRecord> named, IReadOnlyList<PresentRecord> unnamed)
    {
        Owners.Add((type, owner));
        Records.UnionWith(named);
        Records.UnionWith(unnamed);
    }

    public void NoteCalendar() => ReadsCalendar = true;
}
