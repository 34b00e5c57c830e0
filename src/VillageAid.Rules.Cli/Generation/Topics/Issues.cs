using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// Problems that are to be resolved: cadres' hardships, villagers' needs, risks of poverty (YZ2020-2-9; QJ2015-1-17, 2.1-3, 2.2-6, 2.2-7). Some
/// are resolved late, some stay open. About one a month for every four villages; made up.
/// </summary>
internal static class Issues
{
    private static readonly IssueKind[] VillageKinds = [IssueKind.VillagersNeed, IssueKind.PovertyRisk, IssueKind.Dispute, IssueKind.TwoAssurances];

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("issues", month);
        var number = 0;
        foreach (var posting in county.PostingsIn(month))
        {
            if (posting.Post == Post.FirstSecretary && random.Chance(25))
                yield return Raise(month.Code("台账", ++number, 4), county.Roster.VillageOf(posting).VillageId, SubjectKind.Village, random.One(VillageKinds), posting.CadreId, county, month, random);
            if (random.Chance(2))
                yield return Raise(month.Code("台账", ++number, 4), posting.CadreId, SubjectKind.Cadre, IssueKind.CadreHardship, county.Roster.UnitOf(posting), county, month, random);
        }
    }

    private static IssueItem Raise(string id, string subject, SubjectKind kind, IssueKind issue, string owner, County county, Month month, SplitMix64 random)
    {
        var faults = county.Faults;
        var day = random.One(month.Days);
        var isOpen = random.Chance(15);
        var resolved = day.AddDays(random.Chance(faults.Late) ? random.Between(40, 60) : random.Between(1, 14));
        return new IssueItem
        {
            IssueId = id,
            IssueKind = issue,
            IssueSource = kind == SubjectKind.Cadre ? IssueSource.Cadre : IssueSource.Villagers,
            SubjectId = subject,
            SubjectKind = kind,
            RaisedOn = day,
            OwnerId = random.Chance(faults.NotRecorded) ? default(Known<string>) : random.Chance(faults.Lacking) ? Known.Nothing : owner,
            ResolvedOn = isOpen ? Known.Nothing : resolved,
            AnsweredOn = random.Chance(faults.NotRecorded) ? default(Known<DateOnly>) : isOpen ? Known.Nothing : resolved,
            ResolutionVerified = isOpen ? false : faults.Draw(random),
            RecordedAt = random.Instant(isOpen ? day : resolved, 17, 20),
        };
    }
}
