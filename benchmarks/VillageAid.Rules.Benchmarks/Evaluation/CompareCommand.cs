using VillageAid.Rules.Benchmarks.Counties;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary><c>compare</c>: all contestants over a county's month, round by round, with the ratios of their medians.</summary>
internal static class CompareCommand
{
    public static void Run(CountySize size, int rounds, int warmUp)
    {
        var gaps = new Case(CountyMonth.WithGaps(size), new PackCopies(25));
        Contestants.DemandAgreement(gaps);
        Contestants.DemandAgreementOfReference(gaps);
        Race.Run(gaps, [Contestants.RuleByRule, Contestants.Fused, Contestants.Engine, Contestants.Graph, Contestants.Reference], rounds, warmUp);

        var known = new Case(CountyMonth.AllKnown(size), new PackCopies(25));
        Contestants.DemandAgreement(known);
        Contestants.DemandAgreementOfRulesEngine(known);
        Race.Run(known, [Contestants.RuleByRule, Contestants.Engine, Contestants.RulesEngine], rounds, warmUp);
    }
}
