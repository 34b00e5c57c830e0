namespace VillageAid.Rules.Facts;

/// <summary>What is known of a recorded value.</summary>
public enum KnownState : byte
{
    /// <summary>Nobody recorded it. The default.</summary>
    Unknown,

    /// <summary>Known not to exist.</summary>
    Nothing,

    /// <summary>There is a value.</summary>
    Value,
}
