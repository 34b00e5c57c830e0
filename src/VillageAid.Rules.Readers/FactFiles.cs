using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers.Csv;
using VillageAid.Rules.Readers.Json;
using VillageAid.Rules.Readers.Workbooks;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers;

/// <summary>
/// Reads facts from files: CSV (<c>.csv</c>), Excel workbooks (<c>.xlsx</c>), JSON (<c>.json</c>) and a JSON record a line (<c>.ndjson</c>,
/// <c>.jsonl</c>). A file, or a sheet of a workbook, is named by its fact type: <c>考勤.csv</c> or <c>attendanceDay.csv</c>.
/// </summary>
/// <example><code>
/// var facts = FactFiles.Read("samples/shangyi", FactVocabulary.BuiltIn);
/// Console.WriteLine($"{facts.Kept} of {facts.Read} records");
/// </code></example>
public static class FactFiles
{
    // Of folders that are not read a message names no more.
    private const int MostNamed = 3;

    private static readonly IReadOnlyList<IFactFileFormat> BuiltIn = [new CsvFormat(), new WorkbookFormat(), new JsonFormat(), new NdjsonFormat()];

    /// <summary>
    /// Reads one file, or every file of a known form in a folder, without its subfolders, in the order of their names. Files are streamed,
    /// not held. A mistake is a diagnostic at its place, and everything else is read; a missing path or a locked file is a diagnostic too, and so are
    /// subfolders with files of facts, which are not read: <see cref="FindFolders"/> finds those of a folder that holds no files itself.
    /// </summary>
    /// <param name="path">The folder or file; messages name files by this path.</param>
    /// <param name="vocabulary">The fact types that there are.</param>
    /// <param name="more">Further formats; one of these counts before a built-in one of the same extension.</param>
    /// <returns>The records that could be read, with every mistake in the others.</returns>
    public static FactLoadResult Read(string path, FactVocabulary vocabulary, params IFactFileFormat[] more) => Read(path, vocabulary, CancellationToken.None, more);

