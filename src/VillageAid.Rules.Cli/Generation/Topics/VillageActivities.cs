using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// Activities of the teams in their villages: volunteer service once or twice a week, with weeks of none and of three (YZ2020-4-2), a love
/// supermarket each (YZ2020-4-3), the six concentrations by turns (YZ2020-4-4), the contest of model villages (YZ2020-4-6).
/// </summary>
internal static class VillageActivities
{
    private static readonly string[] Concentrations = ["宣传培训", "接访解忧", "帮办实事", "村务公开评议", "慰问送温暖", "改善人居环境"];

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("activities", month);
        var number = 0;
        foreach (var team in county.Roster.Teams)
        {
            foreach (var week in month.Weeks)
            {
                for (var times = VolunteerTimes(random); times > 0; times--)
                    yield return Hold(month.Code("活动", ++number, 5), team, ActivityKind.VolunteerService, week.AddDays(random.Between(0, 6)), county.Faults, random);
            }
            if (month.IsFirst && !random.Chance(county.Faults.Lacking))
                yield return Hold(month.Code("活动", ++number, 5), team, ActivityKind.LoveSupermarket, month.Start, county.Faults, random);
            if (random.Chance(60))
            {
                yield return Hold(month.Code("活动", ++number, 5), team, ActivityKind.SixConcentrations, random.One(month.Days), county.Faults, random) with
                {
                    Contents = ValueSet.From(random.Pick(Concentrations, random.Between(1, 3))),
                };
            }
            if (month.Start.Month == 6 && random.Chance(50))
                yield return Hold(month.Code("活动", ++number, 5), team, ActivityKind.ModelVillageContest, random.One(month.Days), county.Faults, random);
        }
    }

    private static int VolunteerTimes(SplitMix64 random) => random.Between(1, 100) switch { <= 5 => 0, <= 55 => 1, <= 96 => 2, _ => 3 };

    private static CommunityActivity Hold(string id, Team team, ActivityKind kind, DateOnly day, FaultRates faults, SplitMix64 random) => new()
    {
        ActivityId = id,
        OrganiserId = team.TeamId,
        OrganiserKind = SubjectKind.Team,
        VillageId = team.VillageId,
        ActivityKind = kind,
        Date = day,
        BeneficiaryHouseholds = random.Chance(faults.NotRecorded) ? default(Known<int>) : random.Between(3, 40),
        RecordedAt = random.Instant(day, 17, 21),
        SourceKind = SourceKind.SelfReport,
        Confirmation = faults.DrawConfirmation(random),
    };
}
