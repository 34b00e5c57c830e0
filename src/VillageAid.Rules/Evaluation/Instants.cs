namespace VillageAid.Rules.Evaluation;

/// <summary>Days and instants at +08:00, the only time zone there is.</summary>
internal static class Instants
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);
    private static readonly TimeOnly LastSecond = new(23, 59, 59);

    /// <summary>The last second of a day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => At(day, LastSecond);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);
}
