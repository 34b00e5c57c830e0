using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Reviews of postings before they began: 230 young cadres among the first (YZ2020-1-8), able chief leaders (YZ2020-1-9). The rest is made up.</summary>
internal static class EligibilityReviews
{
    private const int YoungCadres = 230;

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("eligibility", month);
        var roster = county.Roster;
        if (!month.IsFirst)
            return roster.Changes.Select(change => Review(change.Successor, isYoung: true, county.Faults, random));
        var beginning = roster.Assignments.Where(posting => posting.StartOn == county.Profile.SentOn).ToList();
        var young = random.Pick(beginning, YoungCadres * county.Profile.Scale).Select(posting => posting.AssignmentId).ToHashSet(StringComparer.Ordinal);
        return beginning.Select(posting => Review(posting, young.Contains(posting.AssignmentId), county.Faults, random))
            .Concat(roster.ChiefPosts.Select(posting => Review(posting, isYoung: false, county.Faults, random)));
    }

    private static EligibilityReview Review(Assignment posting, bool isYoung, FaultRates faults, SplitMix64 random) => new()
    {
        AssignmentId = posting.AssignmentId,
        ReviewedOn = posting.StartOn.AddDays(-random.Between(1, 10)),
        ReviewedByOrg = "县委组织部",
        PoliticalQuality = true,
        WorkStyle = true,
        OverallCapability = faults.Draw(random),
        FitForDuty = random.Chance(faults.NotRecorded) ? default(Known<bool>) : true,
        DutyConditionsMet = faults.Draw(random),
        YoungOrBackbone = isYoung,
        VillageNeedMatched = faults.Draw(random),
        UnitUnableReason = Known.Nothing,
        RecordedAt = Month.At(posting.StartOn, 9, random.Between(0, 59)),
    };
}
