using VillageAid.Rules.Binding;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>
/// Arithmetic of two exact values (DMN 1.5, tables 56 to 59 and 62). Pairs that the tables do not have, division by zero and results beyond
/// a decimal or the calendar are null.
/// </summary>
internal static class Calculation
{
    /// <summary>Numbers, texts side by side, durations of one kind, a point in time and a duration.</summary>
    public static object? Add(object? left, object? right) => (left, right) switch
    {
        (decimal a, decimal b) => ExactMath.Add(a, b),
        (string a, string b) => a.Length + (long)b.Length <= TextLimits.Result ? a + b : null,
        (DaysTimeDuration a, DaysTimeDuration b) => DaysTime(ExactMath.Add(a.Seconds, b.Seconds)),
        (YearsMonthsDuration a, YearsMonthsDuration b) => YearsMonths((decimal)a.Months + b.Months),
        (DaysTimeDuration or YearsMonthsDuration, DateOnly or TimeOnly or DateTimeOffset) => Shift(right, left),
        _ => Shift(left, right),
    };

    /// <summary>Numbers, durations of one kind, a point in time and a duration, two points in time (their distance in days and time).</summary>
    public static object? Subtract(object? left, object? right) => (left, right) switch
    {
        (decimal a, decimal b) => ExactMath.Add(a, -b),
        (DaysTimeDuration a, DaysTimeDuration b) => DaysTime(ExactMath.Add(a.Seconds, -b.Seconds)),
        (YearsMonthsDuration a, YearsMonthsDuration b) => YearsMonths((decimal)a.Months - b.Months),
        (TimeOnly a, TimeOnly b) => new DaysTimeDuration(ZonedTicks.Seconds(a.Ticks - b.Ticks)),
        // A date beside an instant is its midnight.
        (DateOnly or DateTimeOffset, DateOnly or DateTimeOffset) => new DaysTimeDuration(ZonedTicks.Seconds(Ticks(left) - Ticks(right))),
        (_, DaysTimeDuration or YearsMonthsDuration) => Shift(left, Negate(right)),
        _ => null,
    };

    /// <summary>Numbers, and a duration by a number. Months are whole: the rest of a month is dropped, towards zero.</summary>
    public static object? Multiply(object? left, object? right) => (left, right) switch
    {
        (decimal a, decimal b) => ExactMath.Multiply(a, b),
        (DaysTimeDuration a, decimal b) => DaysTime(ExactMath.Multiply(a.Seconds, b)),
        (YearsMonthsDuration a, decimal b) => YearsMonths(ExactMath.Multiply(a.Months, b)),
        (decimal, DaysTimeDuration or YearsMonthsDuration) => Multiply(right, left),
        _ => null,
    };

    /// <summary>Numbers, a duration by a number, a duration by one of its kind (a number).</summary>
    public static object? Divide(object? left, object? right) => (left, right) switch
    {
        (decimal a, decimal b) => ExactMath.Divide(a, b),
        (DaysTimeDuration a, decimal b) => DaysTime(ExactMath.Divide(a.Seconds, b)),
        (DaysTimeDuration a, DaysTimeDuration b) => ExactMath.Divide(a.Seconds, b.Seconds),
        (YearsMonthsDuration a, decimal b) => YearsMonths(ExactMath.Divide(a.Months, b)),
        (YearsMonthsDuration a, YearsMonthsDuration b) => ExactMath.Divide(a.Months, b.Months),
        _ => null,
    };

    /// <summary>A number or a duration with the other sign.</summary>
    public static object? Negate(object? value) => value switch
    {
        decimal number => -number,
        DaysTimeDuration duration => new DaysTimeDuration(-duration.Seconds),
        YearsMonthsDuration duration => YearsMonths(-(decimal)duration.Months),
        _ => null,
    };

    private static object? Shift(object? point, object? duration) => (point, duration) switch
    {
        (DateOnly date, YearsMonthsDuration months) => AddMonths(date, months),
        // Less than a day counts from the date's midnight: a second before 2 January is 1 January.
        (DateOnly date, DaysTimeDuration time) => ZonedTicks.OfSeconds(time.Seconds) is { } ticks ? ZonedTicks.Date(ZonedTicks.Of(date) + ticks) : null,
        (DateTimeOffset instant, YearsMonthsDuration months) =>
            ZonedTicks.Date(ZonedTicks.Of(instant)) is { } day && AddMonths(day, months) is { } shifted
                ? ZonedTicks.Instant(ZonedTicks.Of(shifted) + (ZonedTicks.Of(instant) % TimeSpan.TicksPerDay))
                : null,
        (DateTimeOffset instant, DaysTimeDuration time) => ZonedTicks.OfSeconds(time.Seconds) is { } ticks ? ZonedTicks.Instant(ZonedTicks.Of(instant) + ticks) : null,
        // A time of day goes around the clock.
        (TimeOnly clock, DaysTimeDuration time) => ZonedTicks.OfSeconds(time.Seconds % 86_400) is { } ticks ? ZonedTicks.Time(clock.Ticks + ticks) : null,
        _ => null,
    };

    /// <summary>The same day of a later month, or the month's last where it has no such day; the formula of table 57 has no date there.</summary>
    private static DateOnly? AddMonths(DateOnly date, YearsMonthsDuration duration)
    {
        var months = (decimal)((date.Year * 12) + date.Month - 1) + duration.Months;
        return months is >= 12 and < 120_000 ? date.AddMonths((int)duration.Months) : null;
    }

    private static long Ticks(object? point) => point is DateOnly date ? ZonedTicks.Of(date) : ZonedTicks.Of((DateTimeOffset)point!);

    private static DaysTimeDuration? DaysTime(decimal? seconds) => seconds is { } known ? new DaysTimeDuration(known) : null;

    private static YearsMonthsDuration? YearsMonths(decimal? months) =>
        months is { } known && Math.Abs(known) <= long.MaxValue / 2 ? new YearsMonthsDuration((long)known) : null;
}
