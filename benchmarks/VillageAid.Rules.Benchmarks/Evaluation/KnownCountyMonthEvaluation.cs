using BenchmarkDotNet.Attributes;
using VillageAid.Rules.Benchmarks.Counties;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary>A county's month where everything is known.</summary>
[MemoryDiagnoser]
public class KnownCountyMonthEvaluation
{
    private Case? _case;

    [GlobalSetup]
    public void Prepare()
    {
        _case = new Case(CountyMonth.AllKnown(), new PackCopies(25));
        Contestants.DemandAgreement(_case);
        Contestants.DemandAgreementOfRulesEngine(_case);
    }

    [Benchmark(Baseline = true)]
    public void RuleByRuleByHand() => Contestants.RuleByRule.Run(_case!);

    [Benchmark]
    public void PolicyEngine() => Contestants.Engine.Run(_case!);

    [Benchmark]
    public void RulesEngine() => Contestants.RulesEngine.Run(_case!);
}