    /// <summary>Reads as <see cref="Read(string, FactVocabulary, IFactFileFormat[])"/> does, until it is cancelled.</summary>
    /// <param name="path">The folder or file; messages name files by this path.</param>
    /// <param name="vocabulary">The fact types that there are.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <param name="more">Further formats; one of these counts before a built-in one of the same extension.</param>
    /// <returns>The records that could be read, with every mistake in the others.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FactLoadResult Read(string path, FactVocabulary vocabulary, CancellationToken cancellationToken, params IFactFileFormat[] more)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var builder = new FactSetBuilder(vocabulary) { CancellationToken = cancellationToken };
        Read(path, builder, more);
        cancellationToken.ThrowIfCancellationRequested();
        return builder.Build();
    }

    /// <summary>Reads as <see cref="Read(string, FactVocabulary, IFactFileFormat[])"/> does, into a builder that may hold records from elsewhere.</summary>
    /// <param name="path">The folder or file; messages name files by this path.</param>
    /// <param name="builder">Takes the records and the mistakes.</param>
    /// <param name="more">Further formats; one of these counts before a built-in one of the same extension.</param>
    /// <exception cref="OperationCanceledException">The builder's token was cancelled.</exception>
    public static void Read(string path, FactSetBuilder builder, params IFactFileFormat[] more)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(more);
        IReadOnlyList<IFactFileFormat> formats = [.. more, .. BuiltIn];
        if (Directory.Exists(path))
            ReadFolder(path, builder, formats);
        else if (File.Exists(path))
            ReadFile(path, builder, formats);
        else
            builder.Diagnostics.Report(DiagnosticCatalog.FactFolderMissing, Shown(path), null, Shown(path));
    }

    /// <summary>
    /// The folders inside a folder that is split up, mostly into counties: all of them, in the order of their names, where some hold files of facts and the
    /// folder itself holds none; else empty. Each is for <see cref="Read(string, FactVocabulary, IFactFileFormat[])"/>.
    /// </summary>
    /// <param name="path">The folder.</param>
    /// <param name="more">Further formats.</param>
    /// <example><code>
    /// async IAsyncEnumerable&lt;FactSet&gt; Counties()
    /// {
    ///     foreach (var county in FactFiles.FindFolders("facts"))
    ///         yield return await Task.Run(() => FactFiles.Read(county, policies.Vocabulary).FactSet);
    /// }
    /// </code></example>
    public static IReadOnlyList<string> FindFolders(string path, params IFactFileFormat[] more)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(more);
        IReadOnlyList<IFactFileFormat> formats = [.. more, .. BuiltIn];
        if (!Directory.Exists(path) || HoldsFiles(path, formats))
            return [];
        var folders = Folders(path);
        return folders.Any(folder => HoldsFiles(folder, formats)) ? folders : [];
    }

    // A folder that cannot be looked into is read all the same, which tells what the matter is.
    private static bool HoldsFiles(string folder, IReadOnlyList<IFactFileFormat> formats)
    {
        try
        {
            return Directory.EnumerateFiles(folder).Any(file => IsFactFile(file, formats));
        }
        catch (Exception exception) when (FileTrouble.Describe(exception) is not null)
        {
            return true;
        }
    }

    private static bool IsFactFile(string file, IReadOnlyList<IFactFileFormat> formats) => !IsLeftover(file) && FormatOf(file, formats) is not null;

    private static void ReadFolder(string folder, FactSetBuilder builder, IReadOnlyList<IFactFileFormat> formats)
    {
        foreach (var file in FindFiles(folder, formats, builder))
        {
            builder.CancellationToken.ThrowIfCancellationRequested();
            FormatOf(file, formats)!.Read(file, Shown(file), builder);
        }
        ReportFolders(folder, formats, builder);
    }

    // Of counties that lie beside a stray file nothing would be read, and nobody would know.
    private static void ReportFolders(string folder, IReadOnlyList<IFactFileFormat> formats, FactSetBuilder builder)
    {
        var inside = HoldsFiles(folder, formats) ? Folders(folder).Where(one => HoldsFiles(one, formats)).Select(one => $"`{Path.GetFileName(one)}`").ToList() : [];
        if (inside.Count == 0)
            return;
        var (shown, rest) = (inside.Take(MostNamed).ToList(), inside.Count - MostNamed);
        var names = new LocalizedText(
            string.Join('、', shown) + (rest > 0 ? FormattableString.Invariant($" 等 {inside.Count} 个") : ""),
            string.Join(", ", shown) + (rest > 0 ? FormattableString.Invariant($" and {rest} more") : ""));
        builder.Diagnostics.Report(DiagnosticCatalog.FoldersNotRead, Shown(folder), null, Shown(folder), names);
    }

    private static IReadOnlyList<string> Folders(string folder)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(folder).Where(one => !IsLeftover(one)).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (FileTrouble.Describe(exception) is not null)
        {
            return [];
        }
    }

    private static IReadOnlyList<string> FindFiles(string folder, IReadOnlyList<IFactFileFormat> formats, FactSetBuilder builder)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder).Where(file => IsFactFile(file, formats))
                .Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0)
                builder.Diagnostics.Report(DiagnosticCatalog.NoFactFiles, Shown(folder), null, Shown(folder));
            return files;
        }
        catch (Exception exception) when (FileTrouble.Describe(exception) is { } trouble)
        {
            builder.Diagnostics.Report(DiagnosticCatalog.FactFileUnreadable, Shown(folder), null, trouble);
            builder.RefuseFile();
            return [];
        }
    }

    private static void ReadFile(string file, FactSetBuilder builder, IReadOnlyList<IFactFileFormat> formats)
    {
        if (FormatOf(file, formats) is { } format)
        {
            format.Read(file, Shown(file), builder);
            return;
        }
        builder.Diagnostics.Report(DiagnosticCatalog.UnknownFileForm, Shown(file), null, Path.GetFileName(file),
            string.Join(' ', formats.SelectMany(known => known.Extensions).Distinct(StringComparer.Ordinal)));
        builder.RefuseFile();
    }

    private static IFactFileFormat? FormatOf(string file, IReadOnlyList<IFactFileFormat> formats) =>
        formats.FirstOrDefault(format => format.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));

    // Files that begin with a dot or ~$ are traces that systems and spreadsheets leave beside a file.
    private static bool IsLeftover(string file)
    {
        var name = Path.GetFileName(file);
        return name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal);
    }

    private static string Shown(string path) => path.Replace('\\', '/');
}
