using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Information that counties' joint offices send to the city's (QJ2015-2.1-5), and advice on weak village leaderships (QJ2015-2.2-14).</summary>
internal static class Information
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("information", month);
        var senders = county.Profile.OtherOffices.Where(office => office.Role == OrganizationRole.JointConferenceOffice).Select(office => (office.Id, office.Kind));
        var advisers = random.Pick([.. county.PostingsIn(month).Where(posting => posting.Post == Post.FirstSecretary)], 4 * county.Profile.Scale)
            .Select(posting => (Id: posting.CadreId, Kind: SubjectKind.Cadre));
        var sent = senders.SelectMany(sender => random.Pick(month.Workdays, random.Between(0, 3)).Select(day => Send(sender.Id, sender.Kind, ReportKind.Information, day, county, random)));
        return sent.Concat(advisers.Select(adviser => Send(adviser.Id, adviser.Kind, ReportKind.Advice, random.One(month.Workdays), county, random)));
    }

    private static ReportSubmission Send(string id, SubjectKind kind, ReportKind report, DateOnly day, County county, SplitMix64 random)
    {
        var sent = random.Instant(day, 9, 17);
        return new ReportSubmission
        {
            SubjectId = id,
            SubjectKind = kind,
            ReportKind = report,
            PeriodStart = day,
            DueAt = Known.Nothing,
            SubmittedAt = random.Chance(county.Faults.NotRecorded) ? default(Known<DateTimeOffset>) : sent,
            ReceivedByOrg = county.Profile.Office.Id,
            HasProgress = county.Faults.Draw(random),
            RecordedAt = sent.AddMinutes(15),
        };
    }
}
