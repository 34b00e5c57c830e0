using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// Plans of units, villages, townships and counties, due by the end of December (QJ2015-2.3-1 to 2.3-4). 834 units had their schemes by
/// 10 November (QJ2015-1-8); the others come late or never. The days are made up.
/// </summary>
internal static class CountyPlans
{
    private const int SchemesDone = 834;

    private static readonly DateOnly SchemesBy = new(2015, 11, 10);
    private static readonly DateOnly Due = new(2015, 12, 31);

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var roster = county.Roster;
        var done = SchemesDone * county.Profile.Scale;
        var schemes = roster.Units.Select((unit, index) => Make(unit.OrgId, PlanKind.UnitHelpScheme, unit.OrgId, index < done ? SchemesBy : null, index, county));
        var villages = roster.Villages.Where(village => village.IsDesignatedPoor == true)
            .Select((village, index) => Make(village.VillageId, PlanKind.VillagePlan, roster.Teams[index].LeadOrgId.Value, null, index, county));
        var townships = roster.Townships.Where(township => township.IsPoorTownship == true)
            .Select((township, index) => Make(township.OrgId, PlanKind.TownshipPlan, township.OrgId, null, index, county));
        var counties = roster.Offices.Where(office => office.Roles.Contains(OrganizationRole.Locality))
            .SelectMany((place, index) => ((PlanKind[])[PlanKind.CountyPlan, PlanKind.AnnualPlan]).Select(kind => Make(place.OrgId, kind, place.OrgId, null, index, county)));
        return schemes.Concat(villages).Concat(townships).Concat(counties).Where(plan => month.Tells(DateOnly.FromDateTime(plan.RecordedAt!.Value.DateTime)));
    }

    private static PlanDocument Make(string scope, PlanKind kind, string owner, DateOnly? by, int index, County county)
    {
        var random = county.Random($"plan {kind}", index);
        var faults = county.Faults;
        var draw = by is null ? random.Between(1, 100) : 100;
        // The units that are not among the 834 had no scheme on that day.
        var spread = by is not null ? 60 : kind == PlanKind.UnitHelpScheme ? Due.DayNumber - SchemesBy.DayNumber - 1 : 90;
        var last = by ?? Due;
        var day = draw <= faults.Late ? Due.AddDays(random.Between(1, 20)) : last.AddDays(-random.Between(0, spread));
        var never = draw > faults.Late && draw <= faults.Late + faults.Lacking;
        var unknown = draw > faults.Late + faults.Lacking && draw <= faults.Late + faults.Lacking + faults.NotRecorded;
        return new PlanDocument
        {
            ScopeId = scope,
            PlanKind = kind,
            Year = kind == PlanKind.AnnualPlan ? 2016 : Known.Nothing,
            OwnerOrgId = owner,
            CompletedOn = unknown ? default(Known<DateOnly>) : never ? Known.Nothing : day,
            ReviewedOn = never || random.Chance(faults.Lacking) ? Known.Nothing : random.Chance(faults.NotRecorded) ? default(Known<DateOnly>) : day.AddDays(3),
            ReviewedByOrg = never ? Known.Nothing : county.Profile.Office.Id,
            CoAuthors = random.Chance(faults.Lacking) ? ValueSet.Of(Participant.DispatchingUnit)
                : ValueSet.Of(Participant.DispatchingUnit, Participant.Team, Participant.Township, Participant.Village, Participant.Villagers),
            VillagersConsulted = faults.Draw(random),
            ResearchDone = faults.Draw(random),
            ResponsibilitiesAssigned = faults.Draw(random),
            ProjectsLinked = random.Chance(faults.NotRecorded) ? default(Known<int>) : random.Between(0, 6),
            RecordedAt = random.Instant(day.AddDays(3), 9, 17),
        };
    }
}
