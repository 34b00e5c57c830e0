namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>
/// The numbers of a copy of the rules. The first copy has those of the pack's parameters; every further one others, so that no copy says the
/// same as another (<see cref="PackCopies"/> writes the same numbers into the pack).
/// </summary>
/// <param name="Copy">The number of the copy, from 0.</param>
internal readonly record struct Limits(int Copy)
{
    public int ResidentDays => 20 - (Copy % 10);

    public int MissedSignIns => Copy;

    public int ClockIns => 1 + Copy;

    public int VideoChecks => 2 + Copy;

    public int CommutingFindings => Copy;

    public int CommutingDays => 3 + Copy;

    public int Nights => 18 - (Copy % 12);

    public int WorkDays => 17 - (Copy % 12);

    public int Appraisals => 1 + Copy;

    public TimeOnly Cutoff => new(17, Copy);

    public int Reports => 1 + Copy;

    public int Summaries => 1 + Copy;

    public int Circulars => 1 + Copy;

    public int HouseholdVisits => 1 + Copy;

    public int ProxyVisits => Copy;

    public int LeaderDays => 2 + Copy;

    public int LeaderNights => 1 + Copy;

    public int ItemsOfAKind => 1 + Copy;

    public int SixHaves => 6 - (Copy % 6);

    public int Funds => 15_000 - Copy;

    public DateOnly FundsDue => new(2020, 3, 20 - (Copy % 15));
}
