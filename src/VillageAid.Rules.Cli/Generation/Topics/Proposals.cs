using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// Promotions and awards that are proposed. Yuzhong: over 90 promoted by June (YZ2020-1-11), 16 a month here; awards in December
/// (YZ2020-2-16a). Qujing: awards and promotions for which the appraisal is to count (QJ2015-2.1-18).
/// </summary>
internal static class Proposals
{
    private const int PromotionsEachMonth = 16;

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("proposals", month);
        var cadres = county.WholeMonthPostings(month).Select(posting => posting.CadreId).ToList();
        var promotions = random.Pick(cadres, PromotionsEachMonth * county.Profile.Scale).Select(cadre => (Cadre: cadre, Kind: ProposalKind.Promotion));
        var awards = month.Start.Month == 12 ? random.Pick(cadres, cadres.Count / 20).Select(cadre => (Cadre: cadre, Kind: ProposalKind.Award)) : [];
        var number = 0;
        foreach (var (cadre, kind) in promotions.Concat(awards))
        {
            var proposal = Propose(month.Code("拟定", ++number, 2), cadre, kind, county, month, random);
            yield return proposal;
            if (random.Chance(95))
                yield return Promote(proposal, county, random);
        }
    }

    private static PersonnelProposal Propose(string id, string cadre, ProposalKind kind, County county, Month month, SplitMix64 random)
    {
        var day = random.One(month.Workdays);
        var faults = county.Faults;
        return new PersonnelProposal
        {
            ProposalId = id,
            CadreId = cadre,
            ProposalKind = kind,
            ProposedOn = day,
            HasStationingExperience = true,
            TermCompleted = faults.Draw(random),
            EquallyQualified = faults.Draw(random),
            AppraisalConsidered = faults.Draw(random),
            FindingsConsidered = faults.Draw(random),
            RecordedAt = random.Instant(day, 15, 18),
            Confidentiality = Confidentiality.Restricted,
        };
    }

    private static Measure Promote(PersonnelProposal proposal, County county, SplitMix64 random) => new()
    {
        MeasureId = "决定" + proposal.ProposalId,
        MeasureKind = proposal.ProposalKind == ProposalKind.Award ? MeasureKind.Commendation : MeasureKind.Promotion,
        SubjectId = proposal.CadreId,
        SubjectKind = SubjectKind.Cadre,
        DecidedOn = proposal.ProposedOn,
        DecidedByOrg = county.Profile.Office.Id,
        BasisFindingId = Known.Nothing,
        SuccessorAssignmentId = Known.Nothing,
        RecordedAt = random.Instant(proposal.ProposedOn, 18, 20),
    };
}
