using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Who was where on which day, and leave.</summary>
internal static class AttendanceSheet
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var faults = county.Faults;
        var random = county.Random("attendance", month);
        var marks = county.Random("clock-ins", month);
        var special = PickSpecial(county, month, random);
        var gaps = special.Skip(2).ToHashSet(StringComparer.Ordinal);
        var failing = random.Pick(county.Roster.Townships, faults.TownshipsWithFailure).Select(township => township.OrgId).ToHashSet(StringComparer.Ordinal);
        var leaves = 0;
        foreach (var posting in county.PostingsIn(month))
        {
            var plan = CadreMonth.Plan(posting, month, county.Profile, random);
            if (plan.Leave is { } leave)
                yield return LeaveBook.Create(++leaves, month, posting, leave, county, random);
            var failed = failing.Contains(county.Roster.TownshipOf(posting));
            var nights = random.Chance(faults.DayCommuter) ? faults.CommuterNights : 100;
            var sheet = plan.Statuses.Select(day => CreateDay(posting.CadreId, day.Date, day.Status, failed, faults, random) with
            {
                OvernightInVillage = day.Status == AttendanceStatus.Present && random.Chance(nights),
            }).ToList();
            if (gaps.Contains(posting.CadreId))
                sheet.RemoveRange(random.Between(0, 9), random.Between(3, 12));
            if (posting.CadreId == special[0])
                Dispute(sheet);
            if (posting.CadreId == special[1])
                Correct(sheet, month);
            foreach (var day in sheet)
                yield return AttendanceMarks.InStyle(day, county.Profile.Attendance, faults, marks);
        }
    }

    /// <summary>The cadres of whom some days of the month have no record at all.</summary>
    public static HashSet<string> CadresWithGaps(County county, Month month) =>
        PickSpecial(county, month, county.Random("attendance", month)).Skip(2).ToHashSet(StringComparer.Ordinal);

    // One who contests a day, one whose day is corrected, and those with gaps. It is what the stream gives first.
    private static List<string> PickSpecial(County county, Month month, SplitMix64 random) =>
        [.. random.Pick(county.WholeMonthPostings(month), county.Faults.CadresWithGaps + 2).Select(posting => posting.CadreId)];

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
    private static void Dispute(List<AttendanceDay> days)
    {
        var index = days.FindIndex(day => day.Date.Day >= 9 && !Month.IsWeekend(day.Date));
        days[index] = days[index] with { Status = AttendanceStatus.Absent, SignIn = false, OvernightInVillage = false, Confirmation = Confirmation.Disputed, EvidenceRef = "本人申诉" };
    }

    // A wrong absence is put right two days later by a record that names it; the wrong one stays in the ledger.
    private static void Correct(List<AttendanceDay> days, Month month)
    {
        var index = days.FindIndex(day => day.Date.Day >= 14 && !Month.IsWeekend(day.Date));
        var wrong = days[index] with { RecordId = month.Tag + "考勤更正前", Status = AttendanceStatus.Absent, SignIn = false, OvernightInVillage = false };
        days[index] = wrong;
        days.Insert(index + 1, wrong with
        {
            RecordId = month.Tag + "考勤更正后",
            SupersedesId = wrong.RecordId,
            Status = AttendanceStatus.Present,
            SignIn = true,
            OvernightInVillage = true,
            SourceKind = SourceKind.Document,
            RecordedAt = wrong.RecordedAt!.Value.AddDays(2),
        });
    }
}
