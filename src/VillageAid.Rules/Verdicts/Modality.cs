namespace VillageAid.Rules.Verdicts;

/// <summary>How strongly a norm binds.</summary>
public enum Modality
{
    /// <summary>A duty.</summary>
    Must,

    /// <summary>A recommendation: a departure is a deviation.</summary>
    Should,

    /// <summary>A permission: never a breach.</summary>
    May,

    /// <summary>A reported practice, not a norm: a departure is a deviation.</summary>
    Reported,
}
