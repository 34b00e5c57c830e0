using System.Globalization;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>
/// Public holidays and the weekend days worked for them, as the State Council's office announced them year by year from September 2015 to
/// December 2020. Of other years it knows nothing but weekends, and no ledger says that their calendar is all in.
/// </summary>
internal static class PublicCalendar
{
    private static readonly HashSet<DateOnly> Holidays = [.. ReadDays(
        "2015: 9-3..9-4 9-27 10-1..10-7",
        "2016: 1-1..1-3 2-7..2-13 4-4 4-30..5-2 6-9..6-11 9-15..9-17 10-1..10-7",
        "2017: 1-1..1-2 1-27..2-2 4-2..4-4 4-29..5-1 5-28..5-30 10-1..10-8 12-30..12-31",
        "2018: 1-1 2-15..2-21 4-5..4-7 4-29..5-1 6-16..6-18 9-22..9-24 10-1..10-7 12-30..12-31",
        "2019: 1-1 2-4..2-10 4-5..4-7 5-1..5-4 6-7..6-9 9-13..9-15 10-1..10-7",
        "2020: 1-1 1-24..2-2 4-4..4-6 5-1..5-5 6-25..6-27 10-1..10-8")];

    private static readonly HashSet<DateOnly> WorkedWeekends = [.. ReadDays(
        "2015: 9-6 10-10",
        "2016: 2-6 2-14 6-12 9-18 10-8..10-9",
        "2017: 1-22 2-4 4-1 5-27 9-30",
        "2018: 2-11 2-24 4-8 4-28 9-29..9-30 12-29",
        "2019: 2-2..2-3 4-28 5-5 9-29 10-12",
        "2020: 1-19 4-26 5-9 6-28 9-27 10-10")];

    /// <summary>The first day of which it knows.</summary>
    public static readonly DateOnly First = new(2015, 9, 1);

    /// <summary>The last day of which it knows.</summary>
    public static readonly DateOnly Last = new(2020, 12, 31);

    /// <summary>Whether a day is one of work.</summary>
    public static bool IsWorkday(DateOnly day) => Month.IsWeekend(day) ? WorkedWeekends.Contains(day) : !Holidays.Contains(day);

    /// <summary>The days of a stretch on which work and weekday differ.</summary>
    public static IEnumerable<DateOnly> Changes(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (IsWorkday(day) == Month.IsWeekend(day))
                yield return day;
        }
    }

    private static IEnumerable<DateOnly> ReadDays(params string[] years) =>
        from line in years
        let parts = line.Split(": ")
        from range in parts[1].Split(' ')
        let ends = range.Split("..")
        let first = Read(parts[0], ends[0])
        from offset in Enumerable.Range(0, Read(parts[0], ends[^1]).DayNumber - first.DayNumber + 1)
        select first.AddDays(offset);

    private static DateOnly Read(string year, string monthAndDay) =>
        DateOnly.ParseExact($"{year}-{monthAndDay}", "yyyy-M-d", CultureInfo.InvariantCulture);
}
