using System.IO.Compression;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>Copies a ZIP archive so that it has no trace of when and in which order it was written.</summary>
internal static class FixedZip
{
    // A package is told by its list of content types, which readers of streams want first.
    private const string First = "[Content_Types].xml";

    // The first instant that the form knows (APPNOTE 4.4.6).
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(Stream from, Stream to)
    {
        from.Position = 0;
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != First).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = Time;
            using var input = entry.Open();
            using var output = copy.Open();
            input.CopyTo(output);
        }
    }
}
