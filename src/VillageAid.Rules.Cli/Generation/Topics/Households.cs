using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// The households under their codes: once as they are found, and again when their data are verified and entered (QJ2015-2.4-1, 2.4-2 by
/// the end of November; the days are made up).
/// </summary>
internal static class Households
{
    private static readonly string[] Causes = ["因病", "因学", "缺劳力", "缺技术", "缺资金"];

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        foreach (var number in HouseholdBook.Numbers(county))
        {
            var random = county.Random("household", number);
            var found = Find(number, county, random);
            if (month.IsFirst)
                yield return found;
            var verified = county.Profile.SentOn.AddDays(random.Between(40, 110));
            var neverEntered = random.Chance(county.Faults.WithoutRecord);
            // Entered at most three weeks before; of some nobody noted when.
            if (!neverEntered && month.Tells(verified))
                yield return Verify(found, verified, county.Faults, random);
        }
    }

    private static Household Find(int number, County county, SplitMix64 random)
    {
        var causes = random.Pick(Causes, random.Between(1, 2));
        return new Household
        {
            HouseholdId = HouseholdBook.Id(number),
            VillageId = HouseholdBook.VillageOf(number, county).VillageId,
            Category = random.Chance(county.Faults.NotRecorded) ? default(Known<HouseholdCategory>) : (HouseholdCategory)random.Between(0, 3),
            Persons = HouseholdBook.PersonsOf(number),
            PovertyCauses = ValueSet.From(causes),
            CausesWithMeasures = random.Chance(county.Faults.NotRecorded) ? default(Known<ValueSet<string>>) : ValueSet.From(causes.Skip(random.Chance(county.Faults.Lacking) ? 1 : 0)),
            ResponsibleCadreId = HouseholdBook.LeaderOf(number, county) is { } leader ? leader
                : random.Chance(county.Faults.NotRecorded) ? default(Known<string>)
                : random.Chance(1) ? Known.Nothing : HouseholdBook.CadreOf(number, county),
            ResponsibleOrgId = HouseholdBook.UnitOf(number, county),
            DataVerifiedOn = Known.Nothing,
            DataEnteredOn = Known.Nothing,
            RecordedAt = Month.At(county.Profile.SentOn.AddDays(random.Between(1, 5)), 11),
        };
    }

    private static Household Verify(Household found, DateOnly verified, FaultRates faults, SplitMix64 random) => found with
    {
        DataVerifiedOn = verified,
        DataEnteredOn = random.Chance(faults.NotRecorded) ? default(Known<DateOnly>) : verified.AddDays(-random.Between(0, 20)),
        DataErrorsOpen = random.Chance(faults.NotRecorded) ? default(Known<int>) : random.Chance(faults.Lacking) ? random.Between(1, 3) : 0,
        RiskCheckedOn = verified,
        RecordedAt = Month.At(verified, 18),
    };
}
