using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Makes one calendar of what the packs of one run state. What one states twice and what two state differently is an error at the later pack: which
/// days are workdays is the same for all.
/// </summary>
internal static class CalendarMerger
{
    public static StatedCalendar Merge(IReadOnlyList<ReadPack> packs)
    {
        var days = new Dictionary<DateOnly, StatedDaySyntax>();
        var stating = packs.OrderBy(pack => pack.Policy.Id.Value, StringComparer.Ordinal)
            .SelectMany(pack => pack.Policy.Vocabulary.Calendars, (pack, calendar) => (pack.Diagnostics, Calendar: calendar)).ToList();
        foreach (var (diagnostics, calendar) in stating)
        {
            foreach (var day in calendar.Days)
            {
                if (days.TryAdd(day.Date, day) || days[day.Date].IsWorkday == day.IsWorkday)
                    continue;
                Report(diagnostics, day, days[day.Date].Place, days[day.Date].IsWorkday);
            }
        }
        ReportMissing(stating, days);
        return new StatedCalendar(days.ToDictionary(day => day.Key, day => day.Value.IsWorkday), stating.SelectMany(one => one.Calendar.Years).Select(year => year.Value).ToHashSet());
    }

    // A calendar that names every day of a year says of the others that they are ordinary.
    private static void ReportMissing(IReadOnlyList<(DiagnosticBag Diagnostics, StatedCalendarSyntax Calendar)> stating, Dictionary<DateOnly, StatedDaySyntax> days)
    {
        foreach (var (diagnostics, calendar) in stating)
        {
            foreach (var year in calendar.Years)
            {
                var own = calendar.Days.Select(day => day.Date).ToHashSet();
                var extra = days.Values.Where(day => day.Date.Year == year.Value && !own.Contains(day.Date) && day.IsWorkday != StatedCalendar.IsOrdinaryWorkday(day.Date)).OrderBy(day => day.Date).FirstOrDefault();
                if (extra is not null)
                    diagnostics.Report(DiagnosticCatalog.CalendarsDiffer, year.Place, Iso(extra.Date), Word(!extra.IsWorkday), Word(extra.IsWorkday), extra.Place.ToString());
            }
        }
    }

    private static void Report(DiagnosticBag diagnostics, StatedDaySyntax day, SourceSpan other, bool isWorkdayThere) =>
        diagnostics.Report(DiagnosticCatalog.CalendarsDiffer, day.Place, Iso(day.Date), Word(day.IsWorkday), Word(isWorkdayThere), other.ToString());

    private static LocalizedText Word(bool isWorkday) => isWorkday ? new("工作日", "a workday") : new("休息日", "no workday");

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
