using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>Attendance.</summary>
internal static partial class RuleByRule
{
    private static byte[] ResidentDays(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Cadres.Count];
        for (var cadre = 0; cadre < statuses.Length; cadre++)
        {
            if (MonthScope(index, cadre) is not { } scope)
                continue;
            var tally = new Tally();
            var days = index.Attendance.Of(cadre);
            for (var day = 0; day < days.Length; day++)
            {
                if (days[day].Kind != CellKind.Absent)
                    tally.Add(AttendanceConditions.IsPresentOrOnLeave(days[day], index, cadre, day), days[day].Possible);
            }
            statuses[cadre] = Slot.Of(scope, IsEnough(tally, index.Postings.DaysIn(cadre), limits.ResidentDays, index.Windows.DaysOfMonth));
        }
        return statuses;
    }

    // The floor in proportion to the days posted: count ≥ floor × posted ÷ days of the month, multiplied out.
    internal static Three IsEnough(in Tally tally, (int Least, int Most, byte Why) posted, int floor, int daysOfMonth) => Three.From(
        tally.IsOpen || tally.Possible * daysOfMonth >= floor * posted.Least,
        tally.Certain * daysOfMonth < floor * posted.Most,
        false,
        (byte)(tally.Causes | (posted.Least == posted.Most ? Why.Nothing : posted.Why)));

    private static byte[] SignIns(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Cadres.Count];
        for (var cadre = 0; cadre < statuses.Length; cadre++)
        {
            var postings = index.Postings;
            if (postings.InMonth[cadre].Place is { IsFalse: false } place)
                statuses[cadre] = SignIns(index, limits, cadre, Three.And(place, IsCertain(index.Cadres.Cells[cadre])), postings.IsSteady[cadre] ? null : postings.InDays[cadre]);
        }
        return statuses;
    }

    // Applies where it applies on any day, and holds where it holds on each on which it applies.
    private static byte SignIns(CaseIndex index, Limits limits, int cadre, Three governed, Posting[]? postings)
    {
        var (applies, holds) = (new Three.Any(), new Three.All());
        var days = index.Attendance.Of(cadre);
        for (var day = 0; day < days.Length; day++)
        {
            var tally = new Tally();
            if (days[day].Kind != CellKind.Absent)
                tally.Add(AttendanceConditions.MissedSignIn(days[day]), days[day].Possible);
            var isMet = tally.AtMost(limits.MissedSignIns);
            var scope = postings is null ? governed : Three.And(governed, postings[day].Exists);
            applies.Add(scope);
            holds.Add(Three.Or(Three.Not(scope), isMet));
        }
        return Slot.Of(applies.Result, holds.Result);
    }

    private static byte[] ClockIns(CaseIndex index, Limits limits)
    {
        var length = index.Windows.DaysOfMonth;
        var statuses = new byte[index.Cadres.Count * length];
        for (var cadre = 0; cadre < index.Cadres.Count; cadre++)
        {
            var isSubject = IsCertain(index.Cadres.Cells[cadre]);
            var days = index.Attendance.Of(cadre);
            for (var day = 0; day < length; day++)
            {
                if (DayScope(index, cadre, day, isSubject) is { } scope)
                    statuses[(cadre * length) + day] = Slot.Of(scope, ClockIns(days[day], limits.ClockIns));
            }
        }
        return statuses;
    }

    private static Three ClockIns(in Cell<AttendanceDay> cell, int limit)
    {
        var (morning, evening) = (new Tally(), new Tally());
        if (cell.Kind != CellKind.Absent)
        {
            morning.Add(AttendanceConditions.ClockedInAtMorning(cell), cell.Possible);
            evening.Add(AttendanceConditions.ClockedInAtEvening(cell), cell.Possible);
        }
        return Three.And(morning.AtLeast(limit), evening.AtLeast(limit));
    }

    private static byte[] VideoChecks(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Cadres.Count];
        for (var cadre = 0; cadre < statuses.Length; cadre++)
        {
            if (MonthScope(index, cadre) is not { } scope)
                continue;
            var tally = new Tally();
            foreach (ref var cell in index.Attendance.Of(cadre))
            {
                if (cell.Kind != CellKind.Absent)
                    tally.Add(AttendanceConditions.WasChecked(cell), cell.Possible);
            }
            statuses[cadre] = Slot.Of(scope, tally.AtLeast(limits.VideoChecks));
        }
        return statuses;
    }

    private static byte[] Nights(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Cadres.Count];
        for (var cadre = 0; cadre < statuses.Length; cadre++)
        {
            if (MonthScope(index, cadre) is not { } scope)
                continue;
            var tally = new Tally();
            foreach (ref var cell in index.Attendance.Of(cadre))
            {
                if (cell.Kind != CellKind.Absent)
                    tally.Add(AttendanceConditions.StayedTheNight(cell), cell.Possible);
            }
            statuses[cadre] = Slot.Of(scope, tally.AtLeast(limits.Nights));
        }
        return statuses;
    }

    private static byte[] WorkDays(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Cadres.Count];
        for (var cadre = 0; cadre < statuses.Length; cadre++)
        {
            if (MonthScope(index, cadre) is not { } scope)
                continue;
            var tally = new Tally();
            foreach (ref var cell in index.Attendance.Of(cadre))
            {
                if (cell.Kind != CellKind.Absent)
                    tally.Add(AttendanceConditions.Worked(cell), cell.Possible);
            }
            statuses[cadre] = Slot.Of(scope, tally.AtLeast(limits.WorkDays));
        }
        return statuses;
    }

    private static byte[] Commuting(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Cadres.Count];
        for (var cadre = 0; cadre < statuses.Length; cadre++)
        {
            if (MonthScope(index, cadre) is not { } scope)
                continue;
            var signs = new Tally();
            foreach (ref var cell in index.Attendance.Of(cadre))
            {
                if (cell.Kind != CellKind.Absent)
                    signs.Add(AttendanceConditions.LeftForTheNight(cell), cell.Possible);
            }
            statuses[cadre] = Slot.OfForbidden(scope, Records.CommutingFindings(index, cadre).MoreThan(limits.CommutingFindings), signs.AtLeast(limits.CommutingDays));
        }
        return statuses;
    }

    private static byte[] Appraisals(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Cadres.Count];
        for (var cadre = 0; cadre < statuses.Length; cadre++)
        {
            if (MonthScope(index, cadre) is { } scope)
                statuses[cadre] = Slot.Of(scope, Records.Appraisals(index, cadre).AtLeast(limits.Appraisals));
        }
        return statuses;
    }

    // Whether a rule for posted cadres applies in the month; null where the cadre is of another place.
    private static Three? MonthScope(CaseIndex index, int cadre)
    {
        ref var posting = ref index.Postings.InMonth[cadre];
        return posting.Place.IsFalse ? null : Three.And(posting.Place, IsCertain(index.Cadres.Cells[cadre]), posting.Exists);
    }

    private static Three? DayScope(CaseIndex index, int cadre, int day, Three isSubject)
    {
        if (index.Postings.IsSteady[cadre])
            return isSubject;
        ref var posting = ref index.Postings.InDays[cadre][day];
        return posting.Place.IsFalse ? null : Three.And(posting.Place, isSubject, posting.Exists);
    }
}
