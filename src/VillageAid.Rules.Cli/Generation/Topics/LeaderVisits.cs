using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// County leaders go to village and household for two days and one night a week (YZ2020-1-2): one record a day, the night with the first.
/// Some come for two days without the night, some not at all, and of some the nights were not noted.
/// </summary>
internal static class LeaderVisits
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("leader visits", month);
        var number = 0;
        foreach (var week in month.Weeks)
        {
            for (var leader = 1; leader <= county.Profile.CountyLeaders; leader++)
            {
                if (random.Chance(county.Faults.Lacking))
                    continue;
                var first = week.AddDays(random.Between(0, 4));
                var nights = random.Chance(county.Faults.NotRecorded) ? default(Known<int>) : random.Chance(county.Faults.Lacking) ? 0 : 1;
                var village = county.Roster.Villages[(leader * 6) - 1].VillageId;
                yield return Visit(month.Code("领导走访", ++number, 3), leader, village, SubjectKind.Village, first, nights, county.Faults, random);
                yield return Visit(month.Code("领导走访", ++number, 3), leader, HouseholdBook.HouseholdOfLeader(leader, county), SubjectKind.Household, first.AddDays(1), 0, county.Faults, random);
            }
        }
    }

    private static Visit Visit(string id, int leader, string target, SubjectKind kind, DateOnly day, Known<int> nights, FaultRates faults, SplitMix64 random) => new()
    {
        VisitId = id,
        VisitorCadreId = CountyRoster.Code("县领导", leader, 2),
        OnBehalfOfCadreId = Known.Nothing,
        TargetId = target,
        TargetKind = kind,
        Date = day,
        Mode = VisitMode.InPerson,
        Round = Known.Nothing,
        NightsSpent = nights,
        OpinionsRecorded = faults.Draw(random),
        RecordedAt = random.Instant(day.AddDays(1), 8, 12),
        Confirmation = faults.DrawConfirmation(random),
    };
}
