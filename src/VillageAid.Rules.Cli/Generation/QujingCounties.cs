namespace VillageAid.Rules.Cli.Generation;

/// <summary>The counties of Qujing in 2015 by their GB/T 2260 codes. Five are poor (the head of QJ2015-1-3); which ones the source does not say.</summary>
internal static class QujingCounties
{
    /// <summary>The number of poor townships (the head of QJ2015-1-3: 50贫困乡).</summary>
    public const int PoorTownships = 50;

    private static readonly string[] Poor = ["530323", "530324", "530325", "530326", "530381"];

    /// <summary>Every code.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["530302", "530321", "530322", "530323", "530324", "530325", "530326", "530328", "530381"];

    /// <summary>Whether a county is poor.</summary>
    public static bool IsPoor(string code) => Poor.Contains(code);
}
