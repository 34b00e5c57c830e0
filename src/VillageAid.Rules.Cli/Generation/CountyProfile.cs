namespace VillageAid.Rules.Cli.Generation;

/// <summary>What a county looks like: its true figures, and how often its ledger has which fault.</summary>
internal sealed record CountyProfile
{
    /// <summary>
    /// Shangyi county, Hebei, in spring 2016. Of the source: 89 teams, 4 of the province, 18 of the city, 67 of the county; 267 cadres in
    /// 89 poor villages of 14 townships; sent off on 24 February. The number of dispatching units is made up.
    /// </summary>
    public static CountyProfile Shangyi { get; } = new()
    {
        Name = "shangyi",
        Code = "130725",
        Townships = 14,
        ProvinceTeams = 4,
        CityTeams = 18,
        CountyTeams = 67,
        CadresPerTeam = 3,
        CountyUnits = 40,
        SentOn = new DateOnly(2016, 2, 24),
        MeasureInForceFrom = new DateOnly(2016, 2, 26),
        Holidays = [new DateOnly(2016, 4, 4)],
        Faults = new FaultRates(),
    };

    /// <summary>The name by which the command knows it.</summary>
    public required string Name { get; init; }

    /// <summary>The county's GB/T 2260 code.</summary>
    public required string Code { get; init; }

    /// <summary>The number of townships.</summary>
    public required int Townships { get; init; }

    /// <summary>The number of teams that the province sent; each has its village.</summary>
    public required int ProvinceTeams { get; init; }

    /// <summary>The number of teams that the city sent.</summary>
    public required int CityTeams { get; init; }

    /// <summary>The number of teams that the county sent.</summary>
    public required int CountyTeams { get; init; }

    /// <summary>The number of cadres in a team.</summary>
    public required int CadresPerTeam { get; init; }

    /// <summary>The number of county units that lead teams; province and city lead each of theirs by a unit of its own.</summary>
    public required int CountyUnits { get; init; }

    /// <summary>The day the cadres took up their posts.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>The day the county's measure for managing stationed cadres came into force (made up; the source gives none).</summary>
    public required DateOnly MeasureInForceFrom { get; init; }

    /// <summary>Public holidays on days that else would be days of work.</summary>
    public required IReadOnlyList<DateOnly> Holidays { get; init; }

    /// <summary>How often the ledger has which fault.</summary>
    public required FaultRates Faults { get; init; }

    /// <summary>The number of teams, which is that of poor villages.</summary>
    public int Teams => ProvinceTeams + CityTeams + CountyTeams;

    /// <summary>The profile of a name; null where there is none.</summary>
    public static CountyProfile? Find(string name) => name == Shangyi.Name ? Shangyi : null;
}
