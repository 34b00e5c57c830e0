using System.Globalization;

namespace VillageAid.Rules.FactSets;

/// <summary>Reads dates, instants and times of day. Only orders that cannot be mistaken are taken: the year stands first.</summary>
internal static class TimeText
{
    private const int Wrong = -100_000;

    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);
    private static readonly string[] DateForms = ["yyyy-M-d", "yyyy'/'M'/'d", "yyyy'.'M'.'d", "yyyy'年'M'月'd'日'"];
    private static readonly string[] TimeForms = ["H':'mm", "H':'mm':'ss", "H':'mm':'ss.FFFFFFF"];
    private static readonly string[] InstantForms = [.. Combine("")];
    private static readonly string[] InstantFormsWithOffset = [.. Combine("zzz")];

    /// <summary>A date between 1900 and 2200. A time of midnight behind it, as spreadsheets and databases write, is taken.</summary>
    public static DateOnly? ReadDate(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', 'T');
        if (end > 0 && IsMidnight(text.AsSpan(end + 1)))
            text = text[..end];
        return DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && IsPlausible(date.Year)
            ? date : null;
    }

    /// <summary>A date and a time at +08:00; where an offset is written (<c>+08:00</c>, <c>Z</c>), that counts.</summary>
    public static DateTimeOffset? ReadInstant(string text)
    {
        if (DateTime.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && IsPlausible(local.Year))
            return new DateTimeOffset(local, ChinaOffset);
        var withOffset = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        return DateTimeOffset.TryParseExact(withOffset, InstantFormsWithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            && IsPlausible(instant.Year)
            ? instant.ToOffset(ChinaOffset) : null;
    }

    /// <summary>A time of day on the 24-hour clock.</summary>
    public static TimeOnly? ReadTime(string text) =>
        TimeOnly.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>A date written as <c>2016-03-17</c>, as nearly all are; false says nothing of any other form.</summary>
    public static bool TryReadIsoDate(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        var (year, month, day) = ((TwoDigits(text) * 100) + TwoDigits(text[2..]), TwoDigits(text[5..]), TwoDigits(text[8..]));
        if (!IsPlausible(year) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>An instant written as <c>2016-03-17 16:30</c>, with seconds or without; false says nothing of any other form.</summary>
    public static bool TryReadIsoInstant(ReadOnlySpan<char> text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length is not (16 or 19) || text[10] is not (' ' or 'T') || text[13] != ':' || !TryReadIsoDate(text[..10], out var date))
            return false;
        var (hour, minute, second) = (TwoDigits(text[11..]), TwoDigits(text[14..]), text.Length == 16 ? 0 : text[16] == ':' ? TwoDigits(text[17..]) : Wrong);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
            return false;
        instant = new DateTimeOffset(date.ToDateTime(new TimeOnly(hour, minute, second)), ChinaOffset);
        return true;
    }

    // Far below zero where there are other characters, so that a sum with it is out of range too.
    private static int TwoDigits(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) ? ((text[0] - '0') * 10) + (text[1] - '0') : Wrong;

    // A year outside is a slip of the pen (0216), and dates near the ends of the calendar overflow when days are added.
    private static bool IsPlausible(int year) => year is >= 1900 and <= 2200;

    private static bool IsMidnight(ReadOnlySpan<char> time) => time.Contains(':') && time.IndexOfAnyExcept('0', ':', '.') < 0;

    private static IEnumerable<string> Combine(string offset) =>
        from date in DateForms
        from gap in (string[])["' '", "'T'"]
        from time in TimeForms
        select date + gap + time + offset;
}
