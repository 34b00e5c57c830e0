using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation;

/// <summary>Notes the records and parameters that an evaluation looked at.</summary>
internal sealed class Evidence
{
    public HashSet<PresentRecord> Records { get; } = new(ReferenceEqualityComparer.Instance);

    public HashSet<ParameterSymbol> Parameters { get; } = [];

    public void Note(CaseRecord record)
    {
        if (record is PresentRecord present)
            Records.Add(present);
    }

    /// <summary>What another rule rests on is what an answer of that rule rests on.</summary>
    public void NoteAll(Evidence other)
    {
        Records.UnionWith(other.Records);
        Parameters.UnionWith(other.Parameters);
    }
}
