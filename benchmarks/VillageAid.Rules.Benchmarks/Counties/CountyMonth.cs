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

    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The month: with six weeks that end in it or run at its end, and 31 days.</summary>
    public static Period Period { get; } = Period.Parse("2020-03");

    /// <summary>March 2020 as the ledger stood when it was closed: with missing, alleged and contested records, and reports and funds that are still to come.</summary>
    public static CountyMonth WithGaps(CountySize size = CountySize.One) => new($"with gaps, {size}", Make(size), At(new DateOnly(2020, 4, 1), 15));

    /// <summary>The same as it was seen on the 20th: most of what is seen later is not yet known, or not yet due.</summary>
    public static CountyMonth Running(CountySize size = CountySize.One) => new($"on the 20th, {size}", Make(size), At(new DateOnly(2020, 3, 20), 12));

    /// <summary>The same month as of the year's end where everything is known and stated to be all in.</summary>
    public static CountyMonth AllKnown(CountySize size = CountySize.One) =>
        new($"all known, {size}", FactSet.Of(Gaps.Fill(Generate(CountyMonthProfile.AllKnown(size)))), new(2020, 12, 31, 23, 59, 59, Offset));

    /// <summary>A small county of any seed with a poor ledger, as of any instant.</summary>
    public static CountyMonth Wild(int seed, DateTimeOffset asOf) =>
        new($"seed {seed} as of {asOf:MM-dd HH:mm}", FactSet.Of(Contests.Add(Gaps.Add(CountyGenerator.Generate(CountyMonthProfile.WithGaps(CountySize.Small), seed), seed), seed)), asOf);

    private static FactSet Make(CountySize size) => FactSet.Of(Gaps.Add(Generate(CountyMonthProfile.WithGaps(size)), Seed));

    private static DateTimeOffset At(DateOnly day, int hour) => new(day, new TimeOnly(hour, 0), Offset);

    private static IEnumerable<Fact> Generate(CountyProfile profile) => CountyGenerator.Generate(profile, Seed);
}
