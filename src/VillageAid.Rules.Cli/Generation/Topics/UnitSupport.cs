using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// What units give their teams for the year (QJ2015-2.1-7 names no amount) and the funds of the joint offices (QJ2015-2.1-6). Help funds of
/// 12.5 million yuan in all (QJ2015-1-8) are about 15 000 a team.
/// </summary>
internal static class UnitSupport
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        if (!month.OpensYear)
            return [];
        var random = county.Random("unit support", month);
        var teams = county.Roster.Teams.Where(_ => !random.Chance(county.Faults.WithoutRecord))
            .Select(team => Pay(team.TeamId, SubjectKind.Team, PaymentKind.UnitSupport, team.LeadOrgId, random.Between(0, 30) * 1000m, month, county.Faults, random));
        var offices = county.Profile.OtherOffices.Where(office => office.Role == OrganizationRole.JointConferenceOffice)
            .Select(office => Pay(office.Id, office.Kind, PaymentKind.OfficeFunds, "市财政局", 50_000, month, county.Faults, random));
        return teams.Concat(offices);
    }

    private static Payment Pay(string id, SubjectKind kind, PaymentKind funds, Known<string> payer, decimal amount, Month month, FaultRates faults, SplitMix64 random)
    {
        var day = random.One(month.Workdays);
        return new Payment
        {
            PayeeId = id,
            PayeeKind = kind,
            PayerOrgId = payer,
            PaymentKind = funds,
            PeriodStart = new DateOnly(month.Start.Year, 1, 1),
            PeriodEnd = new DateOnly(month.Start.Year, 12, 31),
            Year = month.Start.Year,
            AmountCny = random.Chance(faults.NotRecorded) ? default(Known<decimal>) : amount,
            DueOn = Known.Nothing,
            PaidOn = amount == 0 ? Known.Nothing : day,
            RecordedAt = random.Instant(day, 15, 18),
        };
    }
}
