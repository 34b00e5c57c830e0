using VillageAid.Rules.Binding;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>
/// Makes dates, times, instants and durations (DMN 1.5, table 72). A text that is none, a day that no calendar has and a year outside 1 to 9999 give null.
/// All times stand at +08:00.
/// </summary>
internal static partial class TemporalFunctions
{
    /// <summary><c>date("2020-06-01")</c>, <c>date(2020, 6, 1)</c>, or the day of an instant.</summary>
    public static object? Date(IReadOnlyList<object?> arguments) => arguments.Count switch
    {
        1 => arguments[0] is string text ? TemporalValues.ParseDate(text) : Day(arguments[0]),
        3 => Date(Integer(arguments, 0), Integer(arguments, 1), Integer(arguments, 2)),
        _ => null,
    };

    /// <summary><c>time("14:05:00")</c>, <c>time(14, 5, 0)</c>, <c>time(6, 5, 0, duration("PT0H"))</c> with an offset, or the time of an instant (of a date: midnight).</summary>
    public static object? Time(IReadOnlyList<object?> arguments) => arguments.Count switch
    {
        1 => arguments[0] switch
        {
            string text => TemporalText.Time(text),
            TimeOnly time => time,
            DateTimeOffset instant => ZonedTicks.Time(ZonedTicks.Of(instant)),
            DateOnly => TimeOnly.MinValue,
            _ => null,
        },
        3 or 4 => TimeOfParts(arguments),
        _ => null,
    };

    /// <summary><c>date and time("2020-06-01T08:00:00")</c>, or of a date (or an instant's day) and a time.</summary>
    public static object? DateAndTime(IReadOnlyList<object?> arguments) => arguments.Count switch
    {
        1 => arguments[0] switch
        {
            string text => TemporalText.Instant(text),
            DateTimeOffset instant => instant,
            DateOnly date => ZonedTicks.Instant(ZonedTicks.Of(date)),
            _ => null,
        },
        2 => Day(arguments[0]) is { } day && arguments[1] is TimeOnly time ? ZonedTicks.Instant(ZonedTicks.Of(day) + time.Ticks) : null,
        _ => null,
    };

    /// <summary><c>duration("P2DT4H")</c> or <c>duration("P1Y8M")</c>; a text that mixes the two kinds is null.</summary>
    public static object? Duration(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(1))
            return null;
        if (arguments[0] is string text)
            return (object?)DaysTimeDuration.Parse(text) ?? YearsMonthsDuration.Parse(text);
        return arguments[0] is DaysTimeDuration or YearsMonthsDuration ? arguments[0] : null;
    }

    private static DateOnly? Date(int? year, int? month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;

    private static TimeOnly? TimeOfParts(IReadOnlyList<object?> arguments)
    {
        if (Integer(arguments, 0) is not (>= 0 and <= 23 and var hour) || Integer(arguments, 1) is not (>= 0 and <= 59 and var minute) || arguments.Number(2) is not (>= 0 and < 60 and var second))
            return null;
        var ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute) + ZonedTicks.OfSeconds(second)!.Value;
        return arguments.At(3) switch
        {
            null => ZonedTicks.Time(ticks),
            DaysTimeDuration { Seconds: >= -14 * 3600 and <= 14 * 3600 } offset => ZonedTicks.Time(ticks + Instants.Offset.Ticks - ZonedTicks.OfSeconds(offset.Seconds)!.Value),
            _ => null,
        };
    }

    // Unlike a scale or a position, a part of a date with a fraction is a mistake.
    private static int? Integer(IReadOnlyList<object?> arguments, int index) =>
        arguments.Number(index) is { } number && decimal.IsInteger(number) ? arguments.Whole(index) : null;

    /// <summary>The day of a date or of an instant.</summary>
    private static DateOnly? Day(object? value) => value switch
    {
        DateOnly date => date,
        DateTimeOffset instant => ZonedTicks.Date(ZonedTicks.Of(instant)),
        _ => null,
    };
}
