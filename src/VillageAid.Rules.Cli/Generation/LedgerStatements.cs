using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Statements that a subject's records are all in, for most subjects but not for all.</summary>
internal static class LedgerStatements
{
    public static IEnumerable<RecordCompleteness> Create(CountyRoster roster, IReadOnlySet<string> cadresWithGaps, CountyProfile profile, int seed, Month month)
    {
        var random = SplitMix64.For(seed, "statements");
        var cadres = roster.Cadres.Select(cadre => cadre.CadreId).ToList();
        var teams = roster.Teams.Select(team => team.TeamId).ToList();
        var reporters = teams.Concat(roster.Townships.Select(township => township.OrgId)).Append(CountyRoster.OfficeId).ToList();
        var monthOnly = (month.Start, month.End);
        var posting = (profile.SentOn, month.LastWeekEnd);
        return
        [
            .. State("考勤", [.. cadres.Where(cadre => !cadresWithGaps.Contains(cadre))], monthOnly),
            .. State("请假", cadres, monthOnly),
            .. State("任职", [.. teams, .. cadres], posting),
            .. State("工作队", [.. roster.Villages.Select(village => village.VillageId)], posting),
            .. State("报送", reporters, posting),
            .. State("考核", cadres, posting),
            .. State("检查", [CountyRoster.OfficeId], posting, always: true),
            .. State("制度", [CountyRoster.OfficeId], posting, always: true),
        ];

        IEnumerable<RecordCompleteness> State(string type, IReadOnlyList<string> subjects, (DateOnly Start, DateOnly End) period, bool always = false) =>
            subjects.Where(_ => !random.Chance(profile.Faults.NoCompleteness) || always).Select(subject => new RecordCompleteness
            {
                RecordType = type,
                SubjectId = subject,
                PeriodStart = period.Start,
                PeriodEnd = period.End,
                Complete = true,
                AssertedByOrg = CountyRoster.OfficeId,
                RecordedAt = month.Closing(15),
            });
    }
}
