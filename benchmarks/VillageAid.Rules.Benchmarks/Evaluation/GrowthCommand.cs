using VillageAid.Rules.Benchmarks.Counties;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary><c>grow</c>: how the time grows with the cadres and with the rules, the engine's beside that of the hand-written code of the same run.</summary>
internal static class GrowthCommand
{
    public static void OfCadres(IReadOnlyList<CountySize> sizes, int rounds, int warmUp)
    {
        var times = new List<(string Name, double Engine, double ByHand)>();
        foreach (var size in sizes)
            times.Add(Measure($"{(int)size} times the cadres", new Case(CountyMonth.WithGaps(size), new PackCopies(25)), rounds, warmUp));
        Print(times);
    }

    public static void OfRules(CountySize size, IReadOnlyList<int> numbers, int rounds, int warmUp)
    {
        var county = CountyMonth.WithGaps(size);
        var times = new List<(string Name, double Engine, double ByHand)>();
        foreach (var rules in numbers)
            times.Add(Measure($"{rules} rules", new Case(county, new PackCopies(rules)), rounds, warmUp));
        Print(times);
    }

    private static (string Name, double Engine, double ByHand) Measure(string name, Case one, int rounds, int warmUp)
    {
        Contestants.DemandAgreement(one);
        var medians = Race.Run(one, one.Pack.HasAll ? [Contestants.RuleByRule, Contestants.Fused, Contestants.Engine] : [Contestants.RuleByRule, Contestants.Engine], rounds, warmUp);
        return (name, medians[Contestants.Engine.Name], medians[Contestants.RuleByRule.Name]);
    }

    private static void Print(List<(string Name, double Engine, double ByHand)> times)
    {
        for (var i = 1; i < times.Count; i++)
        {
            var (engine, byHand) = (times[i].Engine / times[0].Engine, times[i].ByHand / times[0].ByHand);
            Race.Print($"{times[0].Name} to {times[i].Name}: PolicyEngine {engine:N2} times, by hand {byHand:N2} times, one to the other {engine / byHand:N2}");
        }
        Race.Print($"");
    }
}
