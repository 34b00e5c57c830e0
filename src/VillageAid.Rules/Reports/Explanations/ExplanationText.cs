using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports.Explanations;

/// <summary>
/// Writes why every rule said what it said of a subject: those that found something first, then those that did not, with what decided that they do not
/// apply. The same result gives the same text everywhere.
/// </summary>
/// <example>
/// <code>
/// var result = engine.Evaluate(policies, facts, Period.Parse("2020-03"), new() { Subject = "cadre:甲" });
/// ExplanationText.Write(result, Console.Out, Language.Zh, Audience.Person);
/// </code>
/// </example>
public static class ExplanationText
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>Writes the verdicts of a result, subject by subject; lines end as the writer's <see cref="TextWriter.NewLine"/> says.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(EvaluationResult result, TextWriter writer, Language language, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        WriteHead(result, writer, language);
        foreach (var diagnostic in result.Diagnostics)
            writer.WriteLine(diagnostic.ToString(language));
        // Every verdict is asked for its reason more than once, so they are kept.
        foreach (var subject in ReasonsAhead.Of(result.Verdicts).ToList().GroupBy(verdict => verdict.Subject))
        {
            writer.WriteLine();
            if (audience == Audience.Person)
                PersonText.Write(subject.Key, [.. subject], writer, language);
            else
                ReviewerText.Write(subject.Key, [.. subject], writer, language);
        }
    }

    private static void WriteHead(EvaluationResult result, TextWriter writer, Language language)
    {
        var asOf = result.AsOf.ToOffset(China).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var (start, end) = (DateRuns.Date(result.Period.Start), DateRuns.Date(result.Period.End));
        writer.WriteLine(language == Language.Zh
            ? $"期间 {start} 至 {end}，按截至 {asOf}（北京时间）登记的记录核对"
            : $"period {start} to {end}, checked by what was on record at {asOf} (Beijing time)");
    }
}
