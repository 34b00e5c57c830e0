using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Spot checks and random surveys of the joint offices (QJ2015-2.1-12), their results circulated in time or not (QJ2015-2.1-13). How many is made up.</summary>
internal static class SpotChecks
{
    private const int EachMonth = 60;

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("inspections", month);
        var offices = county.Profile.OtherOffices.Where(office => office.Role is OrganizationRole.JointConferenceOffice or OrganizationRole.GovernmentInspectionOffice)
            .Append(county.Profile.Office).ToList();
        return Enumerable.Range(1, EachMonth * county.Profile.Scale).Select(number => Check(number, random.One(offices).Id, county, month, random));
    }

    private static Inspection Check(int number, string office, County county, Month month, SplitMix64 random)
    {
        var day = InspectionDays.Of(number, county, month);
        var notified = day.AddDays(random.Chance(county.Faults.Late) ? 40 : random.Between(1, 10));
        return new Inspection
        {
            InspectionId = InspectionDays.Id(number, month),
            InspectingOrgId = office,
            SubjectId = random.One(county.Roster.Teams).TeamId,
            SubjectKind = SubjectKind.Team,
            Date = day,
            Mode = random.Chance(60) ? InspectionMode.SpotCheck : InspectionMode.RandomResearch,
            IsRegular = random.Chance(50),
            Announced = county.Faults.Draw(random),
            OpinionsRecorded = county.Faults.Draw(random),
            ResultNotifiedOn = random.Chance(county.Faults.NotRecorded) ? default(Known<DateOnly>) : random.Chance(county.Faults.Lacking) ? Known.Nothing : notified,
            // Written down when the circular is out, if it ever is.
            RecordedAt = random.Instant(notified, 9, 17),
        };
    }
}
