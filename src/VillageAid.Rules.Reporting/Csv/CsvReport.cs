using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Csv;

/// <summary>
/// Writes verdicts as a table for spreadsheets: every verdict a row, of whatever status, for the reader filters. RFC 4180 in UTF-8 with a byte order mark; a text that a
/// spreadsheet would take for a formula has an apostrophe before it. The same result gives the same bytes.
/// </summary>
/// <example><code>using var file = File.Create("2016-03.csv"); CsvReport.Write(result, file, Language.Zh);</code></example>
public static class CsvReport
{
    /// <summary>Writes the table; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(EvaluationResult result, Stream stream, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new CsvVerdicts(stream, language, hasCounties: false);
        writer.Write("", result);
    }
}
