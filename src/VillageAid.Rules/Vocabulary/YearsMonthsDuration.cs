using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageAid.Rules.Vocabulary;

/// <summary>A duration of years and months (FEEL's years and months duration, ISO 8601 <c>P1Y8M</c>).</summary>
/// <param name="Months">Its length in months; negative for a duration backwards.</param>
public readonly partial record struct YearsMonthsDuration(long Months) : IComparable<YearsMonthsDuration>, IComparable
{
    /// <summary>The whole years in it, towards zero; with the sign of the duration.</summary>
    public long Years => Months / 12;

    /// <summary>The months beside the years.</summary>
    public long MonthsPart => Months % 12;

    /// <summary>Reads <c>P1Y8M</c>, <c>-P3M</c>; null where the text is no such duration or too long.</summary>
    public static YearsMonthsDuration? Parse(string text)
    {
        if (text.Length > 40 || Pattern().Match(text) is not { Success: true } match || text[^1] == 'P')
            return null;
        if (!TryPart(match, "y", out var years) || !TryPart(match, "m", out var months))
            return null;
        var total = (years * 12) + months;
        return new YearsMonthsDuration(match.Groups["sign"].Length > 0 ? -total : total);
    }

    /// <inheritdoc/>
    public int CompareTo(YearsMonthsDuration other) => Months.CompareTo(other.Months);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is YearsMonthsDuration other ? CompareTo(other) : throw new ArgumentException("Only durations of one kind have an order.", nameof(obj));

    /// <summary>The duration in ISO 8601's shortest form: <c>P1Y8M</c>, <c>P0M</c>.</summary>
    public override string ToString()
    {
        var (years, months) = (Math.Abs(Years), Math.Abs(MonthsPart));
        var sign = Months < 0 ? "-" : "";
        return (years, months) switch
        {
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"{sign}P{months}M"),
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{sign}P{years}Y"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{sign}P{years}Y{months}M"),
        };
    }

    /// <summary>Whether the left is shorter.</summary>
    public static bool operator <(YearsMonthsDuration left, YearsMonthsDuration right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is longer.</summary>
    public static bool operator >(YearsMonthsDuration left, YearsMonthsDuration right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is not longer.</summary>
    public static bool operator <=(YearsMonthsDuration left, YearsMonthsDuration right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not shorter.</summary>
    public static bool operator >=(YearsMonthsDuration left, YearsMonthsDuration right) => left.CompareTo(right) >= 0;

    // A length of 18 digits fits; a longer one is no duration of this world.
    private static bool TryPart(Match match, string name, out long value)
    {
        value = 0;
        return match.Groups[name] is not { Success: true } group || (group.Length <= 16 && long.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out value));
    }

    [GeneratedRegex(@"\A(?<sign>-)?P(?:(?<y>[0-9]+)Y)?(?:(?<m>[0-9]+)M)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
