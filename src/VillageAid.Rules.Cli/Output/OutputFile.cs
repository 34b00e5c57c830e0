using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Output;

/// <summary>Writes a file beside its place and moves it there when it is complete, so that nobody ever reads a half of it.</summary>
internal static class OutputFile
{
    /// <summary>Finds out before the work what would only come out behind it.</summary>
    /// <exception cref="ToolException">The file's folder is missing, or a folder has its name.</exception>
    public static void CheckPlace(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (Directory.Exists(path))
            throw ToolException.NotWritable(path, new LocalizedText("这是一个文件夹", "it is a folder"));
        if (!Directory.Exists(folder))
            throw ToolException.NotWritable(path, new LocalizedText("它所在的文件夹不存在", "the folder it would be in does not exist"));
    }

    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write) => WriteAsync(path, stream =>
    {
        write(stream);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    /// <summary>As <see cref="Write"/>, for what comes bit by bit.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var full = Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                await write(stream);
            File.Move(temporary, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.NotWritable(path, LocalizedText.Same(e.Message), e);
        }
        finally
        {
            // Gone already where all went well.
            File.Delete(temporary);
        }
    }
}
