using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Special audits and random checks of funds by audit, supervision and finance (QJ2015-2.6-4); how many and with which result is made up.</summary>
internal static class Audits
{
    private static readonly string[] Bodies = ["市审计局", "市财政局", "市纪委"];

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("audits", month);
        return Enumerable.Range(1, random.Between(3, 8) * county.Profile.Scale).Select(number => Audit(month.Code("监督", number, 2), county.Faults, month, random));
    }

    private static FundsAudit Audit(string id, FaultRates faults, Month month, SplitMix64 random)
    {
        var day = random.One(month.Workdays);
        return new FundsAudit
        {
            AuditId = id,
            AuditOrgId = random.One(Bodies),
            AuditKind = random.Chance(faults.NotRecorded) ? default(Known<AuditKind>) : random.Chance(40) ? AuditKind.SpecialAudit : AuditKind.RandomCheck,
            Date = day,
            FundsCny = random.Between(10, 500) * 1000m,
            ReachedTargets = faults.Draw(random),
            IrregularitiesOpen = random.Chance(faults.NotRecorded) ? default(Known<int>) : random.Chance(20) ? random.Between(1, 3) : 0,
            RecordedAt = random.Instant(day, 16, 19),
        };
    }
}
