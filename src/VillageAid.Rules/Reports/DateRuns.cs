using System.Globalization;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Reports;

/// <summary>Writes many dates shortly: three or more consecutive ones as a range with their number. Nothing is left out.</summary>
internal static class DateRuns
{
    /// <summary>What is counted where only dates are meant.</summary>
    public static readonly LocalizedText Days = new("天", "days");

    public static string Write(IEnumerable<DateOnly> dates, LocalizedText countWord, Language language)
    {
        var runs = Split([.. dates.Distinct().Order()]);
        return string.Join(language == Language.Zh ? "、" : ", ", runs.SelectMany(run => Write(run, countWord, language)));
    }

    /// <summary>Names that differ only in the date behind their last space, joined as ranges; the others as they are. The order is that of the first of each.</summary>
    public static IEnumerable<string> WriteNames(IReadOnlyList<string> names, Language language) =>
        names.Select(SplitName).GroupBy(name => (name.Prefix, IsDated: name.Date is not null)).Select(group => group.First().Date is null
            ? group.Key.Prefix
            : $"{group.Key.Prefix} {Write(group.Select(name => name.Date!.Value), Days, language)}");

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (string Prefix, DateOnly? Date) SplitName(string name)
    {
        var space = name.LastIndexOf(' ');
        return space > 0 && DateOnly.TryParseExact(name.AsSpan(space + 1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (name[..space], date) : (name, null);
    }

    private static IEnumerable<string> Write((DateOnly First, DateOnly Last) run, LocalizedText countWord, Language language)
    {
        var count = run.Last.DayNumber - run.First.DayNumber + 1;
        if (count < 3)
            return count == 1 ? [Date(run.First)] : [Date(run.First), Date(run.Last)];
        return language == Language.Zh
            ? [$"{Date(run.First)} 至 {Date(run.Last)}（{count}{countWord.Zh}）"]
            : [$"{Date(run.First)} to {Date(run.Last)} ({count} {countWord.En})"];
    }

    private static IEnumerable<(DateOnly First, DateOnly Last)> Split(IReadOnlyList<DateOnly> dates)
    {
        for (var i = 0; i < dates.Count;)
        {
            var first = i;
            while (i + 1 < dates.Count && dates[i + 1].DayNumber == dates[i].DayNumber + 1)
                i++;
            yield return (dates[first], dates[i]);
            i++;
        }
    }
}
