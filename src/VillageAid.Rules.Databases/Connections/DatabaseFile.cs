using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Databases.Connections;

/// <summary>Looks at a file before a database's library does: it names the trouble exactly, and no library is handed a folder or a stranger's file.</summary>
internal static class DatabaseFile
{
    /// <summary>Demands that a file is there and begins as its format does.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">What messages call the format.</param>
    /// <param name="mark">The bytes that each file of the format has.</param>
    /// <param name="offset">Where they stand.</param>
    /// <exception cref="DatabaseTroubleException">It is not so.</exception>
    public static void Check(string path, string format, ReadOnlySpan<byte> mark, int offset)
    {
        if (Find(path, format, mark, offset) is { } trouble)
            throw new DatabaseTroubleException(trouble);
    }

    private static DatabaseTrouble? Find(string path, string format, ReadOnlySpan<byte> mark, int offset)
    {
        var shown = Shown.Path(path);
        try
        {
            if (!File.Exists(path))
                return new DatabaseTrouble(DiagnosticCatalog.DatabaseFileMissing, shown);
            var head = new byte[offset + mark.Length];
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return count == head.Length && head.AsSpan(offset).SequenceEqual(mark)
                ? null
                : new DatabaseTrouble(DiagnosticCatalog.NotADatabase, shown, format);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return DatabaseTrouble.NotOpened(exception is UnauthorizedAccessException ? "没有读取权限" : "文件读不了",
                exception is UnauthorizedAccessException ? "reading it is not permitted" : "the file cannot be read",
                "检查读取权限，以及文件是否被别的程序独占", "check that you may read it and that no other program holds it");
        }
    }
}
