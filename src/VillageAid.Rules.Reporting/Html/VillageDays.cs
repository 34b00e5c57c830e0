using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>For each day of a period how many cadres the attendance shows in the village, and of how many it says anything: a picture of the records, no verdict.</summary>
internal sealed record VillageDays(DateOnly First, IReadOnlyList<int> Present, IReadOnlyList<int> Recorded)
{
    // Of more days than a chart can show nothing is shown.
    private const int MostDays = 400;

    public static VillageDays? Of(FactSet facts, Period period, DateTimeOffset asOf)
    {
        var count = period.End.DayNumber - period.Start.DayNumber + 1;
        if (count > MostDays)
            return null;
        var seen = facts.Of(facts.Vocabulary.TypeOf(typeof(AttendanceDay))).Cast<AttendanceDay>()
            .Where(day => day.Date >= period.Start && day.Date <= period.End && (day.RecordedAt is not { } at || at <= asOf) && day.Confirmation is not (Confirmation.Rebutted or Confirmation.Withdrawn))
            .GroupBy(day => (day.CadreId, day.Date));
        var (present, recorded) = (new int[count], new int[count]);
        foreach (var records in seen)
        {
            // Where records of one day differ, nobody knows: such a day is in neither number.
            var statuses = records.Select(record => record.Status.TryGetValue(out var status) ? status : (AttendanceStatus?)null).Distinct().ToList();
            if (statuses is not [{ } only])
                continue;
            var day = records.Key.Date.DayNumber - period.Start.DayNumber;
            recorded[day]++;
            if (only == AttendanceStatus.Present)
                present[day]++;
        }
        return recorded.Any(number => number > 0) ? new VillageDays(period.Start, present, recorded) : null;
    }
}
