using System.Globalization;
using System.Text.RegularExpressions;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>What to write for a date, time or duration that is none.</summary>
internal static partial class TemporalAdvice
{
    private static readonly LocalizedText Forms = new(
        "写成 @\"2016-03-17\"、@\"18:00:00\" 或 @\"2016-03-17T18:00:00\"", "write @\"2016-03-17\", @\"18:00:00\" or @\"2016-03-17T18:00:00\"");

    public static LocalizedText For(string text)
    {
        if (Repair(text) is { } repaired)
            return new LocalizedText($"写成 {repaired}", $"write {repaired}");
        if (Day().Match(text) is { Success: true } day)
            return NoSuchDay(Number(day, 1), Number(day, 2));
        if (Clock().IsMatch(text))
            return new LocalizedText("时在 00 到 23 之间，分和秒在 00 到 59 之间", "hours run from 00 to 23, minutes and seconds from 00 to 59");
        return DurationLike().IsMatch(text)
            ? new LocalizedText("时长写成 @\"P30D\"（天）、@\"PT2H\"（小时）或 @\"P1Y6M\"（年、月）", "write a duration as @\"P30D\" (days), @\"PT2H\" (hours) or @\"P1Y6M\" (years and months)")
            : Forms;
    }

    /// <summary>2016年3月1日, 2016/3/1, 2016-3-1 and 20160301 in the right form; null where it is no day.</summary>
    public static string? Repair(string text)
    {
        var match = Written().Match(text);
        if (!match.Success)
            return null;
        var date = $"{Number(match, 1):0000}-{Number(match, 2):00}-{Number(match, 3):00}";
        return TemporalValues.ParseDate(date) is null ? null : $"@\"{date}\"";
    }

    private static LocalizedText NoSuchDay(int year, int month)
    {
        if (year < 1 || month is < 1 or > 12)
            return new LocalizedText("月份从 01 到 12", "months run from 01 to 12");
        var days = DateTime.DaysInMonth(year, month);
        return new LocalizedText($"{year} 年 {month} 月只有 {days} 天", $"month {month} of {year} has {days} days");
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{4})(?:[-/.年])?(\d{1,2})(?:[-/.月])?(\d{1,2})日?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(\d{4})-(\d{2})-\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^\d{1,2}:\d{2}(:\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^P|^\d+ *([DHMYdhmy天日月年]|个月|小时|分钟)$", RegexOptions.CultureInvariant)]
    private static partial Regex DurationLike();
}
