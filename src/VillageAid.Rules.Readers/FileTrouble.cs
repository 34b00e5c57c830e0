using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers;

/// <summary>Says in both languages why a file could not be read; the system's own words differ from machine to machine.</summary>
internal static class FileTrouble
{
    /// <summary>The reason; null for an exception that is no trouble with a file.</summary>
    public static LocalizedText? Describe(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("文件不存在", "it is not there"),
        UnauthorizedAccessException => new("没有读取权限", "reading it is not permitted"),
        IOException => new("打不开，或者正被别的程序占用", "it cannot be opened, or another program holds it"),
        _ => null,
    };
}
