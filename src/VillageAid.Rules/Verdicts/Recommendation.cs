using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>A measure that a consequence recommends. The engine recommends, people decide: a measure becomes a fact only when a person records it.</summary>
/// <param name="Measure">The measure's English name: <c>recall</c>.</param>
/// <param name="Term">The measure's terms.</param>
/// <param name="Rank">Its place in the ladder of measures, from the mildest.</param>
public sealed record Recommendation(string Measure, LocalizedText Term, int Rank)
{
    /// <summary>Whom it would be taken against, or for; null where the source leaves that open: then a person decides.</summary>
    public SubjectId? Against { get; init; }

    /// <summary>To whom it is sent; null where the source names nobody.</summary>
    public SubjectId? To { get; init; }

    /// <summary>Whether the source leaves open whom it is for or to whom it goes.</summary>
    public bool AddresseeIsOpen { get; init; }

    /// <summary>Whether a recorded measure answers it.</summary>
    public bool IsTaken { get; init; }

    /// <summary>The stronger measure of another verdict, against the same, that makes this one needless by the policy; null where none does. It is shown all the same.</summary>
    public SupersedingMeasure? SupersededBy { get; init; }
}
