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

    /// <summary>What one call of a regular expression may cost: characters read, each as often as the pattern has positions.</summary>
    public const long Work = 100_000_000;
}
