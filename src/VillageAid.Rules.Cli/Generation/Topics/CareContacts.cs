using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// What units do for those they sent: enquiries (YZ2020-3-9a) and visits (YZ2020-3-9c) in some months, a health check in spring or autumn
/// (YZ2020-3-10), a talk each quarter. The source names no interval, so how often is made up.
/// </summary>
internal static class CareContacts
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("care", month);
        foreach (var posting in county.PostingsIn(month))
        {
            if (random.Chance(70))
                yield return Contact(posting, CareKind.Enquiry, county, month, random);
            if (random.Chance(30))
                yield return Contact(posting, CareKind.Visit, county, month, random);
            if (month.Start.Month % 3 == 0 && random.Chance(85))
                yield return Contact(posting, CareKind.HeartToHeartTalk, county, month, random);
            if (month.Start.Month is 4 or 10 ? random.Chance(40) : random.Chance(2))
                yield return Contact(posting, CareKind.HealthCheckArranged, county, month, random);
        }
    }

    private static CareContact Contact(Assignment posting, CareKind kind, County county, Month month, SplitMix64 random)
    {
        var first = posting.StartOn > month.Start ? posting.StartOn : month.Start;
        var day = first.AddDays(random.Between(0, month.End.DayNumber - first.DayNumber));
        return new CareContact
        {
            CadreId = posting.CadreId,
            CareKind = kind,
            Date = day,
            ByOrgId = county.Roster.UnitOf(posting),
            ByHead = random.Chance(county.Faults.NotRecorded) ? default(Known<HeadRole>)
                : random.Chance(40) ? HeadRole.Principal
                : random.Chance(50) ? HeadRole.Deputy : Known.Nothing,
            RecordedAt = random.Instant(day, 17, 20),
            Confirmation = county.Faults.DrawConfirmation(random),
        };
    }
}
