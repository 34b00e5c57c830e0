using System.Globalization;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Who is there: bodies, villages, teams, cadres and their postings. Everybody goes by a pseudonym.</summary>
internal sealed record CountyRoster
{
    /// <summary>The code of the county body that manages stationed cadres.</summary>
    public const string OfficeId = "驻村办";

    public required IReadOnlyList<Organization> Townships { get; init; }

    public required IReadOnlyList<Organization> Units { get; init; }

    public required Organization Office { get; init; }

    public required IReadOnlyList<Village> Villages { get; init; }

    public required IReadOnlyList<Team> Teams { get; init; }

    public required IReadOnlyList<Cadre> Cadres { get; init; }

    /// <summary>The postings as they are known at the month's end.</summary>
    public required IReadOnlyList<Assignment> Assignments { get; init; }

    /// <summary>Postings as they were recorded before they ended, each superseded by one of <see cref="Assignments"/>.</summary>
    public required IReadOnlyList<Assignment> EarlierAssignments { get; init; }

    /// <summary>Every record.</summary>
    public IEnumerable<Fact> Facts => [Office, .. Townships, .. Units, .. Villages, .. Teams, .. Cadres, .. EarlierAssignments, .. Assignments];

    /// <summary>The township where a cadre is posted.</summary>
    public string TownshipOf(Assignment assignment) => Villages[Number(assignment.TeamId.Value, "工作队") - 1].TownshipId.Value;

    public static CountyRoster Create(CountyProfile profile, int seed, Month month)
    {
        var recordedAt = Month.At(profile.SentOn.AddDays(2), 9);
        var units = CreateUnits(profile, recordedAt);
        var teams = CreateTeams(profile, units, recordedAt);
        var assignments = CreateAssignments(profile, teams, seed, month, recordedAt, out var earlier);
        return new CountyRoster
        {
            Office = CreateOrganization(OfficeId, OrganizationRole.CountyOffice, AdministrativeLevel.County, profile, recordedAt),
            Townships = [.. Enumerable.Range(1, profile.Townships).Select(number =>
                CreateOrganization(Code("乡镇", number, 2), OrganizationRole.Township, AdministrativeLevel.Township, profile, recordedAt))],
            Units = units,
            Villages = CreateVillages(profile, recordedAt),
            Teams = teams,
            Cadres = CreateCadres(assignments, teams),
            Assignments = assignments,
            EarlierAssignments = [earlier],
        };
    }

    public static string Code(string prefix, int number, int digits) => prefix + number.ToString("D" + digits, CultureInfo.InvariantCulture);

    private static int Number(string code, string prefix) => int.Parse(code.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static Organization CreateOrganization(string id, OrganizationRole role, AdministrativeLevel level, CountyProfile profile, DateTimeOffset recordedAt) =>
        new() { OrgId = id, Roles = [role], Level = level, PlaceCode = profile.Code, RecordedAt = recordedAt };

    private static List<Organization> CreateUnits(CountyProfile profile, DateTimeOffset recordedAt) =>
        [.. Enumerable.Range(1, profile.ProvinceTeams + profile.CityTeams + profile.CountyUnits).Select(number =>
            CreateOrganization(Code("单位", number, 2), OrganizationRole.DispatchingUnit, LevelOf(number, profile), profile, recordedAt))];

    private static AdministrativeLevel LevelOf(int number, CountyProfile profile) =>
        number <= profile.ProvinceTeams ? AdministrativeLevel.Province
        : number <= profile.ProvinceTeams + profile.CityTeams ? AdministrativeLevel.City
        : AdministrativeLevel.County;

    private static List<Village> CreateVillages(CountyProfile profile, DateTimeOffset recordedAt) =>
        [.. Enumerable.Range(1, profile.Teams).Select(number => new Village
        {
            VillageId = Code("村", number, 2),
            TownshipId = Code("乡镇", ((number - 1) % profile.Townships) + 1, 2),
            CountyCode = profile.Code,
            IsDesignatedPoor = true,
            RecordedAt = recordedAt,
        })];

    private static List<Team> CreateTeams(CountyProfile profile, List<Organization> units, DateTimeOffset recordedAt) =>
        [.. Enumerable.Range(1, profile.Teams).Select(number => new Team
        {
            TeamId = Code("工作队", number, 2),
            VillageId = Code("村", number, 2),
            LeadOrgId = units[UnitOf(number, profile)].OrgId,
            Level = LevelOf(number, profile),
            EstablishedOn = profile.SentOn,
            DisbandedOn = Known.Nothing,
            RecordedAt = recordedAt,
        })];

    private static int UnitOf(int team, CountyProfile profile)
    {
        var above = profile.ProvinceTeams + profile.CityTeams;
        return team <= above ? team - 1 : above + ((team - above - 1) % profile.CountyUnits);
    }

    private static List<Assignment> CreateAssignments(CountyProfile profile, List<Team> teams, int seed, Month month, DateTimeOffset recordedAt, out Assignment earlier)
    {
        var random = SplitMix64.For(seed, "assignments");
        var result = new List<Assignment>();
        foreach (var team in teams)
        {
            for (var place = 0; place < profile.CadresPerTeam; place++)
                result.Add(CreateAssignment(result.Count + 1, team.TeamId, place, profile, random, recordedAt));
        }
        earlier = Replace(result, random, month);
        return result;
    }

    private static Assignment CreateAssignment(int number, string team, int place, CountyProfile profile, SplitMix64 random, DateTimeOffset recordedAt)
    {
        var post = place switch { 0 => Post.FirstSecretary, 1 => Post.TeamLeader, _ => Post.Member };
        var documented = post == Post.FirstSecretary && !random.Chance(profile.Faults.AppointmentDocUnknown);
        return new Assignment
        {
            AssignmentId = Code("任职", number, 3),
            CadreId = Code("干部", number, 3),
            TeamId = team,
            Post = post,
            StartOn = profile.SentOn,
            EndOn = Known.Nothing,
            AppointmentDocRef = documented ? "第一书记任职通知" : default(Known<string>),
            RecordedAt = recordedAt,
        };
    }

    // One member leaves in the middle of the month; another comes the day after. Gives the posting as it was recorded before.
    private static Assignment Replace(List<Assignment> assignments, SplitMix64 random, Month month)
    {
        var members = assignments.Where(assignment => assignment.Post == Post.Member).ToList();
        var leaving = members[random.Between(0, members.Count - 1)];
        var before = leaving with { RecordId = "任职变更前" };
        var lastDay = month.Start.AddDays(14);
        assignments[assignments.IndexOf(leaving)] =
            leaving with { RecordId = "任职变更后", SupersedesId = before.RecordId, EndOn = lastDay, RecordedAt = Month.At(lastDay, 17) };
        var number = assignments.Count + 1;
        assignments.Add(leaving with
        {
            AssignmentId = Code("任职", number, 3),
            CadreId = Code("干部", number, 3),
            StartOn = lastDay.AddDays(1),
            RecordedAt = Month.At(lastDay.AddDays(1), 10),
        });
        return before;
    }

    private static List<Cadre> CreateCadres(List<Assignment> assignments, List<Team> teams)
    {
        var unitOf = teams.ToDictionary(team => team.TeamId, team => team.LeadOrgId);
        return [.. assignments.Select(assignment => new Cadre
        {
            CadreId = assignment.CadreId,
            HomeOrgId = unitOf[assignment.TeamId.Value],
            CadreKind = CadreKind.VillageStationed,
            RecordedAt = Month.At(assignment.StartOn.AddDays(2), 9),
        })];
    }
}
