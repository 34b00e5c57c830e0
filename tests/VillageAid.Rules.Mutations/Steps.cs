using System.Globalization;

namespace VillageAid.Rules.Mutations;

/// <summary>The values beside a value: a number by one, a day by a day, a time by a minute, a duration by one of its smallest unit. A text that is none of these has none.</summary>
internal static class Steps
{
    public static IEnumerable<string> Of(string text)
    {
        var (before, value, after) = Split(text);
        return Beside(value).Select(other => before + other + after);
    }

    private static IEnumerable<string> Beside(string value)
    {
        var culture = CultureInfo.InvariantCulture;
        if (decimal.TryParse(value, NumberStyles.Float, culture, out var number))
            return [(number + 1).ToString(culture), (number - 1).ToString(culture)];
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", culture, DateTimeStyles.None, out var date))
            return [date.AddDays(1).ToString("yyyy-MM-dd", culture), date.AddDays(-1).ToString("yyyy-MM-dd", culture)];
        if (TimeOnly.TryParseExact(value, ["HH:mm", "HH:mm:ss"], culture, DateTimeStyles.None, out var time))
            return [time.AddMinutes(1).ToString("HH:mm:ss", culture), time.AddMinutes(-1).ToString("HH:mm:ss", culture)];
        if (value is ['P', _, ..] && value.LastIndexOfAny([.. "0123456789"]) is var last and >= 0)
        {
            var first = last;
            while (char.IsAsciiDigit(value[first - 1]))
                first--;
            var count = int.Parse(value[first..(last + 1)], culture);
            return new[] { count + 1, count - 1 }.Where(other => other >= 0).Select(other => value[..first] + other.ToString(culture) + value[(last + 1)..]);
        }
        return [];
    }

    // @"2016-01-01", "18:00", 20
    private static (string Before, string Value, string After) Split(string text)
    {
        var start = text.StartsWith('@') ? 1 : 0;
        var end = text.Length;
        while (start < end && text[start] is '"' or '\'' && text[end - 1] == text[start])
            (start, end) = (start + 1, end - 1);
        return (text[..start], text[start..end], text[end..]);
    }
}
