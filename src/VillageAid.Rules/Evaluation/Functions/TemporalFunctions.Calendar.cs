using System.Globalization;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>What the calendar says of days (DMN 1.5, table 79) and how far they lie apart. An instant stands for its day at +08:00.</summary>
internal static partial class TemporalFunctions
{
    /// <summary><c>day of week(date(2019, 9, 17))</c> is "Tuesday".</summary>
    public static object? DayOfWeek(IReadOnlyList<object?> arguments) => OfDay(arguments, day => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day.DayOfWeek));

    /// <summary><c>day of year(date(2019, 9, 17))</c> is 260.</summary>
    public static object? DayOfYear(IReadOnlyList<object?> arguments) => OfDay(arguments, day => (decimal)day.DayOfYear);

    /// <summary>The week by ISO 8601, 1 to 53: <c>week of year(date(2003, 12, 29))</c> is 1, that of 2004.</summary>
    public static object? WeekOfYear(IReadOnlyList<object?> arguments) => OfDay(arguments, day => (decimal)ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)));

    /// <summary><c>month of year(date(2019, 9, 17))</c> is "September".</summary>
    public static object? MonthOfYear(IReadOnlyList<object?> arguments) => OfDay(arguments, day => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month));

    /// <summary><c>years and months duration(date("2011-12-22"), date("2013-08-24"))</c> is P1Y8M (DMN 1.5, table 72).</summary>
    public static object? YearsAndMonthsDuration(IReadOnlyList<object?> arguments) => WholeMonths(arguments) is { } months ? new YearsMonthsDuration(months) : null;

    /// <summary>The days from one date to another: <c>days(date("2020-06-01"), date("2020-06-30"))</c> is 29; negative backwards.</summary>
    public static object? Days(IReadOnlyList<object?> arguments) =>
        arguments.Has(2) && Day(arguments[0]) is { } from && Day(arguments[1]) is { } to ? (decimal)(to.DayNumber - from.DayNumber) : null;

    /// <summary>The whole months from one date to another: from 31 January to 28 February none, to 1 March one.</summary>
    public static object? Months(IReadOnlyList<object?> arguments) => WholeMonths(arguments) is { } months ? (decimal)months : null;

    /// <summary>
    /// The whole years from one date to another: an age. Who was born on 29 February is a year older on 1 March in common years:
    /// 28 February has not reached the day of birth.
    /// </summary>
    public static object? Years(IReadOnlyList<object?> arguments) => WholeMonths(arguments) is { } months ? (decimal)(months / 12) : null;

    // A month is whole once its day of the month is reached; backwards it counts the same the other way round.
    private static int? WholeMonths(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(2) || Day(arguments[0]) is not { } from || Day(arguments[1]) is not { } to)
            return null;
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (months > 0 && to.Day < from.Day)
            return months - 1;
        return months < 0 && to.Day > from.Day ? months + 1 : months;
    }

    private static object? OfDay(IReadOnlyList<object?> arguments, Func<DateOnly, object> compute) =>
        arguments.Has(1) && Day(arguments[0]) is { } day ? compute(day) : null;
}
