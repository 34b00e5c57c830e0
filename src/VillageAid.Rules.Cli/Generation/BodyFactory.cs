using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Makes the bodies: offices, townships, dispatching units.</summary>
internal sealed class BodyFactory(CountyProfile profile, DateTimeOffset recordedAt)
{
    public IReadOnlyList<Organization> CreateOffices() =>
        [.. profile.OtherOffices.Prepend(profile.Office).Select(office => Create(office.Id, office.Role, office.Level, office.PlaceCode ?? profile.Code) with
        {
            IsPoorCounty = office.Role == OrganizationRole.Locality ? QujingCounties.IsPoor(office.PlaceCode!) : default(Known<bool>),
        })];

    public IReadOnlyList<Organization> CreateTownships() => [.. Enumerable.Range(1, profile.Townships).Select(CreateTownship)];

    public IReadOnlyList<Organization> CreateUnits() =>
        [.. Enumerable.Range(1, profile.ProvinceTeams + profile.CityTeams + profile.CountyUnits).Select(CreateUnit)];

    /// <summary>The level of a unit, and of the team that it leads.</summary>
    public static AdministrativeLevel LevelOf(int number, CountyProfile profile) =>
        number <= profile.ProvinceTeams ? AdministrativeLevel.Province
        : number <= profile.ProvinceTeams + profile.CityTeams ? AdministrativeLevel.City
        : AdministrativeLevel.County;

    private Organization CreateTownship(int number)
    {
        var county = profile.CountyCodes[(number - 1) % profile.CountyCodes.Count];
        var township = Create(CountyRoster.Code("乡镇", number, 2), OrganizationRole.Township, AdministrativeLevel.Township, county);
        // Of the townships of the city 50 are poor (the head of QJ2015-1-3); a county has no such list in its source.
        return profile.CountyCodes.Count > 1 ? township with { IsPoorTownship = number <= QujingCounties.PoorTownships * profile.Scale } : township;
    }

    private Organization CreateUnit(int number)
    {
        var level = LevelOf(number, profile);
        var unit = Create(CountyRoster.Code("单位", number, 2), OrganizationRole.DispatchingUnit, level, profile.Code);
        if (!profile.IsDetailed)
            return unit;
        // Every tenth unit is one with means, as those for development, finance and housing (YZ2020-1-4); of every seventeenth nobody noted it.
        return unit with
        {
            IsCountyDepartment = level == AdministrativeLevel.County,
            ResourceStrength = number % 17 == 0 ? default(Known<ResourceStrength>) : number % 10 == 0 ? ResourceStrength.Strong : ResourceStrength.Ordinary,
            PrincipalPostId = number % 29 == 0 ? Known.Nothing : "岗位" + unit.OrgId,
            ManagingOrgId = profile.Office.Id,
        };
    }

    private static Organization Create(string id, OrganizationRole role, AdministrativeLevel level, string place, DateTimeOffset recordedAt) =>
        new() { OrgId = id, Roles = [role], Level = level, PlaceCode = place, RecordedAt = recordedAt };

    private Organization Create(string id, OrganizationRole role, AdministrativeLevel level, string place) => Create(id, role, level, place, recordedAt);
}
