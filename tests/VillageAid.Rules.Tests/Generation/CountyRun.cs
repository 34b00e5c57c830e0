using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Tests.Generation;

/// <summary>Runs of the counties, made once for all tests.</summary>
internal static class CountyRun
{
    private static readonly Lazy<IReadOnlyList<Fact>> YuzhongMonth = new(() => Make("yuzhong", 1));
    private static readonly Lazy<IReadOnlyList<Fact>> YuzhongHalfYear = new(() => Make("yuzhong", 6));
    private static readonly Lazy<IReadOnlyList<Fact>> QujingMonth = new(() => Make("qujing", 1));
    private static readonly Lazy<IReadOnlyList<Fact>> QujingAutumn = new(() => Make("qujing", 4));

    /// <summary>Yuzhong, January 2020.</summary>
    public static IReadOnlyList<Fact> Yuzhong => YuzhongMonth.Value;

    /// <summary>Yuzhong, January to June 2020: what its source tells of.</summary>
    public static IReadOnlyList<Fact> YuzhongToJune => YuzhongHalfYear.Value;

    /// <summary>Qujing, September 2015.</summary>
    public static IReadOnlyList<Fact> Qujing => QujingMonth.Value;

    /// <summary>Qujing, September to December 2015: to the day when the plans are due.</summary>
    public static IReadOnlyList<Fact> QujingToDecember => QujingAutumn.Value;

    /// <summary>The first months of a county.</summary>
    public static IReadOnlyList<Fact> Make(string county, int months, int scale = 1, int seed = 1) =>
        [.. CountyGenerator.Generate(CountyProfile.Find(county)!.Times(scale), seed, months: months)];

    /// <summary>The postings to villages that go on on a day, by their latest record; second posts are left out.</summary>
    public static IEnumerable<Assignment> StationedOn(IReadOnlyList<Fact> facts, DateOnly day) => facts.OfType<Assignment>()
        .Where(posting => posting.TeamId.HasValue && !posting.AssignmentId.EndsWith('兼'))
        .GroupBy(posting => posting.AssignmentId).Select(versions => versions.MaxBy(posting => posting.RecordedAt)!)
        .Where(posting => posting.StartOn <= day && (!posting.EndOn.HasValue || posting.EndOn.Value >= day));
}
