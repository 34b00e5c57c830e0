using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Days on which work and weekday differ: those of the month and of the next, as a notice tells them beforehand.</summary>
internal static class CalendarDays
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var nextMonthEnd = month.Start.AddMonths(2).AddDays(-1);
        return PublicCalendar.Changes(month.IsFirst ? month.Start : month.End.AddDays(1), nextMonthEnd)
            .Select(day => new CalendarDay { Date = day, IsWorkday = PublicCalendar.IsWorkday(day) });
    }
}
