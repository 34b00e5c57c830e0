using System.Globalization;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Reads dates, times and instants. Without an offset an instant stands at +08:00.</summary>
internal static class TemporalValues
{
    public static object? Parse(string text) => (object?)ParseDate(text) ?? (object?)ParseTime(text) ?? (object?)ParseInstant(text) ?? ParseDuration(text);

    public static object? ParseDuration(string text) => (object?)DaysTimeDuration.Parse(text) ?? YearsMonthsDuration.Parse(text);

    public static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static TimeOnly? ParseTime(string text) => TemporalText.Time(text);

    public static DateTimeOffset? ParseInstant(string text) => text.Contains('T', StringComparison.Ordinal) ? TemporalText.Instant(text) : null;

    public static DataType TypeOf(object value) => value switch
    {
        DateOnly => new DataType.Date(),
        TimeOnly => new DataType.Time(),
        DaysTimeDuration => new DataType.DaysTimeDuration(),
        YearsMonthsDuration => new DataType.YearsMonthsDuration(),
        _ => new DataType.DateTime(),
    };
}
