using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Output;

/// <summary>Writes a folder beside its place and moves it there when it is complete.</summary>
internal static class OutputFolder
{
    /// <exception cref="ToolException">The folder has something in it, its parent is missing, or a file has its name.</exception>
    public static void CheckPlace(string path)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        if (File.Exists(path))
            throw ToolException.NotWritable(path, new LocalizedText("这是一个文件", "it is a file"));
        if (!Directory.Exists(parent))
            throw ToolException.NotWritable(path, new LocalizedText("它的上级文件夹不存在", "the folder above it does not exist"));
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
            throw ToolException.NotWritable(path, new LocalizedText("文件夹不是空的，不覆盖", "the folder is not empty and is not overwritten"));
    }

    /// <exception cref="ToolException">The folder cannot be written.</exception>
    public static void Write(string path, Action<string> write)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            Directory.CreateDirectory(temporary);
            write(temporary);
            if (Directory.Exists(full))
                Directory.Delete(full);
            Directory.Move(temporary, full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.NotWritable(path, LocalizedText.Same(e.Message), e);
        }
        finally
        {
            // Gone already where all went well.
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
    }
}
