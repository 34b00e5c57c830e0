using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Where a cadre really was on each day of the posting in the month.</summary>
internal sealed record CadreMonth(IReadOnlyList<(DateOnly Date, AttendanceStatus Status)> Statuses, (DateOnly From, DateOnly To)? Leave)
{
    public static CadreMonth Plan(Assignment assignment, Month month, CountyProfile profile, SplitMix64 random)
    {
        var days = month.Days.Where(day => day >= assignment.StartOn && (!assignment.EndOn.TryGetValue(out var end) || day <= end)).ToList();
        var isWhole = days.Count == month.Days.Count;
        var leave = isWhole && random.Chance(profile.Faults.TakesLeave) ? PickLeave(days, random) : null;
        var free = days.Where(day => leave is not { } taken || day < taken.From || day > taken.To).ToList();
        var elsewhere = random.Chance(profile.Faults.OfficialElsewhere) ? random.Pick(WorkdaysOf(free), 1) : [];
        var open = free.Except(elsewhere).ToList();
        var target = PickTarget(profile.Faults, random) * days.Count / month.Days.Count;
        var present = PickPresent(open, WorkdaysOf(open), target, random);
        return new CadreMonth([.. days.Select(day => (day, StatusOf(day)))], leave);

        AttendanceStatus StatusOf(DateOnly day) =>
            leave is { } taken && day >= taken.From && day <= taken.To ? AttendanceStatus.Leave
            : elsewhere.Contains(day) ? AttendanceStatus.OfficialElsewhere
            : present.Contains(day) ? AttendanceStatus.Present
            : AttendanceStatus.Absent;
    }

    private static int PickTarget(FaultRates faults, SplitMix64 random)
    {
        var draw = random.Between(1, 100);
        return draw <= faults.ExactlyNineteen ? 19 : draw <= faults.ExactlyNineteen + faults.ExactlyTwenty ? 20 : random.Between(21, 25);
    }

    // Days of work first, then days at the weekend.
    private static HashSet<DateOnly> PickPresent(List<DateOnly> open, List<DateOnly> workdays, int target, SplitMix64 random)
    {
        var present = random.Pick(workdays, target).ToHashSet();
        present.UnionWith(random.Pick([.. open.Except(workdays)], target - present.Count));
        return present;
    }

    private static List<DateOnly> WorkdaysOf(List<DateOnly> days) => [.. days.Where(PublicCalendar.IsWorkday)];

    // Leave begins on a Monday or a Tuesday, so that it ends before the weekend.
    private static (DateOnly From, DateOnly To)? PickLeave(List<DateOnly> days, SplitMix64 random)
    {
        var from = random.Pick([.. days.Where(day => day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday && day.AddDays(3) <= days[^1])], 1)[0];
        return (from, from.AddDays(random.Between(0, 3)));
    }
}
