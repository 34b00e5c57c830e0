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
        var finding = new Finding
        {
            FindingId = month.Code("撤换问题", number, 3),
            SubjectId = change.After.CadreId,
            SubjectKind = SubjectKind.Cadre,
            FindingCode = random.One(county.Profile.FindingCodes),
            FoundOn = leaves.AddDays(-20),
            FoundByOrg = county.Profile.Office.Id,
            FoundVia = ValueSet.Of(FindingRoute.Inspection),
            InspectionId = Known.Nothing,
            SubjectHeard = true,
            RecordedAt = random.Instant(leaves.AddDays(-20), 17, 20),
            Confirmation = Confirmation.Confirmed,
            Confidentiality = Confidentiality.Restricted,
        };
        yield return finding;
        yield return FindingSequel.Order(finding, "整改" + finding.FindingId, RectificationOutcome.Failed, county, random);
        if (change.After.EndReason == AssignmentEndReason.Recalled)
            yield return FindingSequel.Take(finding, "召回" + finding.FindingId, MeasureKind.Recall, leaves, county, random);
        yield return FindingSequel.Take(finding, "撤换" + finding.FindingId, MeasureKind.Replacement, leaves, county, random) with { SuccessorAssignmentId = change.Successor.AssignmentId };
    }
}
