using VillageAid.Rules.Binding;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>The parts of a date, a time, an instant, a duration and a range by FEEL's names (DMN 1.5, table 65).</summary>
internal static class Properties
{
    /// <summary>The part; null where a value of that kind has none of that name. A part of a negative duration is negative.</summary>
    public static object? Get(object? value, string name) => value switch
    {
        DateOnly date => OfDate(date, name),
        TimeOnly time => OfTime(time, name),
        DateTimeOffset instant => OfInstant(instant.ToOffset(Instants.Offset), name),
        DaysTimeDuration duration => OfDuration(duration, name),
        YearsMonthsDuration duration => OfDuration(duration, name),
        FeelRange range => OfRange(range, name),
        _ => null,
    };

    private static object? OfDate(DateOnly date, string name) => name switch
    {
        "year" => (decimal)date.Year,
        "month" => (decimal)date.Month,
        "day" => (decimal)date.Day,
        // Monday is 1 and Sunday 7, as in ISO 8601.
        "weekday" => date.DayOfWeek == DayOfWeek.Sunday ? 7m : (decimal)date.DayOfWeek,
        _ => null,
    };

    // A time of day by itself has no offset in FEEL unless its text gave one; ours never keeps one.
    private static object? OfTime(TimeOnly time, string name) => name switch
    {
        "hour" => (decimal)time.Hour,
        "minute" => (decimal)time.Minute,
        "second" => ZonedTicks.Seconds(time.Ticks % TimeSpan.TicksPerMinute),
        _ => null,
    };

    private static object? OfInstant(DateTimeOffset instant, string name) => name == "time offset"
        ? new DaysTimeDuration(ZonedTicks.Seconds(instant.Offset.Ticks))
        : OfDate(DateOnly.FromDateTime(instant.DateTime), name) ?? OfTime(TimeOnly.FromDateTime(instant.DateTime), name);

    private static object? OfDuration(DaysTimeDuration duration, string name) => name switch
    {
        "days" => duration.Days,
        "hours" => duration.Hours,
        "minutes" => duration.Minutes,
        "seconds" => duration.SecondsPart,
        _ => null,
    };

    private static object? OfDuration(YearsMonthsDuration duration, string name) => name switch
    {
        "years" => (decimal)duration.Years,
        "months" => (decimal)duration.MonthsPart,
        _ => null,
    };

    private static object? OfRange(FeelRange range, string name) => name switch
    {
        "start" => range.Low,
        "end" => range.High,
        "start included" => range.LowIncluded,
        "end included" => range.HighIncluded,
        _ => null,
    };
}
