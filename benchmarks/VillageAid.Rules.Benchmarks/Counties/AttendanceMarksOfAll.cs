using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Cli.Generation.Topics;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Counties;

/// <summary>Attendance with everything that any of the pack's rules reads: sign-in, clock-ins, checks by video, nights and work in the village.</summary>
internal static class AttendanceMarksOfAll
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("marks of all", month);
        foreach (var fact in AttendanceSheet.Create(county, month))
            yield return fact is AttendanceDay day ? Mark(day, county.Faults, random) : fact;
    }

    private static AttendanceDay Mark(AttendanceDay day, FaultRates faults, SplitMix64 random) =>
        AttendanceMarks.InStyle(day, AttendanceStyle.ClockIn, faults, random) with
        {
            SignIn = day.SignIn,
            WorkedInVillage = day.Status.IsUnknown ? default : day.Status == AttendanceStatus.Present ? faults.Draw(random) : false,
        };
}
