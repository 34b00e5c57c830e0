using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// Trainings. Yuzhong, by June: two thematic ones of 225 persons each and eight online ones of all stationed and paired cadres, 450 and
/// over 3800 in all (YZ2020-2-3), and a round of everybody each quarter (YZ2020-2-1 says several). Qujing: policy and work, and not for
/// everybody (QJ2015-1-25). The days are made up.
/// </summary>
internal static class Trainings
{
    private const int PerThematicTraining = 225;

    // Online trainings in January … June 2020: eight.
    private static readonly int[] OnlineBy = [1, 1, 1, 2, 1, 2];

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("trainings", month);
        var stationed = county.WholeMonthPostings(month).Select(posting => posting.CadreId).ToList();
        var prePost = county.Roster.Changes.Select(change => Attend(change.Successor.CadreId, TrainingKind.PrePost, change.Successor.StartOn.AddDays(-random.Between(0, 3)), Known.Nothing, county, random));
        return prePost.Concat(county.Profile.Attendance == AttendanceStyle.ClockIn ? Yuzhong(county, month, stationed, random) : Qujing(county, month, stationed, random));
    }

    private static IEnumerable<Fact> Yuzhong(County county, Month month, List<string> stationed, SplitMix64 random)
    {
        var isFirstHalf = month.Start.Year == 2020 && month.Start.Month <= 6;
        var everybody = county.PostingsIn(month).Where(posting => posting.StartOn <= month.Start).Select(posting => posting.CadreId)
            .Concat(county.Roster.OtherCadres.Where(cadre => cadre.CadreKind == CadreKind.HouseholdPairing).Select(cadre => cadre.CadreId)).ToList();
        for (var i = 0; i < (isFirstHalf ? OnlineBy[month.Start.Month - 1] : 0); i++)
        {
            foreach (var cadre in everybody)
                yield return Attend(cadre, TrainingKind.Online, month.Workdays[3 + (i * 5)], Known.Nothing, county, random);
        }
        foreach (var cadre in isFirstHalf && month.Start.Month is 4 or 6 ? random.Pick(stationed, PerThematicTraining * county.Profile.Scale) : [])
            yield return Attend(cadre, TrainingKind.Thematic, month.Workdays[10], Known.Nothing, county, random);
        foreach (var cadre in month.Start.Month % 3 == 1 ? stationed : [])
        {
            if (!random.Chance(county.Faults.WithoutRecord))
                yield return Attend(cadre, TrainingKind.Rotation, month.Workdays[6], (month.Start.Month + 2) / 3, county, random);
        }
    }

    private static IEnumerable<Fact> Qujing(County county, Month month, List<string> stationed, SplitMix64 random) =>
        random.Pick(stationed, stationed.Count / 3).Select(cadre =>
            Attend(cadre, random.Chance(50) ? TrainingKind.Policy : TrainingKind.Business, random.One(month.Workdays), Known.Nothing, county, random));

    private static TrainingAttendance Attend(string cadre, TrainingKind kind, DateOnly day, Known<int> round, County county, SplitMix64 random) => new()
    {
        CadreId = cadre,
        TrainingKind = kind,
        HeldOn = day,
        Round = round,
        Completed = county.Faults.Draw(random),
        RecordedAt = random.Instant(day, 17, 20),
    };
}
