using System.IO.Compression;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>ZIP archives that have no trace of when and in which order they were written.</summary>
internal static class FixedZip
{
    /// <summary>A package is told by its list of content types, which readers of streams want first.</summary>
    public const string First = "[Content_Types].xml";

    // The first instant that the form knows (APPNOTE 4.4.6).
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Begins an entry.</summary>
    public static Stream Add(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        return entry.Open();
    }

    /// <summary>Copies an archive.</summary>
    public static void Copy(Stream from, Stream to)
    {
        from.Position = 0;
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != First).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var input = entry.Open();
            using var output = Add(target, entry.FullName);
            input.CopyTo(output);
        }
    }
}
