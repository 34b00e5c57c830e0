using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>The days and weeks of the month that a ledger is made for, and instants at +08:00.</summary>
internal sealed class Month(Period period)
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    /// <summary>The first day.</summary>
    public DateOnly Start => period.Start;

    /// <summary>The last day.</summary>
    public DateOnly End => period.End;

    /// <summary>Every day.</summary>
    public IReadOnlyList<DateOnly> Days { get; } = [.. Enumerable.Range(0, period.End.DayNumber - period.Start.DayNumber + 1).Select(period.Start.AddDays)];

    /// <summary>The Mondays of the weeks that touch the month.</summary>
    public IReadOnlyList<DateOnly> Weeks => [.. Days.Select(MondayOf).Distinct()];

    /// <summary>The last day of the last week that touches the month.</summary>
    public DateOnly LastWeekEnd => MondayOf(End).AddDays(6);

    /// <summary>An instant of the day on which the month's ledger is closed: the first day behind it.</summary>
    public DateTimeOffset Closing(int hour, int minute = 0) => At(End.AddDays(1), hour, minute);

    /// <summary>An instant at +08:00.</summary>
    public static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => new(day, new TimeOnly(hour, minute), ChinaOffset);

    /// <summary>Whether a day is a Saturday or a Sunday.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
