namespace VillageAid.Rules.Facts;

/// <summary>How the records of a type stand in time.</summary>
public enum FactKind
{
    /// <summary>Happened on its window date; belongs to the window that holds it.</summary>
    Event,

    /// <summary>Lasts from a first to a last day; belongs to each window it overlaps.</summary>
    Span,

    /// <summary>A state of affairs; the latest record per key counts.</summary>
    State,
}
