using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Answers of the office to questions that no record answers, for a few teams a month. The question is made up; a pack asks its own.</summary>
internal static class Judgements
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("judgements", month);
        return random.Pick(county.Roster.Teams, 5 * county.Profile.Scale).Select(team => Judge(team.TeamId, county, month, random));
    }

    private static Judgement Judge(string team, County county, Month month, SplitMix64 random)
    {
        var day = random.One(month.Workdays);
        return new Judgement
        {
            Question = "工作队与乡镇配合是否紧密",
            SubjectId = team,
            SubjectKind = SubjectKind.Team,
            Answer = county.Faults.Draw(random),
            JudgedByOrg = county.Profile.Office.Id,
            JudgedOn = day,
            Basis = "月度检查记录",
            RecordedAt = random.Instant(day, 15, 18),
        };
    }
}
