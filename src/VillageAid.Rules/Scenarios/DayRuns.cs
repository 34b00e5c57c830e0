using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Scenarios;

/// <summary>Reads runs of days: <c>1..19, 25</c> are days of the period's first month, where there is one; <c>2016-03-01..2016-03-05</c> are dates.</summary>
internal static class DayRuns
{
    private const int LongestRun = 4000;

    // Any month of 31 days: whether a text can be days at all.
    private static readonly Period SomeMonth = new(new DateOnly(2000, 1, 1), new DateOnly(2000, 1, 31));

    /// <summary>The days, or null after a diagnostic.</summary>
    public static IReadOnlyList<DateOnly>? Read(YamlScalar scalar, Period? period, DiagnosticBag diagnostics)
    {
        var days = Parse(scalar.Value, period);
        if (days is null && period is null && Parse(scalar.Value, SomeMonth) is not null)
            diagnostics.Report(DiagnosticCatalog.MissingKey, scalar.Place, PolicyKeys.Get("period").Words);
        else if (days is null)
            diagnostics.Report(DiagnosticCatalog.BadDayRun, scalar.Place, scalar.Value);
        return days;
    }

    /// <summary>The days; null where the text is no run.</summary>
    public static IReadOnlyList<DateOnly>? Parse(string text, Period? period)
    {
        var days = new List<DateOnly>();
        foreach (var part in text.Split([',', '，', '、'], StringSplitOptions.TrimEntries))
        {
            var ends = part.Split("..", StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || ParseDay(ends[0], period) is not { } first || ParseDay(ends[^1], period) is not { } last)
                return null;
            if (first > last || last.DayNumber - first.DayNumber > LongestRun)
                return null;
            for (var day = first; day <= last; day = day.AddDays(1))
                days.Add(day);
        }
        return days;
    }

    private static DateOnly? ParseDay(string text, Period? period)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        if (period is null)
            return null;
        var (year, month) = (period.Start.Year, period.Start.Month);
        var isDay = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDay ? new DateOnly(year, month, day) : null;
    }
}
