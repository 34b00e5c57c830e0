using VillageAid.Rules.Benchmarks.Counties;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary><c>compare</c>: all contestants over a county's month, round by round, with the ratios of their medians.</summary>
internal static class CompareCommand
{
    public static void Run(int rounds)
    {
        if (Environment.GetEnvironmentVariable("ONLY") is not null) { Race.Run(new Case(CountyMonth.WithGaps(), new PackCopies(25)), [Contestants.Engine], rounds, 5); return; }
        var gaps = new Case(CountyMonth.WithGaps(), new PackCopies(25));
        Contestants.DemandAgreement(gaps, fused: true);
        Contestants.DemandAgreementOfReference(gaps);
        Race.Run(gaps, [Contestants.RuleByRule, Contestants.Fused, Contestants.Engine, Contestants.Graph, Contestants.Reference], rounds, warmUp: 5);
    }
}
