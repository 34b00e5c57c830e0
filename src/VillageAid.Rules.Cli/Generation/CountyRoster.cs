using System.Globalization;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Who is there: bodies, villages, teams, cadres and their postings. Everybody goes by a pseudonym.</summary>
internal sealed class CountyRoster
{
    private CountyRoster(CountyProfile profile, int seed)
    {
        var recordedAt = Month.At(profile.SentOn.AddDays(2), 9);
        var bodies = new BodyFactory(profile, recordedAt);
        Offices = bodies.CreateOffices();
        Townships = bodies.CreateTownships();
        Units = bodies.CreateUnits();
        var villages = new VillageFactory(profile, Units, recordedAt);
        Villages = villages.CreateVillages();
        Teams = villages.CreateTeams();
        Random = SplitMix64.For(seed, "assignments");
        var cadres = new CadreFactory(profile, seed, this, recordedAt);
        Assignments = cadres.CreateAssignments(Random);
        SecondPosts = cadres.CreateSecondPosts();
        (OtherCadres, ChiefPosts) = cadres.CreateOthers();
        Describe = cadres.Create;
    }

    /// <summary>The body that keeps the ledger and the other offices.</summary>
    public IReadOnlyList<Organization> Offices { get; }

    public IReadOnlyList<Organization> Townships { get; }

    /// <summary>The dispatching units: first those of the province, then of the city, then of the county.</summary>
    public IReadOnlyList<Organization> Units { get; }

    public IReadOnlyList<Village> Villages { get; }

    public IReadOnlyList<Team> Teams { get; }

    /// <summary>The postings to villages as they are known at the month's end; of a cadre with two posts only one.</summary>
    public List<Assignment> Assignments { get; }

    /// <summary>The second postings of first secretaries who lead their team too.</summary>
    public IReadOnlyList<Assignment> SecondPosts { get; }

    /// <summary>The postings of the townships' chief leaders.</summary>
    public IReadOnlyList<Assignment> ChiefPosts { get; }

    /// <summary>Cadres who are not stationed in a village: chief leaders, county leaders, those paired with households.</summary>
    public IReadOnlyList<Cadre> OtherCadres { get; }

    /// <summary>Those who left and came in the month that is made.</summary>
    public IReadOnlyList<StaffChange> Changes { get; set; } = [];

    /// <summary>The stream that made the postings; the changes of the first month go on with it.</summary>
    public SplitMix64 Random { get; }

    /// <summary>The cadre of a posting.</summary>
    public Func<Assignment, Cadre> Describe { get; }

    /// <summary>Who is there on the day the cadres were sent.</summary>
    public static CountyRoster Create(CountyProfile profile, int seed) => new(profile, seed);

    /// <summary>The number in a code.</summary>
    public static int Number(string code, string prefix) => int.Parse(code.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A code with a number of at least so many digits.</summary>
    public static string Code(string prefix, int number, int digits) => prefix + number.ToString("D" + digits, CultureInfo.InvariantCulture);

    /// <summary>The team of a posting to a village.</summary>
    public Team TeamOf(Assignment posting) => Teams[Number(posting.TeamId.Value, "工作队") - 1];

    /// <summary>The unit that sent the cadre of a posting.</summary>
    public string UnitOf(Assignment posting) => TeamOf(posting).LeadOrgId.Value;

    /// <summary>The village where a cadre is posted.</summary>
    public Village VillageOf(Assignment posting) => Villages[Number(posting.TeamId.Value, "工作队") - 1];

    /// <summary>The township where a cadre is posted.</summary>
    public string TownshipOf(Assignment posting) => VillageOf(posting).TownshipId.Value;
}
