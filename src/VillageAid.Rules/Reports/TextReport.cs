using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>
/// Writes verdicts for people: a table of all, then each that is not Satisfied or NotApplicable with its whole reason. The same result
/// gives the same text everywhere.
/// </summary>
/// <example>
/// <code>
/// TextReport.Write(result, Console.Out, Language.En);
/// // [Violated] 每月驻村天数 · cadre 甲 · March 2016
/// //   19 days in the village in March 2016; at least 20 required
/// </code>
/// </example>
public static class TextReport
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly VerdictStatus[] Quiet = [VerdictStatus.Satisfied, VerdictStatus.NotApplicable];

    /// <summary>Writes the report; lines end as the writer's <see cref="TextWriter.NewLine"/> says.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(EvaluationResult result, TextWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        WriteSummary(result, writer, language);
        if (result.Verdicts.Count == 0)
            return;
        var quiet = Quiet.Sum(status => result.CountByStatus[status]);
        writer.WriteLine();
        writer.WriteLine(language == Language.Zh
            ? $"需要注意的判定 {Number(result.Verdicts.Count - quiet)} 条，其余 {Number(quiet)} 条符合或不适用。"
            : $"{Number(result.Verdicts.Count - quiet)} verdicts to look at; the other {Number(quiet)} are satisfied or not applicable.");
        foreach (var verdict in ReasonsAhead.Of(result.WithStatus(Enum.GetValues<VerdictStatus>().Except(Quiet))))
        {
            writer.WriteLine();
            VerdictText.Write(verdict, writer, language);
        }
    }

    private static void WriteSummary(EvaluationResult result, TextWriter writer, Language language)
    {
        var asOf = result.AsOf.ToOffset(China).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var (start, end) = (DateRuns.Date(result.Period.Start), DateRuns.Date(result.Period.End));
        writer.WriteLine(language == Language.Zh
            ? $"期间 {start} 至 {end}，以 {asOf}（+08:00）为准"
            : $"period {start} to {end}, as of {asOf} (+08:00)");
        writer.WriteLine(language == Language.Zh
            ? $"对象 {Number(result.SubjectCount)} 个，判定 {Number(result.Verdicts.Count)} 条"
            : $"{Number(result.SubjectCount)} subjects, {Number(result.Verdicts.Count)} verdicts");
        foreach (var diagnostic in result.Diagnostics)
            writer.WriteLine(diagnostic.ToString(language));
        if (result.Verdicts.Count == 0)
            return;
        writer.WriteLine();
        SummaryTable.Write(result, writer, language);
        MeasuresText.Write(result.Measures, writer, language);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
