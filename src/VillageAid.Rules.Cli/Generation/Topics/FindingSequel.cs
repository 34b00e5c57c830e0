using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>What follows a confirmed finding: an order to put it right, mostly on the spot (YZ2020-2-15), and sometimes a measure.</summary>
internal static class FindingSequel
{
    private static readonly MeasureKind[] Milder = [MeasureKind.OrderToRectify, MeasureKind.NoticeToUnit, MeasureKind.PublicCircular, MeasureKind.AdmonitionTalk];

    public static IEnumerable<Fact> Of(Finding finding, County county, Month month, SplitMix64 random)
    {
        if (finding.Confirmation != Confirmation.Confirmed)
            return [];
        IEnumerable<Fact> order = random.Chance(85) ? [Order(finding, "整改" + finding.FindingId, Draw(county.Faults, random), county, random)] : [];
        IEnumerable<Fact> measure = random.Chance(40) ? [Take(finding, "措施" + finding.FindingId, random.One(Milder), finding.FoundOn.AddDays(random.Between(1, 5)), county, random)] : [];
        return order.Concat(measure);
    }

    /// <summary>An order to put a finding right, and what came of it.</summary>
    public static Rectification Order(Finding finding, string id, Known<RectificationOutcome> outcome, County county, SplitMix64 random)
    {
        var verified = finding.FoundOn.AddDays(random.Between(1, 12));
        var isSettled = outcome.HasValue && outcome != RectificationOutcome.Pending;
        return new Rectification
        {
            RectificationId = id,
            FindingId = finding.FindingId,
            OrderedOn = finding.FoundOn,
            OrderedByOrg = county.Profile.Office.Id,
            OrderedTo = finding.SubjectId,
            DueOn = random.Chance(30) ? Known.Nothing : finding.FoundOn.AddDays(15),
            OnSite = county.Faults.Draw(random),
            Outcome = outcome,
            VerifiedOn = isSettled ? verified : Known.Nothing,
            RecordedAt = random.Instant(isSettled ? verified : finding.FoundOn, 17, 20),
        };
    }

    /// <summary>A measure that rests on a finding.</summary>
    public static Measure Take(Finding finding, string id, MeasureKind kind, DateOnly day, County county, SplitMix64 random) => new()
    {
        MeasureId = id,
        MeasureKind = kind,
        SubjectId = finding.SubjectId,
        SubjectKind = finding.SubjectKind,
        DecidedOn = day,
        DecidedByOrg = county.Profile.Office.Id,
        BasisFindingId = finding.FindingId,
        SuccessorAssignmentId = Known.Nothing,
        RecordedAt = random.Instant(day, 17, 20),
        Confidentiality = Confidentiality.Restricted,
    };

    private static Known<RectificationOutcome> Draw(FaultRates faults, SplitMix64 random) =>
        random.Chance(faults.NotRecorded) ? default(Known<RectificationOutcome>)
        : random.Chance(20) ? RectificationOutcome.Pending
        : random.Chance(10) ? RectificationOutcome.Failed : RectificationOutcome.Passed;
}
