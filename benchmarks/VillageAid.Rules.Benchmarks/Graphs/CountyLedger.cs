using System.Globalization;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Benchmarks.Graphs;

/// <summary>A month of a county's records as a reader of files gives them: the same text is the same string, attendance comes day by day.</summary>
internal static class CountyLedger
{
    public const int Days = 30;

    private const int CadresPerTeam = 3;

    public static readonly DateTimeOffset AsOf = new(2016, 6, 30, 23, 59, 59, TimeSpan.FromHours(8));

    private static readonly DateOnly FirstDay = new(2016, 6, 1);

    /// <summary>The records of so many cadres.</summary>
    /// <param name="cadres">How many.</param>
    /// <param name="isShuffled">Whether the attendance comes in no order, each day with strings of its own.</param>
    public static FactSet Create(int cadres, bool isShuffled)
    {
        var ids = Enumerable.Range(0, cadres).Select(number => Id("干部", number)).ToArray();
        var teams = Enumerable.Range(0, cadres / CadresPerTeam).Select(number => Id("队", number)).ToArray();
        Fact[] attendance = [.. Enumerable.Range(0, Days).SelectMany(day => ids.Select((id, number) => Attendance(isShuffled ? new string(id.AsSpan()) : id, day, number)))];
        if (isShuffled)
            new Random(1).Shuffle(attendance);
        return FactSet.Of([.. Places(ids, teams), .. attendance, .. Reports(teams), .. ids.SelectMany(id => Ledgers(id, "考勤", "任职", "请假")), .. teams.SelectMany(id => Ledgers(id, "报送"))]);
    }

    private static IEnumerable<Fact> Places(string[] ids, string[] teams)
    {
        for (var i = 0; i < teams.Length; i++)
        {
            yield return new Village { VillageId = Id("村", i), CountyCode = "130725" };
            yield return new Team { TeamId = teams[i], VillageId = Id("村", i) };
        }
        for (var i = 0; i < ids.Length; i++)
        {
            yield return new Cadre { CadreId = ids[i] };
            yield return new Assignment { AssignmentId = Id("任", i), CadreId = ids[i], TeamId = teams[Math.Min(i / CadresPerTeam, teams.Length - 1)], StartOn = new(2016, 1, 4), EndOn = Known.Nothing };
        }
    }

    private static AttendanceDay Attendance(string id, int day, int number) => new()
    {
        CadreId = id,
        Date = FirstDay.AddDays(day),
        Status = (number + day) % 9 == 0 ? AttendanceStatus.Leave : AttendanceStatus.Present,
        SignIn = (number + day) % 7 != 0,
        RecordedAt = new DateTimeOffset(FirstDay.AddDays(day), new TimeOnly(20, 0), TimeSpan.FromHours(8)),
    };

    private static IEnumerable<Fact> Reports(string[] teams) => Enumerable.Range(0, 4).SelectMany(week => teams.Select(team => new ReportSubmission
    {
        SubjectKind = SubjectKind.Team,
        SubjectId = team,
        ReportKind = ReportKind.WeeklyProgress,
        PeriodStart = new DateOnly(2016, 6, 6).AddDays(7 * week),
        SubmittedAt = new DateTimeOffset(2016, 6, 10 + week, 9, 0, 0, TimeSpan.FromHours(8)),
    }));

    private static IEnumerable<Fact> Ledgers(string id, params string[] types) =>
        types.Select(type => new RecordCompleteness { RecordType = type, SubjectId = id, PeriodStart = FirstDay, PeriodEnd = FirstDay.AddDays(Days - 1), Complete = true });

    private static string Id(string kind, int number) => kind + number.ToString("D5", CultureInfo.InvariantCulture);
}
