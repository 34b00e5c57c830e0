using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Which days are workdays: what the calendar records say of a day, and what packs state; else, where a statement of completeness covers the calendar
/// of that day, Monday to Friday; else nobody knows. Where a record and a pack contradict each other, nobody knows either.
/// </summary>
internal sealed class WorkCalendar(IReadOnlyList<PresentRecord> days, DayRanges complete, StatedCalendar stated)
{
    /// <summary>How many days are searched for a workday: no holiday lasts as long.</summary>
    private const int LongestSearch = 60;

    /// <summary>The most workdays that can be counted off.</summary>
    private const int MostWorkdays = 2000;

    private readonly Dictionary<DateOnly, PresentRecord> _days = days.ToDictionary(day => ((CalendarDay)day.Fact).Date);

    public TruthValue IsWorkday(DateOnly day)
    {
        var isStated = stated.IsWorkday(day);
        if (_days.TryGetValue(day, out var record))
            return Recorded(record, isStated, day);
        if (isStated is { } known)
            return TruthValue.Of(known);
        return Unrecorded(day);
    }

    private TruthValue Unrecorded(DateOnly day)
    {
        return complete.Covers(day.DayNumber)
            ? TruthValue.Of(StatedCalendar.IsOrdinaryWorkday(day))
            : TruthValue.Of(Truth.Unknown, Missing.Calendar(day));
    }

    // What is only alleged displaces nothing that is stated; it may be right or untrue.
    private TruthValue Recorded(PresentRecord record, bool? isStated, DateOnly day)
    {
        var field = record.Type.Fields.Single(one => one.Name == "isWorkday");
        var recorded = (TruthValue)record.Read(field);
        if (record.Possible is { } possible)
            return isStated is { } known ? TruthValue.Of(known) : TruthValue.Of(Truth.Unknown, possible.Union(recorded.Causes).Union(Unrecorded(day).Causes));
        if (isStated is not { } said || recorded.Truth == TruthValue.Of(said).Truth)
            return recorded;
        return TruthValue.Of(Truth.Unknown, recorded.Causes.Union(Missing.Conflict(record.Identity, field)));
    }

    /// <summary>The workday on a day or next to it, forwards or backwards; between two days where the calendar is not known.</summary>
    public Value Nearest(DateOnly day, int step) => Find(day, step, 1);

    /// <summary>The last of so many workdays after a day (before it, where the number is negative); the day itself for none.</summary>
    public Value Add(DateOnly day, int workdays)
    {
        if (workdays == 0)
            return new Scalar(day);
        var step = Math.Sign(workdays);
        return Math.Abs((long)workdays) > MostWorkdays || Next(day, step) is not { } first ? new Uncertain(null, null, false, Causes.None) : Find(first, step, Math.Abs(workdays));
    }

    // The first day that may be the one, and the first that must be; the search goes on past holidays until it is too long to be one.
    private Value Find(DateOnly from, int step, int count)
    {
        DateOnly? perhaps = null;
        var (mayBe, are, idle, causes) = (0, 0, 0, Causes.None);
        for (DateOnly? at = from; at is { } day && idle < LongestSearch; at = Next(day, step))
        {
            var workday = IsWorkday(day);
            idle = workday.IsTrue ? 0 : idle + 1;
            are += workday.IsTrue ? 1 : 0;
            mayBe += workday.IsFalse ? 0 : 1;
            causes = causes.Union(workday.Causes);
            perhaps = mayBe == count ? perhaps ?? day : perhaps;
            if (are == count)
                return perhaps == day ? new Scalar(day) : Between(perhaps, day, step, causes);
        }
        return Between(perhaps, null, step, causes);
    }

    private static Uncertain Between(DateOnly? near, DateOnly? far, int step, Causes causes) =>
        step > 0 ? new Uncertain(near, far, false, causes) : new Uncertain(far, near, false, causes);

    private static DateOnly? Next(DateOnly day, int step) => day == (step > 0 ? DateOnly.MaxValue : DateOnly.MinValue) ? null : day.AddDays(step);
}
