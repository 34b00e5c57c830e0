using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>What villagers know and think, in totals: awareness of the work (QJ2015-1-26) and democratic reviews of teams (QJ2015-2.1-17). Made up.</summary>
internal static class Surveys
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("surveys", month);
        var number = 0;
        foreach (var team in county.Roster.Teams.Where(_ => random.Chance(month.Start.Month == 12 ? 90 : 8)))
            yield return Ask(month.Code("评议", ++number, 3), team.TeamId, month.Start.Month == 12 ? SurveyKind.DemocraticReview : SurveyKind.Awareness, county.Faults, month, random);
    }

    private static FeedbackSurvey Ask(string id, string team, SurveyKind kind, FaultRates faults, Month month, SplitMix64 random)
    {
        var day = random.One(month.Days);
        return new FeedbackSurvey
        {
            SurveyId = id,
            SubjectId = team,
            SubjectKind = SubjectKind.Team,
            SurveyKind = kind,
            Date = day,
            Respondents = random.Chance(faults.NotRecorded) ? default(Known<int>) : random.Between(20, 120),
            FavourableShare = random.Chance(faults.NotRecorded) ? default(Known<decimal>) : random.Between(55, 99) / 100m,
            RecordedAt = random.Instant(day, 17, 20),
            Confirmation = faults.DrawConfirmation(random),
        };
    }
}
