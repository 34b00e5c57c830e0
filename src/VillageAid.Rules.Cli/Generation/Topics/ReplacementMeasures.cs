using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// Why the month's cadres left: a finding, an order that was carried out poorly, the recall where there was one, and the replacement with
/// the posting of the one who came (YZ2020-1-12). Cadres who were only adjusted leave no such trail.
/// </summary>
internal static class ReplacementMeasures
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("replacements", month);
        return county.Roster.Changes.Where(change => change.After.EndReason != AssignmentEndReason.Adjusted)
            .SelectMany((change, index) => Explain(change, index + 1, county, month, random));
    }

    private static IEnumerable<Fact> Explain(StaffChange change, int number, County county, Month month, SplitMix64 random)
    {
        var leaves = change.After.EndOn.Value;
        var found = leaves.AddDays(-20) > change.After.StartOn ? leaves.AddDays(-20) : change.After.StartOn.AddDays(1);
        var finding = new Finding
        {
            FindingId = month.Code("离任问题", number, 3),
            SubjectId = change.After.CadreId,
            SubjectKind = SubjectKind.Cadre,
            FindingCode = random.One(county.Profile.FindingCodes),
            FoundOn = found,
            FoundByOrg = county.Profile.Office.Id,
            FoundVia = ValueSet.Of(FindingRoute.Inspection),
            InspectionId = Known.Nothing,
            SubjectHeard = true,
            RecordedAt = random.Instant(found, 17, 20),
            Confirmation = Confirmation.Confirmed,
            Confidentiality = Confidentiality.Restricted,
        };
        yield return finding;
        yield return FindingSequel.Order(finding, "整改" + finding.FindingId, RectificationOutcome.Failed, county, random) with
        {
            VerifiedOn = leaves.AddDays(-1),
            RecordedAt = random.Instant(leaves.AddDays(-1), 9, 16),
        };
        if (change.After.EndReason == AssignmentEndReason.Recalled)
            yield return FindingSequel.Take(finding, "召回" + finding.FindingId, MeasureKind.Recall, leaves, county, random);
        yield return FindingSequel.Take(finding, "撤换" + finding.FindingId, MeasureKind.Replacement, leaves, county, random) with { SuccessorAssignmentId = change.Successor.AssignmentId };
    }
}
