using VillageAid.Rules.Syntax;

namespace VillageAid.Rules.Hosting;

/// <summary>The packs beside a pack's folder.</summary>
internal static class NeighbouringFolders
{
    private const string PolicyFile = "policy.yaml";

    private static readonly EnumerationOptions Options = new() { AttributesToSkip = FileAttributes.Hidden };

    /// <summary>The names of the folders beside a folder that hold a pack, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids(string folder)
    {
        try
        {
            var parent = Above(folder);
            return [.. Directory.EnumerateDirectories(parent.Length == 0 ? "." : parent, "*", Options)
                .Take(PolicySourceLimits.MaxFiles).Where(IsPack).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It serves a suggestion only.
            return [];
        }
    }

    /// <summary>The folder of a pack beside a folder, named as that one is; null where there is none.</summary>
    public static string? Find(string folder, string id)
    {
        var found = PackIds.IsPlain(id) ? Above(folder) + id : null;
        return found is not null && IsPack(found) ? found : null;
    }

    private static bool IsPack(string folder) => File.Exists(Path.Combine(folder, PolicyFile));

    // `rules/a` → `rules/`, `a` → ``; a folder that is named by dots has no last part that could be left out.
    private static string Above(string folder)
    {
        var last = folder[(folder.LastIndexOf('/') + 1)..];
        return last is "." or ".." ? $"{folder}/../" : folder[..^last.Length];
    }
}
