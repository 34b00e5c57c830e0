using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Benchmarks.Counties;

/// <summary>What is evaluated: a county's facts, the month, and the instant as of which they are seen.</summary>
/// <param name="Name">How it is called in what is printed.</param>
/// <param name="Facts">The facts.</param>
/// <param name="AsOf">The instant, +08:00.</param>
internal sealed record CountyMonth(string Name, FactSet Facts, DateTimeOffset AsOf)
{
    /// <summary>The seed of all data that are measured.</summary>
    public const int Seed = 20200331;

    /// <summary>The month: with six weeks that end in it or run at its end, and 31 days.</summary>
    public static Period Period { get; } = Period.Parse("2020-03");

    /// <summary>March 2020 as the ledger stood when it was closed: with missing, alleged and contested records, and reports and funds that are still to come.</summary>
    /// <param name="scale">How many times 837 teams and 2,511 cadres.</param>
    public static CountyMonth WithGaps(int scale = 1) =>
        new("with gaps", FactSet.Of(Gaps.Add(Generate(CountyMonthProfile.WithGaps.Times(scale)))), new(2020, 4, 1, 15, 0, 0, TimeSpan.FromHours(8)));

    /// <summary>The same month as of the year's end where everything is known and stated to be all in.</summary>
    /// <param name="scale">How many times 837 teams and 2,511 cadres.</param>
    public static CountyMonth AllKnown(int scale = 1) =>
        new("all known", FactSet.Of(Gaps.Fill(Generate(CountyMonthProfile.AllKnown.Times(scale)))), new(2020, 12, 31, 23, 59, 59, TimeSpan.FromHours(8)));

    private static IEnumerable<Fact> Generate(CountyProfile profile) => CountyGenerator.Generate(profile, Seed);
}
