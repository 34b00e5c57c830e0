using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Reads FEEL's texts of times and instants (DMN 1.5, 10.3.2.3.4 and 5, after XML Schema): fractions of a second, <c>Z</c>, offsets.
/// +08:00 is the only zone: other offsets are converted to it, names of zones are not read. Seconds may be left out, as everywhere in a policy.
/// </summary>
internal static partial class TemporalText
{
    private const int LongestText = 60;

    public static TimeOnly? Time(string text) => Read(text) is { } ticks ? ZonedTicks.Time(ticks) : null;

    /// <summary>A date with a time; a date alone is its midnight.</summary>
    public static DateTimeOffset? Instant(string text)
    {
        var at = text.IndexOf('T', StringComparison.Ordinal);
        if (TemporalValues.ParseDate(at < 0 ? text : text[..at]) is not { } date)
            return null;
        return (at < 0 ? 0 : Read(text[(at + 1)..])) is { } ticks ? ZonedTicks.Instant(ZonedTicks.Of(date) + ticks) : null;
    }

    /// <summary>Ticks since midnight at +08:00; outside the day where an offset moves it there.</summary>
    private static long? Read(string text)
    {
        if (text.Length > LongestText || Pattern().Match(text) is not { Success: true } match)
            return null;
        var ticks = (Part(match, "h") * TimeSpan.TicksPerHour) + (Part(match, "m") * TimeSpan.TicksPerMinute) + (Part(match, "s") * TimeSpan.TicksPerSecond);
        var fraction = match.Groups["f"].Value.PadRight(7, '0')[..7];
        ticks += long.Parse(fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        if (!match.Groups["o"].Success)
            return ticks;
        var offset = (Part(match, "oh") * TimeSpan.TicksPerHour) + (Part(match, "om") * TimeSpan.TicksPerMinute);
        return offset > 14 * TimeSpan.TicksPerHour ? null : ticks + ZonedTicks.OffsetTicks + (match.Groups["sign"].ValueSpan is "-" ? offset : -offset);
    }

    private static long Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? long.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"\A(?<h>[01][0-9]|2[0-3]):(?<m>[0-5][0-9])(?::(?<s>[0-5][0-9])(?:\.(?<f>[0-9]+))?)?(?<o>Z|(?<sign>[+-])(?<oh>[0-9]{2}):(?<om>[0-5][0-9]))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
