using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>The days on which a version is in force, as far as they are settled: it begins and ends somewhere between the earliest and the latest day.</summary>
/// <param name="FromLow">The earliest first day.</param>
/// <param name="FromHigh">The latest first day.</param>
/// <param name="ToLow">The earliest last day.</param>
/// <param name="ToHigh">The latest last day.</param>
/// <param name="EndsWithNext">It ends on the day before the next begins.</param>
internal readonly record struct Stretch(DateOnly FromLow, DateOnly FromHigh, DateOnly ToLow, DateOnly ToHigh, bool EndsWithNext);

/// <summary>Versions one after the other: which may be in force on a day of a window, and whether one is on every day.</summary>
internal static class Stretches
{
    /// <summary>The stretches with the ends that the next one sets.</summary>
    public static IReadOnlyList<Stretch> Chain(IReadOnlyList<Stretch> stretches) =>
        [.. stretches.Select((stretch, i) => stretch.EndsWithNext && i + 1 < stretches.Count
            ? stretch with { ToLow = Earlier(stretch.ToLow, Before(stretches[i + 1].FromLow)), ToHigh = Earlier(stretch.ToHigh, Before(stretches[i + 1].FromHigh)) }
            : stretch)];

    public static bool Touches(Stretch stretch, DateOnly from, DateOnly to) => stretch.FromLow <= to && from <= stretch.ToHigh;

    /// <summary>True where every day has one for certain, Unknown where that depends on ends that are not settled, else False.</summary>
    public static Truth Cover(IReadOnlyList<Stretch> chain, DateOnly from, DateOnly to) =>
        IsCovered(Runs(chain), from, to) ? Truth.True
        : IsCovered(chain.Select(stretch => (stretch.FromLow, stretch.ToHigh)), from, to) ? Truth.Unknown
        : Truth.False;

    // One that ends when the next begins leaves no day between, whichever day that is.
    private static IEnumerable<(DateOnly First, DateOnly Last)> Runs(IReadOnlyList<Stretch> chain)
    {
        for (var i = 0; i < chain.Count; i++)
        {
            var first = chain[i].FromHigh;
            while (chain[i].EndsWithNext && i + 1 < chain.Count)
                i++;
            yield return (first, chain[i].ToLow);
        }
    }

    private static bool IsCovered(IEnumerable<(DateOnly First, DateOnly Last)> runs, DateOnly from, DateOnly to)
    {
        var next = from;
        foreach (var (first, last) in runs.OrderBy(run => run.First))
        {
            if (first > next || last < next)
                continue;
            if (last >= to)
                return true;
            next = last.AddDays(1);
        }
        return false;
    }

    private static DateOnly Before(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
