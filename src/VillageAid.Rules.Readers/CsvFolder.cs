using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers.Csv;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers;

/// <summary>Reads a folder of CSV files (RFC 4180, UTF-8), one fact type a file, named by the file: <c>考勤.csv</c> or <c>attendanceDay.csv</c>.</summary>
/// <example><code>
/// var facts = CsvFolder.Read("samples/shangyi", FactVocabulary.BuiltIn);
/// Console.WriteLine($"{facts.Kept} of {facts.Read} records");
/// </code></example>
public static class CsvFolder
{
    /// <summary>
    /// Reads every CSV file of a folder, without its subfolders, in the order of their names. Files are streamed, not held. A mistake is a
    /// diagnostic at file, line and column, and everything else is read; a missing folder or a locked file is a diagnostic too.
    /// </summary>
    /// <param name="folder">The folder; messages name its files by this path.</param>
    /// <param name="vocabulary">The fact types that there are.</param>
    /// <returns>The records that could be read, with every mistake in the others.</returns>
    public static FactLoadResult Read(string folder, FactVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var builder = new FactSetBuilder(vocabulary);
        foreach (var file in FindFiles(folder, builder.Diagnostics))
            ReadFile(file, builder);
        return builder.Build();
    }

    private static IReadOnlyList<string> FindFiles(string folder, DiagnosticBag diagnostics)
    {
        var shown = ShownPath(folder);
        if (!Directory.Exists(folder))
        {
            diagnostics.Report(DiagnosticCatalog.FactFolderMissing, shown, null, shown);
            return [];
        }
        try
        {
            var files = Directory.EnumerateFiles(folder).Where(IsFactFile).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0)
                diagnostics.Report(DiagnosticCatalog.NoFactFiles, shown, null, shown);
            return files;
        }
        catch (Exception exception) when (FileTrouble.Describe(exception) is { } trouble)
        {
            diagnostics.Report(DiagnosticCatalog.FactFileUnreadable, shown, null, trouble);
            return [];
        }
    }

    // Files that begin with a dot or ~$ are traces that systems and spreadsheets leave beside a file.
    private static bool IsFactFile(string path)
    {
        var name = Path.GetFileName(path);
        return name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal);
    }

    private static void ReadFile(string file, FactSetBuilder builder)
    {
        var shown = ShownPath(file);
        var name = FactText.Normalize(Path.GetFileNameWithoutExtension(file));
        if (builder.Vocabulary.FindType(name) is { } type)
        {
            CsvFile.Read(file, shown, type, builder);
            return;
        }
        var known = builder.Vocabulary.Types.SelectMany(candidate => (string[])[candidate.Term.Zh, candidate.Name]);
        builder.Diagnostics.Report(DiagnosticCatalog.UnknownFactFile, shown, null, name, Suggestion.For(name, known));
        builder.RefuseFile();
    }

    private static string ShownPath(string path) => path.Replace('\\', '/');
}
