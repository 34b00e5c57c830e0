namespace VillageAid.Rules.Hosting;

/// <summary>How much one pack may bring, so that a wrong folder or a hostile upload fails at once instead of filling the memory.</summary>
internal static class PolicySourceLimits
{
    /// <summary>The largest file, in bytes. The rules of a county are some tens of kilobytes.</summary>
    public const int MaxFileBytes = 1024 * 1024;

    /// <summary>The most files in a pack.</summary>
    public const int MaxFiles = 500;

    /// <summary>The most packs that stand on each other.</summary>
    public const int MaxLevels = 50;
}
