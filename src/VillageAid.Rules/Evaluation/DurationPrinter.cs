using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Prints durations for people: <c>2天3小时</c>, <c>1 year 6 months</c>.</summary>
internal static class DurationPrinter
{
    public static string Print(DaysTimeDuration duration, Language language) => Print(duration.Seconds < 0, language,
        (Math.Abs(duration.Days), "天", "day"), (Math.Abs(duration.Hours), "小时", "hour"), (Math.Abs(duration.Minutes), "分钟", "minute"), (Math.Abs(duration.SecondsPart), "秒", "second"));

    public static string Print(YearsMonthsDuration duration, Language language) => Print(duration.Months < 0, language,
        (Math.Abs((decimal)duration.Years), "年", "year"), (Math.Abs((decimal)duration.MonthsPart), "个月", "month"));

    private static string Print(bool isNegative, Language language, params (decimal Number, string Zh, string En)[] parts)
    {
        var shown = parts.Where(part => part.Number != 0).ToList();
        if (shown.Count == 0)
            shown.Add(parts[0]);
        var texts = shown.Select(part => language == Language.Zh ? Number(part.Number) + part.Zh : $"{Number(part.Number)} {part.En}{(part.Number == 1 ? "" : "s")}");
        return (isNegative ? language == Language.Zh ? "负" : "minus " : "") + string.Join(language == Language.Zh ? "" : " ", texts);
    }

    private static string Number(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
