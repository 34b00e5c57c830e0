using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Days on which work and weekday differ.</summary>
internal static class CalendarDays
{
    /// <summary>Those of the month and of the next: as far as a county looks that enters them as they come.</summary>
    public static IEnumerable<Fact> MonthAhead(County county, Month month)
    {
        var nextMonthEnd = month.Start.AddMonths(2).AddDays(-1);
        return Changes(month.IsFirst ? month.Start : month.End.AddDays(1), nextMonthEnd);
    }

    /// <summary>Those of the whole year, as the notice for it tells them.</summary>
    public static IEnumerable<Fact> WholeYear(County county, Month month) =>
        month.OpensYear ? Changes(new DateOnly(month.Start.Year, 1, 1), new DateOnly(month.Start.Year, 12, 31)) : [];

    private static IEnumerable<Fact> Changes(DateOnly first, DateOnly last) =>
        PublicCalendar.Changes(first, last).Select(day => new CalendarDay { Date = day, IsWorkday = PublicCalendar.IsWorkday(day) });
}
