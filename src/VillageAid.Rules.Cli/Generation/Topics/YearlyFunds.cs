using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// Yearly funds: 15 000 yuan for each team (YZ2020-3-3), 10 000 for each first secretary and each team leader (YZ2020-3-4), paid in the
/// year's first weeks. Some a little less, some not at all, of some nobody noted the amount.
/// </summary>
internal static class YearlyFunds
{
    private const decimal TeamFunds = 15_000;
    private const decimal PostFunds = 10_000;

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        if (!month.OpensYear)
            return [];
        var random = county.Random("yearly funds", month);
        var teams = county.Roster.Teams.Select(team => (Id: team.TeamId, Kind: SubjectKind.Team, Funds: PaymentKind.TeamWorkFunds, Amount: TeamFunds));
        var posts = county.PostingsIn(month).Concat(county.Roster.SecondPosts).Where(posting => posting.Post != Post.Member)
            .Select(posting => (Id: posting.CadreId, Kind: SubjectKind.Cadre, Funds: posting.Post == Post.FirstSecretary ? PaymentKind.FirstSecretaryFunds : PaymentKind.TeamLeaderFunds, Amount: PostFunds));
        return teams.Concat(posts).Where(_ => !random.Chance(county.Faults.WithoutRecord))
            .Select(payee => Pay(payee.Id, payee.Kind, payee.Funds, payee.Amount, county, month, random));
    }

    private static Payment Pay(string id, SubjectKind kind, PaymentKind funds, decimal amount, County county, Month month, SplitMix64 random)
    {
        var year = month.Start.Year;
        var draw = random.Between(1, 100);
        var day = month.Workdays[random.Between(0, month.Workdays.Count - 1)];
        var isPaid = draw > 3;
        return new Payment
        {
            PayeeId = id,
            PayeeKind = kind,
            PayerOrgId = "财政局",
            PaymentKind = funds,
            PeriodStart = new DateOnly(year, 1, 1),
            PeriodEnd = new DateOnly(year, 12, 31),
            Year = year,
            AmountCny = !isPaid ? 0 : draw <= 6 ? amount - 1 : draw <= 10 ? default(Known<decimal>) : amount,
            Days = Known.Nothing,
            DailyRateCny = Known.Nothing,
            DueOn = Known.Nothing,
            PaidOn = isPaid ? day : Known.Nothing,
            RecordedAt = random.Instant(day, 16, 19),
            SourceKind = SourceKind.Document,
            Confirmation = county.Faults.DrawConfirmation(random),
        };
    }
}
