using VillageAid.Rules.Benchmarks.Counties;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary><c>short</c>: everything once over a small county. It measures nothing: it shows that all runs, and that all give the same statuses.</summary>
internal static class ShortRun
{
    public static void Run()
    {
        Agree(CountyMonth.Running(CountySize.Small), 25);
        Agree(CountyMonth.WithGaps(CountySize.Small), 50);
        CompareCommand.Run(CountySize.Small, rounds: 1, warmUp: 0);
        GrowthCommand.OfRules(CountySize.Small, [10, 25], rounds: 1, warmUp: 0);
        SessionCommand.Run(CountySize.Small, rounds: 1, warmUp: 0);
        LoadCommand.Run(25, rounds: 1);
        FirstVerdictCommand.Run(rounds: 1);
    }

    private static void Agree(CountyMonth county, int rules)
    {
        var one = new Case(county, new PackCopies(rules));
        Contestants.DemandAgreement(one);
        Contestants.DemandAgreementOfReference(one);
        Race.Print($"{one}: all agree");
    }
}
