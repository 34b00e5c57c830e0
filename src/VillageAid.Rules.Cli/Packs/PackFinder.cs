using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Packs;

/// <summary>Finds the packs that folders hold: a folder with a <c>policy.yaml</c> is one, otherwise those below it are looked through.</summary>
internal static class PackFinder
{
    private const string PolicyFile = "policy.yaml";

    // Links are not followed: a link to a folder above would never end.
    private static readonly EnumerationOptions Folders = new() { AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };

    /// <summary>The packs in the order of the folders given, below each in ordinal order; a pack that is named twice comes once.</summary>
    /// <exception cref="ToolException">A folder does not exist, cannot be read, or holds no pack.</exception>
    public static IReadOnlyList<FolderPolicySource> Find(IReadOnlyList<string> folders) =>
        [.. folders.SelectMany(FindIn).DistinctBy(Path.GetFullPath).Select(folder => new FolderPolicySource(folder))];

    private static IReadOnlyList<string> FindIn(string folder)
    {
        ExistingFolder.Check(folder);
        try
        {
            var packs = Walk(folder).ToList();
            return packs.Count > 0 ? packs : throw ToolException.NoPack(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Unreadable(folder, e);
        }
    }

    private static IEnumerable<string> Walk(string folder) => File.Exists(Path.Combine(folder, PolicyFile))
        ? [folder]
        : Directory.EnumerateDirectories(folder, "*", Folders).Order(StringComparer.Ordinal).SelectMany(Walk);
}
