using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Units pull cadres back under the pretext of work, with another reason, or with none on record (QJ2015-1-16). How many is made up.</summary>
internal static class Interruptions
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("interruptions", month);
        return random.Pick(county.WholeMonthPostings(month), 25 * county.Profile.Scale).Select(posting => PullBack(posting, county, month, random));
    }

    private static DutyInterruption PullBack(Assignment posting, County county, Month month, SplitMix64 random)
    {
        var first = month.Start.AddDays(random.Between(1, 18));
        var draw = random.Between(1, 10);
        var isApproved = random.Chance(30);
        return new DutyInterruption
        {
            CadreId = posting.CadreId,
            FromDate = first,
            ToDate = random.Chance(15) ? Known.Nothing : first.AddDays(random.Between(1, 10)),
            OrgId = county.Roster.UnitOf(posting),
            Reason = draw <= 5 ? InterruptionReason.BusyAtUnit : draw <= 8 ? InterruptionReason.Other : default(Known<InterruptionReason>),
            ApprovedByOrg = isApproved ? county.Roster.TownshipOf(posting) : random.Chance(50) ? Known.Nothing : default(Known<string>),
            RecordedAt = random.Instant(first.AddDays(1), 9, 17),
            Confirmation = county.Faults.DrawConfirmation(random),
        };
    }
}
