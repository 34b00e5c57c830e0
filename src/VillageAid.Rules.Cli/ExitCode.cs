namespace VillageAid.Rules.Cli;

/// <summary>What the tool's exit codes mean; scripts rely on them.</summary>
internal static class ExitCode
{
    /// <summary>All well.</summary>
    public const int Success = 0;

    /// <summary>The check or a test found something; or an evaluation is done, but the facts have errors.</summary>
    public const int Found = 1;

    /// <summary>Wrong usage, or an input or output that cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Cancelled with Ctrl+C, as shells number it.</summary>
    public const int Cancelled = 130;
}
