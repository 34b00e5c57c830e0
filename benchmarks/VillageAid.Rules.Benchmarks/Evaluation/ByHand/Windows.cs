using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>Days from one to another.</summary>
internal readonly record struct Days(DateOnly First, DateOnly Last)
{
    public bool Holds(DateOnly day) => First <= day && day <= Last;
}

/// <summary>The windows of a period, what is over by the instant, and when reports are due.</summary>
internal sealed class Windows
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    private readonly DateTimeOffset _asOf;

    public Windows(Period month, DateTimeOffset asOf, IReadOnlyList<Fact> calendar, Ledgers ledgers)
    {
        _asOf = asOf;
        AsOfDay = DateOnly.FromDateTime(asOf.DateTime);
        Month = new Days(month.Start, month.End);
        Year = new Days(new DateOnly(month.Start.Year, 1, 1), new DateOnly(month.Start.Year, 12, 31));
        DaysOfMonth = month.End.DayNumber - month.Start.DayNumber + 1;
        var monday = month.Start.AddDays(-(((int)month.Start.DayOfWeek + 6) % 7));
        var weeks = new List<Days>();
        for (; monday <= month.End; monday = monday.AddDays(7))
            weeks.Add(new Days(monday, monday.AddDays(6)));
        Weeks = [.. weeks];
        var changes = calendar.Cast<CalendarDay>().ToDictionary(day => day.Date, day => day.IsWorkday);
        DueDays = [.. weeks.Select(week => NextWorkday(week.First.AddDays(3), changes, ledgers))];
    }

    public DateOnly AsOfDay { get; }

    public Days Month { get; }

    public Days Year { get; }

    public int DaysOfMonth { get; }

    public Days[] EachDay => [.. Enumerable.Range(0, DaysOfMonth).Select(Day)];

    public Days AsOf => new(AsOfDay, AsOfDay);

    public Days[] Weeks { get; }

    /// <summary>Of each week the Thursday, or the next workday.</summary>
    public DateOnly[] DueDays { get; }

    public Days Day(int number) => new(Month.First.AddDays(number), Month.First.AddDays(number));

    public bool IsOver(DateOnly day) => _asOf >= new DateTimeOffset(day, new TimeOnly(23, 59, 59), Offset);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day, time, Offset);

    public bool IsPast(DateTimeOffset due) => _asOf > due;

    /// <summary>Why a record with a key of its own may exist that was not seen; 0 where none can.</summary>
    public byte Unseen(bool isClosed, DateOnly day, DateOnly last)
    {
        if (!IsOver(last) && (isClosed || day > AsOfDay))
            return Why.NotYet;
        return isClosed ? Why.Nothing : Why.Record;
    }

    /// <summary>Why there may be further records in a window; 0 where there are none.</summary>
    public byte OpenEnd(Ledger ledger, string owner, Days days)
    {
        var seenTo = days.Last < AsOfDay ? days.Last : AsOfDay;
        if (days.First <= seenTo && !ledger.Covers(owner, days.First, seenTo))
            return Why.Completeness;
        return IsOver(days.Last) ? Why.Nothing : Why.NotYet;
    }

    private static DateOnly NextWorkday(DateOnly day, Dictionary<DateOnly, bool> changes, Ledgers ledgers)
    {
        for (; ; day = day.AddDays(1))
        {
            if (!changes.TryGetValue(day, out var isWorkday))
            {
                if (!ledgers.CoversAny("日历", day))
                    throw new InvalidOperationException($"The calendar of {day:O} is not known; this baseline knows no uncertain deadline.");
                isWorkday = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            }
            if (isWorkday)
                return day;
        }
    }
}
