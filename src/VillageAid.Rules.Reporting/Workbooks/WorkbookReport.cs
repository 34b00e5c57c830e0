using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>
/// Writes verdicts as an Excel workbook: a sheet with the numbers, one with every verdict of whatever status, a row each, for the reader filters, and one with what is missing and
/// how many verdicts wait for it. Dates are dates and numbers are numbers. Where a sheet is full, a further one follows. The same result gives the same bytes.
/// </summary>
/// <example><code>using var file = File.Create("2016-03.xlsx"); WorkbookReport.Write(result, file, Language.Zh);</code></example>
public static class WorkbookReport
{
    /// <summary>Writes the workbook; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(EvaluationResult result, Stream stream, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        using var workbook = new VerdictWorkbook(stream, language, hasCounties: false);
        workbook.Write("", result);
        workbook.End();
    }
}
