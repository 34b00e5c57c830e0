using VillageAid.Rules.Cli.Generation.Profiles;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>What a county looks like: its true figures, what its ledger holds, and how often it has which fault.</summary>
internal sealed record CountyProfile
{
    /// <summary>Every county, in the order in which they are offered.</summary>
    public static IReadOnlyList<CountyProfile> All { get; } = [ShangyiProfile.Create(), YuzhongProfile.Create(), QujingProfile.Create()];

    /// <summary>The name by which the command knows it.</summary>
    public required string Name { get; init; }

    /// <summary>The GB/T 2260 code of the place.</summary>
    public required string Code { get; init; }

    /// <summary>The GB/T 2260 codes of the counties in it; of a county its own.</summary>
    public required IReadOnlyList<string> CountyCodes { get; init; }

    /// <summary>The first day of the month with which the county begins.</summary>
    public required DateOnly FirstMonth { get; init; }

    /// <summary>The body that manages stationed cadres and keeps the ledger.</summary>
    public required OfficeDefinition Office { get; init; }

    /// <summary>The bodies beside it that records name.</summary>
    public IReadOnlyList<OfficeDefinition> OtherOffices { get; init; } = [];

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

    /// <summary>The number of teams, the first ones, that have a cadre more.</summary>
    public int TeamsWithOneMore { get; init; }

    /// <summary>The number of villages, the first ones, that are designated poor.</summary>
    public required int PoorVillages { get; init; }

    /// <summary>The number of county units that lead teams; province and city lead each of theirs by a unit of its own.</summary>
    public required int CountyUnits { get; init; }

    /// <summary>The number of townships, the first ones, that have a chief leader.</summary>
    public int ChiefLeaders { get; init; }

    /// <summary>The number of county leaders who go to villages.</summary>
    public int CountyLeaders { get; init; }

    /// <summary>The number of cadres who are paired with households and not stationed.</summary>
    public int PairingCadres { get; init; }

    /// <summary>The number of households of each team's village that the ledger holds.</summary>
    public int HouseholdsPerTeam { get; init; }

    /// <summary>Of every so many teams one has a first secretary who leads the team too; 0: none.</summary>
    public int DualPostEvery { get; init; }

    /// <summary>The cadres who are replaced in the first, the second … month; the last number holds for all months behind.</summary>
    public required IReadOnlyList<int> Replacements { get; init; }

    /// <summary>Whether bodies, villages and cadres are described beyond their codes.</summary>
    public bool IsDetailed { get; init; }

    /// <summary>Whether households had their plans before the cadres came, so that they are adjusted and not made.</summary>
    public bool HasEarlyPlans { get; init; }

    /// <summary>The day the cadres took up their posts.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>The document by which first secretaries were appointed.</summary>
    public string AppointmentDocument { get; init; } = "第一书记任职通知";

    /// <summary>What is known of a day of attendance.</summary>
    public AttendanceStyle Attendance { get; init; }

    /// <summary>The faults of cadres that the source names.</summary>
    public IReadOnlyList<FindingCode> FindingCodes { get; init; } = [];

    /// <summary>The faults of dispatching units that the source names.</summary>
    public IReadOnlyList<FindingCode> UnitFindingCodes { get; init; } = [];

    /// <summary>How often the ledger has which fault.</summary>
    public FaultRates Faults { get; init; } = new();

    /// <summary>The topics of the ledger, in the order in which they are written.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Which records are stated to be all in, for whom.</summary>
    public required IReadOnlyList<Ledger> Ledgers { get; init; }

    /// <summary>How many times the true size it has.</summary>
    public int Scale { get; private init; } = 1;

    /// <summary>The number of teams, each in a village of its own.</summary>
    public int Teams => ProvinceTeams + CityTeams + CountyTeams;

    /// <summary>The number of households in the ledger.</summary>
    public int Households => Teams * HouseholdsPerTeam;

    /// <summary>The profile of a name; null where there is none.</summary>
    public static CountyProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);

    /// <summary>The number of cadres who are replaced in a month.</summary>
    public int ReplacementsIn(Month month) => Replacements[Math.Min(month.Index, Replacements.Count - 1)] * Scale;

    /// <summary>The same county so many times as large: bodies, villages, teams, cadres and all that hangs on them. Its offices stay one.</summary>
    public CountyProfile Times(int scale) => this with
    {
        Scale = Scale * scale,
        Townships = Townships * scale,
        ProvinceTeams = ProvinceTeams * scale,
        CityTeams = CityTeams * scale,
        CountyTeams = CountyTeams * scale,
        TeamsWithOneMore = TeamsWithOneMore * scale,
        PoorVillages = PoorVillages * scale,
        CountyUnits = CountyUnits * scale,
        ChiefLeaders = ChiefLeaders * scale,
        CountyLeaders = CountyLeaders * scale,
        PairingCadres = PairingCadres * scale,
        Faults = Faults with
        {
            TownshipsWithFailure = Faults.TownshipsWithFailure * scale,
            CadresWithGaps = Faults.CadresWithGaps * scale,
        },
    };
}
