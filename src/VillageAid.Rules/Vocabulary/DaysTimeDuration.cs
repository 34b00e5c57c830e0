using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VillageAid.Rules.Vocabulary;

/// <summary>A duration of days, hours, minutes and seconds (FEEL's days and time duration, ISO 8601 <c>P2DT4H34M</c>), exact to the decimal second.</summary>
/// <param name="Seconds">Its length in seconds; negative for a duration backwards.</param>
public readonly partial record struct DaysTimeDuration(decimal Seconds) : IComparable<DaysTimeDuration>, IComparable
{
    private const decimal Minute = 60;
    private const decimal Hour = 60 * Minute;
    private const decimal Day = 24 * Hour;

    /// <summary>The whole days in it, towards zero; with the sign of the duration.</summary>
    public decimal Days => decimal.Truncate(Seconds / Day);

    /// <summary>The whole hours beside the days.</summary>
    public decimal Hours => decimal.Truncate(Seconds % Day / Hour);

    /// <summary>The whole minutes beside the hours.</summary>
    public decimal Minutes => decimal.Truncate(Seconds % Hour / Minute);

    /// <summary>The seconds beside the minutes.</summary>
    public decimal SecondsPart => Seconds % Minute;

    /// <summary>A duration of whole days.</summary>
    public static DaysTimeDuration FromDays(decimal days) => new(days * Day);

    /// <summary>Reads <c>P2D</c>, <c>-PT1H2M</c>, <c>PT0.5S</c>; null where the text is no such duration or too long for a decimal.</summary>
    public static DaysTimeDuration? Parse(string text)
    {
        if (text.Length > 80 || Pattern().Match(text) is not { Success: true } match || text[^1] is 'P' or 'T')
            return null;
        try
        {
            var seconds = (Part(match, "d") * Day) + (Part(match, "h") * Hour) + (Part(match, "m") * Minute) + Part(match, "s");
            return new DaysTimeDuration(match.Groups["sign"].Length > 0 ? -seconds : seconds);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public int CompareTo(DaysTimeDuration other) => Seconds.CompareTo(other.Seconds);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is DaysTimeDuration other ? CompareTo(other) : throw new ArgumentException("Only durations of one kind have an order.", nameof(obj));

    /// <summary>The duration in ISO 8601's shortest form: <c>P1D</c>, <c>PT16H40M</c>, <c>PT0S</c>.</summary>
    public override string ToString()
    {
        if (Seconds == 0)
            return "PT0S";
        var text = new StringBuilder(Seconds < 0 ? "-P" : "P");
        Append(text, Days, 'D');
        if (Hours != 0 || Minutes != 0 || SecondsPart != 0)
            text.Append('T');
        Append(text, Hours, 'H');
        Append(text, Minutes, 'M');
        Append(text, SecondsPart, 'S');
        return text.ToString();
    }

    /// <summary>Whether the left is shorter.</summary>
    public static bool operator <(DaysTimeDuration left, DaysTimeDuration right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is longer.</summary>
    public static bool operator >(DaysTimeDuration left, DaysTimeDuration right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is not longer.</summary>
    public static bool operator <=(DaysTimeDuration left, DaysTimeDuration right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not shorter.</summary>
    public static bool operator >=(DaysTimeDuration left, DaysTimeDuration right) => left.CompareTo(right) >= 0;

    private static void Append(StringBuilder text, decimal amount, char unit)
    {
        if (amount != 0)
            text.Append(Math.Abs(amount).ToString("0.#############################", CultureInfo.InvariantCulture)).Append(unit);
    }

    private static decimal Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? decimal.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\A(?<sign>-)?P(?:(?<d>[0-9]+)D)?(?:T(?:(?<h>[0-9]+)H)?(?:(?<m>[0-9]+)M)?(?:(?<s>[0-9]+(?:\.[0-9]+)?)S)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
