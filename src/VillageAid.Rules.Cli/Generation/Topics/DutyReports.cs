using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Weekly reports on the performance of duty of the two principals of each township (YZ2020-2-5) and of its chief leader (YZ2020-2-6).</summary>
internal static class DutyReports
{
    private static readonly SubjectKind[] Posts = [SubjectKind.TownshipSecretary, SubjectKind.TownshipHead, SubjectKind.ChiefLeader];

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("duty reports", month);
        return month.Weeks.SelectMany(week => county.Roster.Townships.SelectMany(township =>
            Posts.Select((post, place) => Report(township.OrgId, post, place, week, county, random)).OfType<ReportSubmission>()));
    }

    private static ReportSubmission? Report(string township, SubjectKind post, int place, DateOnly week, County county, SplitMix64 random)
    {
        var faults = county.Faults;
        if (random.Chance(faults.ReportWithoutRecord))
            return null;
        var sent = random.Instant(week.AddDays(random.Chance(faults.ReportLate) ? 8 : 4), 9, 17);
        var notSent = random.Chance(faults.ReportNotSent);
        return new ReportSubmission
        {
            SubjectId = township,
            SubjectKind = post,
            ReportKind = ReportKind.WeeklyDutyReport,
            PeriodStart = week,
            DueAt = Known.Nothing,
            SubmittedAt = notSent ? Known.Nothing : sent,
            ReceivedByOrg = county.Profile.Office.Id,
            HasProgress = notSent ? default(Known<bool>) : faults.Draw(random),
            // A second of its own for each post: the three are told apart by the kind of subject, which is no part of a report's key.
            RecordedAt = sent.AddMinutes(20).AddSeconds(place),
            SourceKind = SourceKind.Document,
        };
    }
}
