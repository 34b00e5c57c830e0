using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace VillageAid.Rules.Verdicts;

/// <summary>The days an evaluation is asked for, both ends included.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <example><c>Period.Parse("2016-03")</c> is 1 to 31 March 2016.</example>
public sealed record Period(DateOnly Start, DateOnly End)
{
    /// <summary>Reads <c>2016</c>, <c>2016-Q1</c>, <c>2016-03</c>, <c>2016-W11</c> (ISO 8601: from a Monday), <c>2016-03-17</c> or <c>2016-03-01..2016-03-15</c>.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Period Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new FormatException($"`{text}` is no period: write 2016, 2016-Q1, 2016-03, 2016-W11, 2016-03-17 or 2016-03-01..2016-03-15.");

    /// <summary>As <see cref="Parse"/>, telling by its result whether the text could be read.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Period? period)
    {
        period = text?.Split("..") switch
        {
            [var one] => ParseOne(one),
            [var first, var last] when ParseDay(first) is { } start && ParseDay(last) is { } end && start <= end => new Period(start, end),
            _ => null,
        };
        return period is not null;
    }

    /// <summary>The days as <c>first..last</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}..{End:yyyy-MM-dd}");

    private static Period? ParseOne(string text)
    {
        if (ParseDay(text) is { } day)
            return new Period(day, day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return new Period(month, month.AddMonths(1).AddDays(-1));
        var parts = text.Split('-');
        if (parts[0].Length != 4 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
            return null;
        return parts.Length == 1 ? new Period(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
            : parts.Length == 2 && parts[1].Length > 1 ? ParsePart(year, parts[1]) : null;
    }

    private static Period? ParsePart(int year, string part)
    {
        if (!int.TryParse(part.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        if (part[0] == 'Q' && number is >= 1 and <= 4)
        {
            var start = new DateOnly(year, (number * 3) - 2, 1);
            return new Period(start, start.AddMonths(3).AddDays(-1));
        }
        if (part[0] == 'W' && number >= 1 && number <= ISOWeek.GetWeeksInYear(year))
        {
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday));
            return new Period(monday, monday.AddDays(6));
        }
        return null;
    }

    private static DateOnly? ParseDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
