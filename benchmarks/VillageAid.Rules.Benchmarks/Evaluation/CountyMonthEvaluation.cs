using BenchmarkDotNet.Attributes;
using VillageAid.Rules.Benchmarks.Counties;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary>A county's month with gaps, from the facts to the statuses; that all give the same is seen to before anything is timed.</summary>
[MemoryDiagnoser]
public class CountyMonthEvaluation
{
    private Case? _case;

    [Params(25, 100)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _case = new Case(CountyMonth.WithGaps(), new PackCopies(Rules));
        Contestants.DemandAgreement(_case);
    }

    [Benchmark(Baseline = true)]
    public void RuleByRuleByHand() => Contestants.RuleByRule.Run(_case!);

    [Benchmark]
    public void FusedByHand() => Contestants.Fused.Run(_case!);

    [Benchmark]
    public void PolicyEngine() => Contestants.Engine.Run(_case!);

    [Benchmark]
    public void GraphAlone() => Contestants.Graph.Run(_case!);
}
