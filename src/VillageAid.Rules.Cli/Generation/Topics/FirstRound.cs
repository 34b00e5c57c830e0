using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// The first round of visits to every household and village, from the mobilisation on 25 August to the end of October (QJ2015-1-1, 1-5).
/// Some are late, some by telephone (against QJ2015-1-11) or by proxy (against QJ2015-1-12), some were not made; how many is made up.
/// </summary>
internal static class FirstRound
{
    private static readonly DateOnly Begin = new(2015, 8, 26);
    private static readonly DateOnly Due = new(2015, 10, 31);

    public static IEnumerable<Fact> Create(County county, Month month) =>
        HouseholdBook.Numbers(county).Select(number => VisitHousehold(number, county)).OfType<Visit>().Where(visit => month.Tells(visit.Date));

    /// <summary>The visits to villages by their first secretaries.</summary>
    public static IEnumerable<Fact> Villages(County county, Month month) =>
        county.Roster.Assignments.Where(posting => posting.Post == Post.FirstSecretary).Select(posting => VisitVillage(posting, county)).OfType<Visit>()
            .Where(visit => month.Tells(visit.Date));

    private static Visit? VisitHousehold(int number, County county)
    {
        var random = county.Random("first round", number);
        if (random.Chance(county.Faults.WithoutRecord))
            return null;
        var cadre = HouseholdBook.CadreOf(number, county);
        var visit = Visit("首轮" + HouseholdBook.Id(number), cadre, HouseholdBook.Id(number), SubjectKind.Household, county.Faults, random);
        var manner = random.Between(1, 100);
        var proxy = CountyRoster.Code("责任人", (CountyRoster.Number(cadre, "责任人") % county.Profile.PairingCadres) + 1, 2);
        return manner switch
        {
            <= 3 => visit with { Mode = VisitMode.Telephone },
            <= 6 => visit with { VisitorCadreId = proxy, OnBehalfOfCadreId = cadre },
            <= 8 => visit with { Mode = default },
            <= 9 => visit with { OnBehalfOfCadreId = default },
            _ => visit,
        };
    }

    private static Visit? VisitVillage(Assignment posting, County county)
    {
        var village = county.Roster.VillageOf(posting).VillageId;
        var random = county.Random("first round villages", CountyRoster.Number(village, "村"));
        // Who saw the households and not the village as a whole (QJ2015-1-23).
        return random.Chance(county.Faults.Lacking) ? null : Visit("首轮" + village, posting.CadreId, village, SubjectKind.Village, county.Faults, random);
    }

    private static Visit Visit(string id, string cadre, string target, SubjectKind kind, FaultRates faults, SplitMix64 random)
    {
        var day = random.Chance(faults.Late) ? Due.AddDays(random.Between(1, 25)) : Begin.AddDays(random.Between(0, Due.DayNumber - Begin.DayNumber));
        return new Visit
        {
            VisitId = id,
            VisitorCadreId = cadre,
            OnBehalfOfCadreId = Known.Nothing,
            TargetId = target,
            TargetKind = kind,
            Date = day,
            Mode = VisitMode.InPerson,
            Round = 1,
            NightsSpent = random.Chance(faults.NotRecorded) ? default(Known<int>) : random.Between(0, 1),
            OpinionsRecorded = faults.Draw(random),
            RecordedAt = random.Instant(day.AddDays(1), 8, 18),
            Confirmation = faults.DrawConfirmation(random),
        };
    }
}
