using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>What topics draw from: the profile, who is there, and streams of random numbers.</summary>
internal sealed class County(CountyProfile profile, int seed, CountyRoster roster)
{
    /// <summary>What the county looks like.</summary>
    public CountyProfile Profile => profile;

    /// <summary>How often its ledger has which fault.</summary>
    public FaultRates Faults => profile.Faults;

    /// <summary>Who is there; it changes from month to month.</summary>
    public CountyRoster Roster => roster;

    /// <summary>A stream for one topic and month. A month's stream does not depend on how many months a run has.</summary>
    public SplitMix64 Random(string topic, Month month) => SplitMix64.For(seed, month.IsFirst ? topic : $"{topic} {month.Tag}");

    /// <summary>A stream for one topic and one thing that outlasts a month, such as a household.</summary>
    public SplitMix64 Random(string topic, int number) => SplitMix64.For(seed, topic, number);

    /// <summary>The postings to villages that go on on some day of the month; a cadre with two posts has one here.</summary>
    public IEnumerable<Assignment> PostingsIn(Month month) =>
        roster.Assignments.Where(posting => !posting.EndOn.TryGetValue(out var end) || end >= month.Start);

    /// <summary>The postings to villages that go on from the month's first to its last day.</summary>
    public IReadOnlyList<Assignment> WholeMonthPostings(Month month) =>
        [.. roster.Assignments.Where(posting => posting.StartOn <= month.Start && posting.EndOn.IsNothing)];
}
