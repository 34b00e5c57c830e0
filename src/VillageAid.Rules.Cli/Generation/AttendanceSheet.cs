using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Who was where on which day, and leave.</summary>
internal sealed record AttendanceSheet(IReadOnlyList<AttendanceDay> Days, IReadOnlyList<LeaveGrant> Leaves, IReadOnlySet<string> CadresWithGaps)
{
    public static AttendanceSheet Create(CountyRoster roster, CountyProfile profile, int seed, Month month)
    {
        var random = SplitMix64.For(seed, "attendance");
        var whole = roster.Assignments.Where(assignment => assignment.StartOn <= month.Start && assignment.EndOn.IsNothing).ToList();
        var special = random.Pick(whole, profile.Faults.CadresWithGaps + 2);
        var gaps = special.Skip(2).Select(assignment => assignment.CadreId).ToHashSet(StringComparer.Ordinal);
        var failing = random.Pick(roster.Townships, profile.Faults.TownshipsWithFailure).Select(township => township.OrgId).ToHashSet(StringComparer.Ordinal);

        var days = new List<AttendanceDay>();
        var leaves = new List<LeaveGrant>();
        foreach (var assignment in roster.Assignments)
        {
            var plan = CadreMonth.Plan(assignment, month, profile, random);
            if (plan.Leave is { } leave)
                leaves.Add(LeaveBook.Create(leaves.Count + 1, assignment, leave, roster.TownshipOf(assignment), profile.Faults, random));
            var failed = failing.Contains(roster.TownshipOf(assignment));
            var sheet = plan.Statuses.Select(day => CreateDay(assignment.CadreId, day.Date, day.Status, failed, profile.Faults, random)).ToList();
            if (gaps.Contains(assignment.CadreId))
                sheet.RemoveRange(random.Between(0, 9), random.Between(3, 12));
            days.AddRange(sheet);
        }
        Dispute(days, special[0].CadreId);
        Correct(days, special[1].CadreId);
        return new AttendanceSheet(days, leaves, gaps);
    }

    private static AttendanceDay CreateDay(string cadre, DateOnly date, AttendanceStatus status, bool inFailingTownship, FaultRates faults, SplitMix64 random)
    {
        var failed = inFailingTownship && faults.PlatformFailureDays.Contains(date.Day);
        var isPresent = status == AttendanceStatus.Present;
        var signIn = isPresent && !random.Chance(faults.SignInMissing);
        var statusUnknown = random.Chance(faults.StatusUnknown);
        var signInUnknown = isPresent && random.Chance(faults.SignInUnknown);
        return new AttendanceDay
        {
            CadreId = cadre,
            Date = date,
            Status = failed || statusUnknown ? default(Known<AttendanceStatus>) : status,
            SignIn = failed || signInUnknown ? default(Known<bool>) : signIn,
            RecordedAt = Month.At(date, 20, random.Between(0, 59)),
            SourceKind = SourceKind.Platform,
        };
    }

    // A cadre contests an absence; until that is settled the day counts as unknown.
    private static void Dispute(List<AttendanceDay> days, string cadre)
    {
        var index = days.FindIndex(day => day.CadreId == cadre && day.Date.Day >= 9 && !Month.IsWeekend(day.Date));
        days[index] = days[index] with { Status = AttendanceStatus.Absent, SignIn = false, Confirmation = Confirmation.Disputed, EvidenceRef = "本人申诉" };
    }

    // A wrong absence is put right two days later by a record that names it; the wrong one stays in the ledger.
    private static void Correct(List<AttendanceDay> days, string cadre)
    {
        var index = days.FindIndex(day => day.CadreId == cadre && day.Date.Day >= 14 && !Month.IsWeekend(day.Date));
        var wrong = days[index] with { RecordId = "考勤更正前", Status = AttendanceStatus.Absent, SignIn = false };
        days[index] = wrong;
        days.Insert(index + 1, wrong with
        {
            RecordId = "考勤更正后",
            SupersedesId = wrong.RecordId,
            Status = AttendanceStatus.Present,
            SignIn = true,
            SourceKind = SourceKind.Document,
            RecordedAt = wrong.RecordedAt!.Value.AddDays(2),
        });
    }
}
