using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Packs;

/// <summary>Demands that a folder exists, and else says which one was most likely meant.</summary>
internal static class ExistingFolder
{
    /// <exception cref="ToolException">There is no such folder.</exception>
    public static void Check(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (File.Exists(folder))
            throw ToolException.PathNotFound(folder, new LocalizedText("这是一个文件；请给出它所在的文件夹", "this is a file; name the folder it is in"));
        throw ToolException.PathNotFound(folder, Suggest(folder));
    }

    /// <summary>Demands that a folder or a file exists.</summary>
    /// <exception cref="ToolException">There is neither.</exception>
    public static void CheckOrFile(string path)
    {
        if (!File.Exists(path))
            Check(path);
    }

    private static LocalizedText Suggest(string folder)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) is { Length: > 0 } above ? above : ".";
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (!Directory.Exists(parent))
            return new LocalizedText($"文件夹 `{Shown(parent)}` 也不存在", $"the folder `{Shown(parent)}` does not exist either");
        return NearestNames.Find(name, Names(parent)) is [var nearest, ..]
            ? new LocalizedText($"是不是 `{Sibling(parent, nearest)}`？", $"did you mean `{Sibling(parent, nearest)}`?")
            : new LocalizedText($"检查路径；`{Shown(parent)}` 里没有相近的文件夹", $"check the path; `{Shown(parent)}` has no folder of a like name");
    }

    private static IEnumerable<string> Names(string parent)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(parent).Select(path => Path.GetFileName(path))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Sibling(string parent, string name) => parent == "." ? name : Shown(Path.Combine(parent, name));

    private static string Shown(string path) => path.Replace('\\', '/');
}
