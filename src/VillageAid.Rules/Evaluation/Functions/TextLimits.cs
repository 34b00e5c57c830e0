namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>How long texts may be, so that no condition takes more than linear time or memory. Past a limit the value is null.</summary>
internal static class TextLimits
{
    /// <summary>Characters of a regular expression.</summary>
    public const int Pattern = 1_000;

    /// <summary>Characters of a text that a regular expression is run over.</summary>
    public const int Input = 100_000;

    /// <summary>Characters of a text that a function makes.</summary>
    public const int Result = 1_000_000;

    /// <summary>What one call of a regular expression may cost to read: characters, each as often as the pattern has positions.</summary>
    public const long Reading = 100_000_000;

    /// <summary>
    /// What one call of a regular expression may cost to build states: the engine may make one for each character,
    /// and a state of a pattern with open repetitions grows with the square of its positions. Measured, this is two or three seconds at the very worst.
    /// </summary>
    public const long Building = 4_000_000;
}
