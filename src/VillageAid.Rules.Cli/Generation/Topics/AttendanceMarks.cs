using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>What a county's way of keeping attendance adds to a day, and what it does not know.</summary>
internal static class AttendanceMarks
{
    // Nobody says how often a check by video is made (YZ2020-2-13); here about every eighth evening.
    private const int VideoCalls = 12;

    public static AttendanceDay InStyle(AttendanceDay day, AttendanceStyle style, FaultRates faults, SplitMix64 random) => style switch
    {
        AttendanceStyle.ClockIn => ClockIn(day, faults, random),
        AttendanceStyle.Ledger => day with { SignIn = default, OvernightInVillage = default, SourceKind = SourceKind.Document },
        _ => day,
    };

    private static AttendanceDay ClockIn(AttendanceDay day, FaultRates faults, SplitMix64 random)
    {
        // Where the platform failed the clock-ins are gone with the status.
        var isPresent = day.Status == AttendanceStatus.Present;
        var morning = faults.Draw(random);
        var evening = faults.Draw(random);
        var video = random.Chance(VideoCalls);
        return day with
        {
            SignIn = default,
            MorningCheckIn = day.Status.IsUnknown ? default(Known<bool>) : isPresent ? morning : false,
            EveningCheckIn = day.Status.IsUnknown ? default(Known<bool>) : isPresent ? evening : false,
            VideoCheck = day.Status.IsUnknown ? default(Known<VideoCheck>)
                : !video ? VideoCheck.NotCalled
                : day.OvernightInVillage == true ? VideoCheck.Passed : VideoCheck.Failed,
            MealsInVillage = isPresent ? default(Known<bool>) : false,
        };
    }
}
