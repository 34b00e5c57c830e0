using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// The windows that an occasion can mean. Mostly one; where nobody has set on which day a week begins, one for each choice: they are readings
/// of one occasion, which is named by its ISO week.
/// </summary>
internal static class Frames
{
    public static IReadOnlyList<Window> Of(Occasion occasion, OccasionKind kind, ParameterSymbol? weekStart, ParameterStore parameters)
    {
        if (kind == OccasionKind.AsOf)
            return [new Window(kind, DateOnly.MinValue, occasion.End)];
        if (kind != OccasionKind.Week || weekStart is null)
            return [new Window(kind, occasion.Start, occasion.End)];
        var set = parameters.InForce(weekStart, occasion.Start, occasion.End).Select(version => (EnumerationMember)version.Value).ToList();
        var days = set.Count > 0 ? set : weekStart.Choices!;
        return [.. days.Select(day => WeekFrom(occasion.Start, Weekdays.DayOf(day))).Distinct()];
    }

    /// <summary>Of a record the state as of the instant, under the parameters of the record's day.</summary>
    public static Window OfRecord(OccasionAt at, CaseGraph graph) => new(OccasionKind.Record, DateOnly.MinValue, graph.AsOfDate, at.Occasion.Start);

    private static Window WeekFrom(DateOnly monday, DayOfWeek first)
    {
        var start = monday.AddDays(-(((int)DayOfWeek.Monday - (int)first + 7) % 7));
        return new Window(OccasionKind.Week, start, start.AddDays(6));
    }
}
