using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Which days are workdays: what the calendar records say of a day; else, where a statement of completeness covers the calendar of that day,
/// Monday to Friday; else nobody knows.
/// </summary>
internal sealed class WorkCalendar(IReadOnlyList<PresentRecord> days, IEnumerable<RecordCompleteness> statements)
{
    private readonly Dictionary<DateOnly, PresentRecord> _days = days.ToDictionary(day => ((CalendarDay)day.Fact).Date);
    private readonly List<RecordCompleteness> _complete = [.. statements];

    public TruthValue IsWorkday(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var record))
            return Unrecorded(day);
        var recorded = (TruthValue)record.Read(record.Type.Fields.Single(field => field.Name == "isWorkday"));
        // A record that is only alleged may be right or untrue.
        return record.Possible is { } possible ? TruthValue.Of(Truth.Unknown, possible.Union(recorded.Causes).Union(Unrecorded(day).Causes)) : recorded;
    }

    private TruthValue Unrecorded(DateOnly day)
    {
        return _complete.Exists(statement => statement.PeriodStart <= day && day <= statement.PeriodEnd)
            ? TruthValue.Of(day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            : TruthValue.Of(Truth.Unknown, Missing.Calendar(day));
    }
}
