using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>Cadres: one pass over the days of the month.</summary>
internal static partial class Fused
{
    private static void OfCadres(CaseIndex index, byte[,][] statuses, int copies)
    {
        var length = index.Windows.DaysOfMonth;
        Span<Tally> missed = new Tally[length], morning = new Tally[length], evening = new Tally[length];
        for (var cadre = 0; cadre < index.Cadres.Count; cadre++)
        {
            ref var subject = ref index.Cadres.Cells[cadre];
            var isSubject = subject.IsCertain ? Three.True : Three.Unknown(Why.Confirmation);
            var postings = index.Postings.IsSteady[cadre] ? null : index.Postings.InDays[cadre];
            var place = index.Postings.InMonth[cadre].Place;
            OfPlace(index, statuses, copies, cadre, place, isSubject);
            if (place.IsFalse && postings is null)
                continue;
            var counts = Count(index, cadre, missed, morning, evening);
            if (!place.IsFalse)
            {
                var governed = Three.And(place, isSubject);
                OfMonth(index, statuses, copies, cadre, Three.And(governed, index.Postings.InMonth[cadre].Exists), counts);
                SignIns(statuses, copies, cadre, governed, postings, missed);
            }
            for (var day = 0; day < length; day++)
            {
                if (postings is not null && postings[day].Place.IsFalse)
                    continue;
                var scope = postings is null ? isSubject : Three.And(postings[day].Place, isSubject, postings[day].Exists);
                for (var copy = 0; copy < copies; copy++)
                {
                    var limit = new Limits(copy).ClockIns;
                    statuses[(int)BaseRule.ClockIns, copy][(cadre * length) + day] = Slot.Of(scope, Three.And(morning[day].AtLeast(limit), evening[day].AtLeast(limit)));
                }
            }
        }
    }

    private static Counts Count(CaseIndex index, int cadre, Span<Tally> missed, Span<Tally> morning, Span<Tally> evening)
    {
        var counts = new Counts();
        var days = index.Attendance.Of(cadre);
        for (var day = 0; day < days.Length; day++)
        {
            (missed[day], morning[day], evening[day]) = (default, default, default);
            ref var cell = ref days[day];
            if (cell.Kind == CellKind.Absent)
                continue;
            var possible = cell.Possible;
            var (inMorning, inEvening) = (AttendanceConditions.ClockedInAtMorning(cell), AttendanceConditions.ClockedInAtEvening(cell));
            counts.Present.Add(AttendanceConditions.IsPresentOrOnLeave(cell, index, cadre, day), possible);
            counts.Checks.Add(AttendanceConditions.WasChecked(cell), possible);
            counts.Nights.Add(AttendanceConditions.StayedTheNight(cell), possible);
            counts.WorkDays.Add(AttendanceConditions.Worked(cell), possible);
            counts.Signs.Add(Three.And(inMorning, Three.Not(inEvening)), possible);
            missed[day].Add(AttendanceConditions.MissedSignIn(cell), possible);
            morning[day].Add(inMorning, possible);
            evening[day].Add(inEvening, possible);
        }
        return counts;
    }

    private static void OfMonth(CaseIndex index, byte[,][] statuses, int copies, int cadre, Three scope, in Counts counts)
    {
        var posted = index.Postings.DaysIn(cadre);
        var findings = Records.CommutingFindings(index, cadre);
        var appraisals = Records.Appraisals(index, cadre);
        for (var copy = 0; copy < copies; copy++)
        {
            var limits = new Limits(copy);
            statuses[(int)BaseRule.ResidentDays, copy][cadre] = Slot.Of(scope, RuleByRule.IsEnough(counts.Present, posted, limits.ResidentDays, index.Windows.DaysOfMonth));
            statuses[(int)BaseRule.VideoChecks, copy][cadre] = Slot.Of(scope, counts.Checks.AtLeast(limits.VideoChecks));
            statuses[(int)BaseRule.Nights, copy][cadre] = Slot.Of(scope, counts.Nights.AtLeast(limits.Nights));
            statuses[(int)BaseRule.WorkDays, copy][cadre] = Slot.Of(scope, counts.WorkDays.AtLeast(limits.WorkDays));
            statuses[(int)BaseRule.Commuting, copy][cadre] = Slot.OfForbidden(scope, findings.MoreThan(limits.CommutingFindings), counts.Signs.AtLeast(limits.CommutingDays));
            statuses[(int)BaseRule.Appraisals, copy][cadre] = Slot.Of(scope, appraisals.AtLeast(limits.Appraisals));
        }
    }

    private static void SignIns(byte[,][] statuses, int copies, int cadre, Three governed, Posting[]? postings, Span<Tally> missed)
    {
        for (var copy = 0; copy < copies; copy++)
        {
            var (applies, holds) = (new Three.Any(), new Three.All());
            var limit = new Limits(copy).MissedSignIns;
            for (var day = 0; day < missed.Length; day++)
            {
                var scope = postings is null ? governed : Three.And(governed, postings[day].Exists);
                applies.Add(scope);
                holds.Add(Three.Or(Three.Not(scope), missed[day].AtMost(limit)));
            }
            statuses[(int)BaseRule.SignIns, copy][cadre] = Slot.Of(applies.Result, holds.Result);
        }
    }

    // What does not ask for a posting: visits of county leaders and of those who are paired with households.
    private static void OfPlace(CaseIndex index, byte[,][] statuses, int copies, int cadre, Three place, Three isSubject)
    {
        ref var subject = ref index.Cadres.Cells[cadre];
        if (!place.IsFalse)
        {
            var scope = Three.And(place, isSubject, RuleByRule.KindIs(subject, CadreKind.HouseholdPairing));
            var visits = scope.IsFalse ? default : Records.ProxyVisits(index, cadre);
            for (var copy = 0; copy < copies; copy++)
                statuses[(int)BaseRule.ProxyVisits, copy][cadre] = scope.IsFalse ? Slot.NotApplicable : Slot.OfForbidden(scope, visits.MoreThan(new Limits(copy).ProxyVisits), Three.False);
        }
        var isLeader = RuleByRule.KindIs(subject, CadreKind.CountyLeader);
        var weeks = index.Windows.Weeks;
        for (var week = 0; week < weeks.Length; week++)
        {
            var there = index.Postings.IsSteady[cadre] ? Three.True : index.Postings.In(cadre, weeks[week]).Place;
            if (there.IsFalse)
                continue;
            var scope = Three.And(there, isSubject, isLeader);
            for (var copy = 0; copy < copies; copy++)
            {
                var limits = new Limits(copy);
                statuses[(int)BaseRule.LeaderVisits, copy][(cadre * weeks.Length) + week] = scope.IsFalse
                    ? Slot.NotApplicable
                    : Slot.OfPractice(scope, Records.LeaderVisits(index, cadre, weeks[week], limits.LeaderDays, limits.LeaderNights));
            }
        }
    }

    private struct Counts
    {
        public Tally Present;
        public Tally Checks;
        public Tally Nights;
        public Tally WorkDays;
        public Tally Signs;
    }
}
