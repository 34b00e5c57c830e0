using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Publicity of counties and teams (QJ2015-1-9, 2.5-1, 2.5-2) and what a team does in its six roles (QJ2015-2.2-9). How many is made up.</summary>
internal static class CityActivities
{
    private static readonly ActivityKind[] TeamKinds =
        [ActivityKind.PolicyPublicity, ActivityKind.Mediation, ActivityKind.PartyBuilding, ActivityKind.PracticalMatter, ActivityKind.Project];

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("activities", month);
        var number = 0;
        foreach (var office in county.Profile.OtherOffices.Where(office => office.Role == OrganizationRole.Locality))
        {
            foreach (var kind in (ActivityKind[])[ActivityKind.PolicyPublicity, ActivityKind.MediaPublicity])
                yield return Hold(month.Code("活动", ++number, 5), office.Id, office.Kind, Known.Nothing, kind, county.Faults, month, random);
        }
        foreach (var team in county.Roster.Teams.Where(_ => random.Chance(60)))
            yield return Hold(month.Code("活动", ++number, 5), team.TeamId, SubjectKind.Team, team.VillageId, random.One(TeamKinds), county.Faults, month, random);
    }

    private static CommunityActivity Hold(string id, string organiser, SubjectKind kind, Known<string> village, ActivityKind activity, FaultRates faults, Month month, SplitMix64 random)
    {
        var day = random.One(month.Days);
        return new CommunityActivity
        {
            ActivityId = id,
            OrganiserId = organiser,
            OrganiserKind = kind,
            VillageId = village,
            ActivityKind = activity,
            Date = day,
            BeneficiaryHouseholds = random.Chance(faults.NotRecorded) ? default(Known<int>) : random.Between(5, 80),
            RecordedAt = random.Instant(day, 17, 21),
            Confirmation = faults.DrawConfirmation(random),
        };
    }
}
