using System.Globalization;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>The days and weeks of a month that a ledger is made for, and instants at +08:00.</summary>
/// <param name="period">The calendar month.</param>
/// <param name="index">Its place in the run, from 0.</param>
internal sealed class Month(Period period, int index = 0)
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    /// <summary>The first day.</summary>
    public DateOnly Start => period.Start;

    /// <summary>The last day.</summary>
    public DateOnly End => period.End;

    /// <summary>Its place in the run, from 0.</summary>
    public int Index => index;

    /// <summary>Whether the run begins with it: then it also holds what happened before.</summary>
    public bool IsFirst => index == 0;

    /// <summary>Whether a year's records belong into it: the run's first month of that year.</summary>
    public bool OpensYear => IsFirst || Start.Month == 1;

    /// <summary>Every day.</summary>
    public IReadOnlyList<DateOnly> Days { get; } = [.. Enumerable.Range(0, period.End.DayNumber - period.Start.DayNumber + 1).Select(period.Start.AddDays)];

    /// <summary>The days of work.</summary>
    public IReadOnlyList<DateOnly> Workdays => [.. Days.Where(PublicCalendar.IsWorkday)];

    /// <summary>The Mondays of the weeks that touch the month, without the week that the month before has already.</summary>
    public IReadOnlyList<DateOnly> Weeks => [.. Days.Select(MondayOf).Distinct().Where(monday => IsFirst || monday >= Start)];

    /// <summary>The last day of the last week that touches the month.</summary>
    public DateOnly LastWeekEnd => MondayOf(End).AddDays(6);

    /// <summary>The first day behind the last week of the month before.</summary>
    public DateOnly FirstWeekStart => MondayOf(Start.AddDays(-1)).AddDays(7);

    /// <summary>The month of a run's first month and its number of months.</summary>
    public static Month Of(DateOnly from, int index)
    {
        var start = from.AddMonths(index);
        return new Month(new Period(start, start.AddMonths(1).AddDays(-1)), index);
    }

    /// <summary>Whether what happened on a day is told in this month; the first month tells what was before it too.</summary>
    public bool Tells(DateOnly day) => day <= End && (IsFirst || day >= Start);

    /// <summary>A code that no other month of the run gives: <c>检查01</c>, in later months <c>检查1604-01</c>.</summary>
    public string Code(string prefix, int number, int digits) => CountyRoster.Code(prefix + Tag, number, digits);

    /// <summary>What sets codes of this month apart from those of the first one, which have nothing.</summary>
    public string Tag => IsFirst ? "" : Start.ToString("yyMM", CultureInfo.InvariantCulture) + "-";

    /// <summary>An instant of the day on which the month's ledger is closed: the first day behind it.</summary>
    public DateTimeOffset Closing(int hour, int minute = 0) => At(End.AddDays(1), hour, minute);

    /// <summary>An instant at +08:00.</summary>
    public static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => new(day, new TimeOnly(hour, minute), ChinaOffset);

    /// <summary>Whether a day is a Saturday or a Sunday.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
