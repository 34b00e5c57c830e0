using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// Living allowances by the month: 100 yuan a day and person of a county unit (YZ2020-3-6), some still at the 30 yuan of before, and a
/// transport allowance of 200 yuan a month (made up), paid by the unit that sent the cadre.
/// </summary>
internal static class Allowances
{
    private const decimal Rate = 100;
    private const decimal FormerRate = 30;
    private const decimal Transport = 200;

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("allowances", month);
        foreach (var posting in county.PostingsIn(month))
        {
            if (!random.Chance(county.Faults.WithoutRecord))
                yield return Living(posting, county, month, random);
            if (random.Chance(70))
                yield return Blank(posting, PaymentKind.TransportAllowance, county, month, random) with { AmountCny = Transport, Days = Known.Nothing, DailyRateCny = Known.Nothing };
        }
    }

    private static Payment Living(Assignment posting, County county, Month month, SplitMix64 random)
    {
        var days = random.Between(15, 24);
        var rate = random.Chance(county.Faults.Lacking) ? FormerRate : Rate;
        // A day that was paid too few.
        var paid = random.Chance(county.Faults.Lacking) ? days - 1 : days;
        return Blank(posting, PaymentKind.LivingAllowance, county, month, random) with
        {
            AmountCny = random.Chance(county.Faults.NotRecorded) ? default(Known<decimal>) : rate * paid,
            Days = days,
            DailyRateCny = rate,
        };
    }

    private static Payment Blank(Assignment posting, PaymentKind kind, County county, Month month, SplitMix64 random) => new()
    {
        PayeeId = posting.CadreId,
        PayeeKind = SubjectKind.Cadre,
        PayerOrgId = county.Roster.UnitOf(posting),
        PaymentKind = kind,
        PeriodStart = month.Start,
        PeriodEnd = month.End,
        Year = month.Start.Year,
        DueOn = Known.Nothing,
        PaidOn = random.Chance(county.Faults.NotRecorded) ? default(Known<DateOnly>) : month.End,
        RecordedAt = month.Closing(10, random.Between(0, 59)),
    };
}
