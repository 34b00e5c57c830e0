using System.Diagnostics;
using System.Globalization;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary>
/// Lets contestants run in turn, round by round, in one process, each round in another order, and compares their medians: what slows the machine for a
/// while slows all of them.
/// </summary>
internal static class Race
{
    // In milliseconds; who takes longer runs in every tenth round only.
    private const double Slow = 2_000;
    private const int SlowOnes = 10;

    /// <summary>Runs and prints; the first contestant is what the others are compared with.</summary>
    public static IReadOnlyDictionary<string, double> Run(Case one, IReadOnlyList<Contestant> contestants, int rounds, int warmUp)
    {
        var results = contestants.ToDictionary(contestant => contestant, _ => new List<Result>());
        var slow = new HashSet<Contestant>();
        for (var round = -warmUp; round < rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                var contestant = contestants[(i + Math.Abs(round)) % contestants.Count];
                if (slow.Contains(contestant) && round % SlowOnes != 0)
                    continue;
                var result = Time(contestant, one);
                if (result.Milliseconds > Slow)
                    slow.Add(contestant);
                if (round >= 0)
                    results[contestant].Add(result);
            }
        }
        Print($"{one}, {one.Verdicts:N0} verdicts; {rounds} rounds");
        Print($"{"",-30}{"median",12}{"least",12}{"of it index",14}{"ratio",9}{"allocated",14}{"B a verdict",12}");
        var medians = new Dictionary<string, double>();
        foreach (var contestant in contestants)
        {
            var times = results[contestant];
            var median = Median(times.Select(result => result.Milliseconds));
            medians.Add(contestant.Name, median);
            var index = Median(times.Select(result => result.Indexed));
            Print($"{contestant.Name,-30}{median,9:N2} ms{times.Min(result => result.Milliseconds),9:N2} ms{(index > 0 ? index.ToString("N2", CultureInfo.InvariantCulture) + " ms" : ""),14}{median / medians[contestants[0].Name],9:N2}{times[^1].Allocated / 1e6,11:N1} MB{times[^1].Allocated / (double)one.Verdicts,12:N1}");
        }
        Print($"");
        return medians;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? double.NaN : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    public static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static Result Time(Contestant contestant, Case one)
    {
        // What another left behind is not this one's to clear away.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes();
        var start = Stopwatch.GetTimestamp();
        var indexed = contestant.Run(one);
        var time = Stopwatch.GetElapsedTime(start);
        return new Result(time.TotalMilliseconds, indexed.TotalMilliseconds, GC.GetTotalAllocatedBytes() - allocated);
    }

    private sealed record Result(double Milliseconds, double Indexed, long Allocated);
}
