namespace VillageAid.Rules.Binding;

/// <summary>Times and instants as whole ticks (100 ns) at +08:00, so that a step out of the calendar is found before it is taken.</summary>
internal static class ZonedTicks
{
    /// <summary>What +08:00 is ahead of UTC.</summary>
    public const long OffsetTicks = 8 * TimeSpan.TicksPerHour;

    private const decimal TicksPerSecond = TimeSpan.TicksPerSecond;

    // Longer than all of the calendar, and far from overflow.
    private const decimal MostSeconds = 400_000_000_000;

    // An instant's ticks are kept in UTC too, so the first eight hours of the year 1 at +08:00 have no place.
    private const long Least = OffsetTicks;

    /// <summary>The ticks since the start of the year 1 at +08:00.</summary>
    public static long Of(DateTimeOffset instant) => instant.UtcTicks + OffsetTicks;

    public static long Of(DateOnly date) => date.DayNumber * TimeSpan.TicksPerDay;

    /// <summary>Ticks of a number of seconds, smaller parts dropped; null where there are too many.</summary>
    public static long? OfSeconds(decimal seconds) =>
        Math.Abs(seconds) <= MostSeconds ? (long)(seconds * TicksPerSecond) : null;

    public static decimal Seconds(long ticks) => ticks / TicksPerSecond;

    public static DateTimeOffset? Instant(long ticks) =>
        ticks >= Least && ticks <= DateTime.MaxValue.Ticks ? new DateTimeOffset(ticks, new TimeSpan(OffsetTicks)) : null;

    /// <summary>The day that the ticks lie in; null outside the years 1 to 9999.</summary>
    public static DateOnly? Date(long ticks) =>
        ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? DateOnly.FromDayNumber((int)(ticks / TimeSpan.TicksPerDay)) : null;

    /// <summary>The time of day, around midnight where need be.</summary>
    public static TimeOnly Time(long ticks) => new(((ticks % TimeSpan.TicksPerDay) + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay);
}
