namespace VillageAid.Rules.Vocabulary;

/// <summary>The calendar that packs state: holidays, make-up days of work, and the years of which they name every such day.</summary>
internal sealed record StatedCalendar(IReadOnlyDictionary<DateOnly, bool> Days, IReadOnlySet<int> Years)
{
    public static StatedCalendar Empty { get; } = new(new Dictionary<DateOnly, bool>(), new HashSet<int>());

    /// <summary>Whether a day is one of work; null where nothing is stated of it.</summary>
    public bool? IsWorkday(DateOnly day) =>
        Days.TryGetValue(day, out var stated) ? stated : Years.Contains(day.Year) ? IsOrdinaryWorkday(day) : null;

    /// <summary>Monday to Friday.</summary>
    public static bool IsOrdinaryWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
