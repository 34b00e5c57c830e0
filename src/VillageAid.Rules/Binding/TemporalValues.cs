using System.Globalization;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Reads dates, times and instants. Without an offset an instant stands at +08:00.</summary>
internal static class TemporalValues
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);
    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss"];
    private static readonly string[] InstantFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] OffsetFormats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz"];

    public static object? Parse(string text) => (object?)ParseDate(text) ?? (object?)ParseTime(text) ?? (object?)ParseInstant(text) ?? ParseDuration(text);

    public static object? ParseDuration(string text) => (object?)DaysTimeDuration.Parse(text) ?? YearsMonthsDuration.Parse(text);

    public static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static TimeOnly? ParseTime(string text) =>
        TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static DateTimeOffset? ParseInstant(string text)
    {
        if (DateTime.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return new DateTimeOffset(local, ChinaOffset);
        return DateTimeOffset.TryParseExact(text, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant.ToOffset(ChinaOffset)
            : null;
    }

    public static DataType TypeOf(object value) => value switch
    {
        DateOnly => new DataType.Date(),
        TimeOnly => new DataType.Time(),
        DaysTimeDuration => new DataType.DaysTimeDuration(),
        YearsMonthsDuration => new DataType.YearsMonthsDuration(),
        _ => new DataType.DateTime(),
    };
}
