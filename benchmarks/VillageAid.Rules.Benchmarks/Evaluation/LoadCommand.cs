using System.Diagnostics;
using VillageAid.Rules.Benchmarks.Counties;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary><c>load</c>: what it takes until a pack is ready, by phase: once from nothing, as a tool sees it, then as the median of several, as a host sees it.</summary>
internal static class LoadCommand
{
    public static void Run(int rules, int rounds)
    {
        var pack = new PackCopies(rules);
        var county = CountyMonth.WithGaps(CountySize.Small);
        pack.Read();
        var cold = Measure(pack, county);
        var warm = Enumerable.Range(0, rounds).Select(_ => Measure(pack, county)).ToList();
        Race.Print($"{rules} rules, {pack.Read().Sum(text => text.Content.Length):N0} characters; {rounds} rounds");
        Race.Print($"{"",-48}{"first time",12}{"median",12}");
        Print("read YAML and conditions", cold.Read, warm.Select(phases => phases.Read));
        Print("bind names, types and units", cold.Bind, warm.Select(phases => phases.Bind));
        Print("first evaluation of a small county (compiling)", cold.First, warm.Select(phases => phases.First));
        Print("second evaluation of it", cold.Second, warm.Select(phases => phases.Second));
        Race.Print($"");
    }

    private static void Print(string phase, double cold, IEnumerable<double> warm) => Race.Print($"{phase,-48}{cold,9:N1} ms{Race.Median(warm),9:N1} ms");

    private static Phases Measure(PackCopies pack, CountyMonth county)
    {
        var engine = new PolicyEngine();
        var options = new EvaluationOptions { AsOf = county.AsOf };
        var read = Time(() => PackReader.Read([pack], []), out var packs);
        var one = packs.Single();
        var bind = Time(() => PolicyBinder.Bind(one.Pack, FactVocabulary.BuiltIn, Syntax.ReadingGaps.None), out _);
        if (!one.Pack.IsSound)
            throw new InvalidOperationException($"{pack.Name} has mistakes.");
        var policies = engine.Load([pack]).Policies;
        var first = Time(() => engine.Evaluate(policies, county.Facts, CountyMonth.Period, options), out _);
        var second = Time(() => engine.Evaluate(policies, county.Facts, CountyMonth.Period, options), out _);
        return new Phases(read, bind, first, second);
    }

    private static double Time<T>(Func<T> act, out T result)
    {
        var start = Stopwatch.GetTimestamp();
        result = act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private sealed record Phases(double Read, double Bind, double First, double Second);
}
