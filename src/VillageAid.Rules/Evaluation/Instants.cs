using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Days and instants at +08:00, the only time zone there is.</summary>
internal static class Instants
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);
    private static readonly TimeOnly LastSecond = new(23, 59, 59);

    /// <summary>The last second of a day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => At(day, LastSecond);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);

    /// <summary>The instant as of which an evaluation sees facts where it names none: the later of the period's end and the newest record.</summary>
    public static DateTimeOffset AsOf(FactSet facts, Period period)
    {
        var end = EndOf(period.End);
        return facts.All.Select(fact => fact.RecordedAt).Where(recorded => recorded > end).Max() ?? end;
    }
}
