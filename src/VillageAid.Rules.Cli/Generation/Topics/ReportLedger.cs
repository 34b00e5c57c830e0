using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Weekly reports of teams and townships (due on Thursday afternoon), weekly summaries and the monthly circular of the county office.</summary>
internal static class ReportLedger
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("reports", month);
        var office = county.Profile.Office.Id;
        var reporters = county.Roster.Teams.Select(team => (Id: team.TeamId, Kind: SubjectKind.Team))
            .Concat(county.Roster.Townships.Select(township => (Id: township.OrgId, Kind: SubjectKind.Township))).ToList();
        var weekly = month.Weeks.SelectMany(week => reporters.Select(reporter => CreateWeekly(reporter.Id, reporter.Kind, week, county.Faults, random)));
        return [.. weekly.OfType<ReportSubmission>(), .. month.Weeks.Select(week => CreateSummary(office, week, random)), CreateCircular(office, month)];
    }

    private static ReportSubmission? CreateWeekly(string subject, SubjectKind kind, DateOnly week, FaultRates faults, SplitMix64 random)
    {
        var draw = random.Between(1, 100) - faults.ReportWithoutRecord;
        if (draw <= 0)
            return null;
        var report = Blank(subject, kind, ReportKind.WeeklyProgress, week);
        if ((draw -= faults.ReportNotSent) <= 0)
            return report with { SubmittedAt = Known.Nothing, RecordedAt = Month.At(week.AddDays(4), 17) };
        var submitted = (draw -= faults.ReportLate) <= 0 ? Month.At(week.AddDays(4), random.Between(8, 11), random.Between(0, 59))
            : draw - faults.ReportEarly <= 0 ? Month.At(week.AddDays(2), random.Between(14, 17), random.Between(0, 59))
            : Month.At(week.AddDays(3), random.Between(13, 16), random.Between(0, 59));
        var log = random.Between(1, 100);
        return report with
        {
            SubmittedAt = submitted,
            HasProgress = true,
            HasWorkLog = log <= faults.WorkLogUnknown ? default(Known<bool>) : log > faults.WorkLogUnknown + faults.WorkLogMissing,
            RecordedAt = submitted.AddMinutes(random.Between(1, 30)),
            SourceKind = SourceKind.Platform,
        };
    }

    private static ReportSubmission CreateSummary(string office, DateOnly week, SplitMix64 random)
    {
        var submitted = Month.At(week.AddDays(4), random.Between(15, 17), random.Between(0, 59));
        return Blank(office, SubjectKind.CountyOffice, ReportKind.WeeklySummary, week) with { SubmittedAt = submitted, RecordedAt = submitted.AddMinutes(10) };
    }

    private static ReportSubmission CreateCircular(string office, Month month)
    {
        var submitted = Month.At(month.End, 16);
        return Blank(office, SubjectKind.CountyOffice, ReportKind.MonthlyCircular, month.Start) with { SubmittedAt = submitted, RecordedAt = submitted.AddMinutes(10) };
    }

    private static ReportSubmission Blank(string subject, SubjectKind kind, ReportKind report, DateOnly start) =>
        new() { SubjectId = subject, SubjectKind = kind, ReportKind = report, PeriodStart = start };
}
