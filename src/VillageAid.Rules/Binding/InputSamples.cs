using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Splits what an input can be into stretches in which no cell makes a difference, and takes one value of each: the values that cells name, and
/// one between two of them, below and above.
/// </summary>
internal static class InputSamples
{
    /// <summary>A text that no cell names.</summary>
    private const string OtherText = "…";

    /// <summary>One value of each stretch, in order; null where the type has no such stretches.</summary>
    public static IReadOnlyList<object>? Of(DataType type, IEnumerable<object> points, InputDomain domain) => type switch
    {
        DataType.Boolean => [false, true],
        DataType.Enumerated { Enumeration.Members: var members } => members,
        DataType.Text => Texts(points),
        DataType.Number => [.. Numbers(points.OfType<decimal>(), domain).Cast<object>()],
        DataType.Date => [.. Numbers(points.OfType<DateOnly>().Select(day => (decimal)day.DayNumber), Days).Select(day => (object)DateOnly.FromDayNumber((int)day))],
        DataType.Time => [.. Numbers(points.OfType<TimeOnly>().Select(time => time.Ticks / (decimal)TimeSpan.TicksPerMinute), Minutes).Select(minute => (object)new TimeOnly((long)(minute * TimeSpan.TicksPerMinute)))],
        DataType.DateTime => [.. Numbers(points.OfType<DateTimeOffset>().Select(instant => ZonedTicks.Of(instant) / (decimal)TimeSpan.TicksPerMinute), Any).Select(minute => ZonedTicks.Instant((long)(minute * TimeSpan.TicksPerMinute))).OfType<object>()],
        _ => null,
    };

    private static InputDomain Any => InputDomain.Any with { Low = 0 };

    private static InputDomain Days { get; } = new(true, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber, false);

    private static InputDomain Minutes { get; } = new(false, 0, TimeOnly.MaxValue.Ticks / (decimal)TimeSpan.TicksPerMinute, false);

    // Texts are only looked at for being equal; where cells order them, between two there are others too.
    private static List<object> Texts(IEnumerable<object> points)
    {
        var texts = points.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return [.. texts.SelectMany(text => new[] { text, text + OtherText }).Append("").Append(OtherText).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<decimal> Numbers(IEnumerable<decimal> points, InputDomain domain)
    {
        var ends = points.Concat(new[] { domain.Low, domain.High }.OfType<decimal>()).Distinct().Order().ToList();
        if (ends.Count == 0)
            return [0];
        var samples = new List<decimal>();
        if (Beside(ends[0], -1, domain) is { } below)
            samples.Add(below);
        for (var i = 0; i < ends.Count; i++)
        {
            samples.Add(ends[i]);
            if (i + 1 < ends.Count && Between(ends[i], ends[i + 1], domain.IsWhole) is { } between)
                samples.Add(between);
        }
        if (Beside(ends[^1], 1, domain) is { } above)
            samples.Add(above);
        return samples.Where(value => domain.Holds(value) && (!domain.IsWhole || value == decimal.Truncate(value)));
    }

    private static decimal? Between(decimal low, decimal high, bool isWhole)
    {
        var between = isWhole ? decimal.Floor(low) + 1 : low + ((high - low) / 2);
        return between > low && between < high ? between : null;
    }

    // Numbers too large to step over have nothing beside them.
    private static decimal? Beside(decimal end, int step, InputDomain domain)
    {
        if (Math.Abs(end) > 1e20m)
            return null;
        var beside = domain.IsWhole ? (step < 0 ? decimal.Ceiling(end) : decimal.Floor(end)) + step : end + step;
        return domain.Holds(beside) ? beside : null;
    }
}
