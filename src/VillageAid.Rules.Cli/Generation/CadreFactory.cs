using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Makes the cadres and their postings on the day they were sent.</summary>
internal sealed class CadreFactory(CountyProfile profile, int seed, CountyRoster roster, DateTimeOffset recordedAt)
{
    // The mean year of birth; the age of the members is 38 on average in 2020 (YZ2020-1-14).
    private const int MeanBirthYear = 1982;

    public List<Assignment> CreateAssignments(SplitMix64 random)
    {
        var result = new List<Assignment>();
        for (var team = 1; team <= roster.Teams.Count; team++)
        {
            var size = profile.CadresPerTeam + (team <= profile.TeamsWithOneMore ? 1 : 0);
            for (var place = 0; place < size; place++)
                result.Add(CreateAssignment(result.Count + 1, team, place, random));
        }
        return result;
    }

    /// <summary>A first secretary who leads the team too has a posting for each post.</summary>
    public IReadOnlyList<Assignment> CreateSecondPosts() =>
        [.. roster.Assignments.Where(posting => posting.Post == Post.FirstSecretary && HasDualPost(CountyRoster.Number(posting.TeamId.Value, "工作队")))
            .Select(posting => posting with { AssignmentId = posting.AssignmentId + "兼", Post = Post.TeamLeader, AppointmentDocRef = default })];

    /// <summary>The cadres who are not stationed in a village, and the postings of the chief leaders among them.</summary>
    public (IReadOnlyList<Cadre> Cadres, IReadOnlyList<Assignment> Posts) CreateOthers()
    {
        var chiefs = Enumerable.Range(1, profile.ChiefLeaders).Select(number => CreateOther("总队长", number, CadreKind.VillageStationed, UnitAt(number * 3))).ToList();
        // One chief leader is not of section level: a deviation from the practice of YZ2020-1-9.
        var ranked = chiefs.Select((chief, index) => chief with { RankBand = index % 17 == 3 ? RankBand.Other : RankBand.SectionLevel, AppointedOn = new DateOnly(2016, 1 + (index % 12), 1) });
        var leaders = Enumerable.Range(1, profile.CountyLeaders).Select(number => CreateOther("县领导", number, CadreKind.CountyLeader, "县四大家"));
        var pairing = Enumerable.Range(1, profile.PairingCadres).Select(number => CreateOther("责任人", number, CadreKind.HouseholdPairing, UnitAt(number)));
        return ([.. ranked, .. leaders, .. pairing], [.. chiefs.Select(CreateChiefPost)]);
    }

    /// <summary>The cadre of a posting.</summary>
    public Cadre Create(Assignment posting)
    {
        var cadre = new Cadre
        {
            CadreId = posting.CadreId,
            HomeOrgId = roster.UnitOf(posting),
            CadreKind = CadreKind.VillageStationed,
            RecordedAt = Month.At(posting.StartOn.AddDays(2), 9),
        };
        if (!profile.IsDetailed)
            return cadre;
        var number = CountyRoster.Number(posting.CadreId, "干部");
        // Two neighbours are as much younger and older than the mean, so that the mean holds.
        var age = SplitMix64.For(seed, "age", (number + 1) / 2).Between(0, 13);
        var random = SplitMix64.For(seed, "cadre", number);
        return cadre with
        {
            BirthYear = MeanBirthYear + (number % 2 == 0 ? age : -age),
            ProfessionCategory = random.Chance(profile.Faults.NotRecorded) ? default(Known<ValueSet<Profession>>) : ValueSet.Of((Profession)random.Between(0, 3)),
            RankBand = random.Chance(20) ? RankBand.SectionLevel : RankBand.Other,
        };
    }

    private Assignment CreateAssignment(int number, int team, int place, SplitMix64 random)
    {
        // Where the first secretary leads the team too, the others are members.
        var post = place switch { 0 => Post.FirstSecretary, 1 when !HasDualPost(team) => Post.TeamLeader, _ => Post.Member };
        var documented = post == Post.FirstSecretary && !random.Chance(profile.Faults.AppointmentDocUnknown);
        return new Assignment
        {
            AssignmentId = CountyRoster.Code("任职", number, 3),
            CadreId = CountyRoster.Code("干部", number, 3),
            TeamId = CountyRoster.Code("工作队", team, 2),
            TownshipId = profile.IsDetailed ? Known.Nothing : default(Known<string>),
            Post = post,
            StartOn = profile.SentOn,
            EndOn = Known.Nothing,
            EndReason = profile.IsDetailed ? Known.Nothing : default(Known<AssignmentEndReason>),
            NominationRoute = profile.IsDetailed && number % 13 != 0 ? (NominationRoute)(number % 3) : default(Known<NominationRoute>),
            AppointmentDocRef = documented ? profile.AppointmentDocument : default(Known<string>),
            RecordedAt = recordedAt,
        };
    }

    private bool HasDualPost(int team) => profile.DualPostEvery > 0 && team % profile.DualPostEvery == 0;

    private string UnitAt(int number) => roster.Units[(number - 1) % roster.Units.Count].OrgId;

    private Cadre CreateOther(string prefix, int number, CadreKind kind, string unit) => new()
    {
        CadreId = CountyRoster.Code(prefix, number, 2),
        HomeOrgId = unit,
        CadreKind = kind,
        RecordedAt = recordedAt,
    };

    private Assignment CreateChiefPost(Cadre chief) => new()
    {
        AssignmentId = "任职" + chief.CadreId,
        CadreId = chief.CadreId,
        TeamId = Known.Nothing,
        TownshipId = CountyRoster.Code("乡镇", CountyRoster.Number(chief.CadreId, "总队长"), 2),
        Post = Post.ChiefLeader,
        StartOn = profile.SentOn,
        EndOn = Known.Nothing,
        EndReason = Known.Nothing,
        RecordedAt = recordedAt,
    };
}
