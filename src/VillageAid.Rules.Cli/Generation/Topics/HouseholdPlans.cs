using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// Household plans, one household, one policy: made in the first four months (QJ2015-2.3-5 by the end of December), some late, some never;
/// and adjusted later. In Yuzhong 1152 were adjusted from January to June (YZ2020-2-8), 192 a month.
/// </summary>
internal static class HouseholdPlans
{
    private const int AdjustedEachMonth = 192;

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        foreach (var number in HouseholdBook.Numbers(county))
        {
            var random = county.Random("household plan", number);
            var plan = Make(number, county, random);
            if (month.IsFirst && county.Profile.HasEarlyPlans)
                yield return MadeEarly(plan, county) with { RecordedAt = Month.At(county.Profile.SentOn.AddDays(2), 12) };
            if (!county.Profile.HasEarlyPlans && DayOf(plan) is { } day && month.Tells(day))
                yield return plan;
            if (county.Profile.HasEarlyPlans && IsAdjustedIn(number, month, county.Profile))
                yield return Adjust(plan, county, month, random);
        }
    }

    // A plan that is known not to be made is noted on the day of its record.
    private static DateOnly? DayOf(PlanDocument plan) => DateOnly.FromDateTime(plan.RecordedAt!.Value.DateTime);

    private static PlanDocument Make(int number, County county, SplitMix64 random)
    {
        var faults = county.Faults;
        var day = random.Chance(faults.Late) ? new DateOnly(2016, 1, random.Between(2, 20)) : county.Profile.SentOn.AddDays(random.Between(20, 125));
        var never = random.Chance(faults.Lacking);
        var unknown = random.Chance(faults.NotRecorded);
        return new PlanDocument
        {
            ScopeId = HouseholdBook.Id(number),
            PlanKind = PlanKind.HouseholdPlan,
            Year = Known.Nothing,
            OwnerOrgId = HouseholdBook.UnitOf(number, county),
            CompletedOn = unknown ? default(Known<DateOnly>) : never ? Known.Nothing : day,
            ReviewedOn = never ? Known.Nothing : random.Chance(faults.NotRecorded) ? default(Known<DateOnly>) : day,
            CoAuthors = ValueSet.Of(Participant.Team, Participant.Village, Participant.Villagers),
            VillagersConsulted = faults.Draw(random),
            ResearchDone = faults.Draw(random),
            LastAdjustedOn = Known.Nothing,
            RecordedAt = Month.At(day, 19),
        };
    }

    private static PlanDocument MadeEarly(PlanDocument plan, County county)
    {
        var day = county.Profile.SentOn.AddDays(-30);
        return plan with { CompletedOn = day, ReviewedOn = plan.ReviewedOn.HasValue ? day : plan.ReviewedOn };
    }

    private static bool IsAdjustedIn(int number, Month month, CountyProfile profile) =>
        month.Start.Year == profile.FirstMonth.Year && month.Start.Month <= 6
        && (number - 1) / (AdjustedEachMonth * profile.Scale) == month.Start.Month - 1;

    private static PlanDocument Adjust(PlanDocument plan, County county, Month month, SplitMix64 random)
    {
        var day = random.One(month.Workdays);
        return MadeEarly(plan, county) with { LastAdjustedOn = day, RecordedAt = Month.At(day, 20) };
    }
}
