using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>
/// For each day of a period how many cadres the attendance shows in the village, and of how many it says anything for certain: a picture of the records as an
/// evaluation sees them, no verdict.
/// </summary>
internal sealed record VillageDays(DateOnly First, IReadOnlyList<int> Present, IReadOnlyList<int> Recorded)
{
    // Of more days than a chart can show nothing is shown.
    private const int MostDays = 400;

    public static VillageDays? Of(FactSet facts, Period period, DateTimeOffset asOf)
    {
        var count = period.End.DayNumber - period.Start.DayNumber + 1;
        if (count > MostDays)
            return null;
        var type = facts.Vocabulary.TypeOf(typeof(AttendanceDay));
        using var seen = SeenFacts.Of(facts, type, asOf);
        var (present, recorded) = (new int[count], new int[count]);
        foreach (var records in seen.Facts.Take(seen.Count).Cast<AttendanceDay>().Where(day => day.Date >= period.Start && day.Date <= period.End).GroupBy(day => (day.CadreId, day.Date)))
        {
            if (StatusOf([.. KeyResolution.Merge(type, [.. records])]) is not { } status)
                continue;
            var day = records.Key.Date.DayNumber - period.Start.DayNumber;
            recorded[day]++;
            if (status == AttendanceStatus.Present)
                present[day]++;
        }
        return recorded.Any(number => number > 0) ? new VillageDays(period.Start, present, recorded) : null;
    }

    // Nothing for certain: what is only alleged, what is not known, and where records differ that nothing puts in order.
    private static AttendanceStatus? StatusOf(IReadOnlyList<Fact> records)
    {
        var statuses = records.Cast<AttendanceDay>().Select(record => record.Status.TryGetValue(out var status) ? status : (AttendanceStatus?)null).Distinct().ToList();
        return KeyResolution.IsCertain(records[0]) && statuses is [{ } only] ? only : null;
    }
}
