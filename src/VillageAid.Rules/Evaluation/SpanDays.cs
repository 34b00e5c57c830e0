using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>How many days of a window a list of spans covers; a day that two of them cover counts once.</summary>
internal static class SpanDays
{
    public static Value Count(ListValue spans, Window window, DateOnly asOf)
    {
        var (start, end) = window.IsAsOf ? (asOf, asOf) : (window.Start, window.End);
        var certain = new HashSet<DateOnly>();
        var possible = new HashSet<DateOnly>();
        var causes = spans.Open ?? Causes.None;
        foreach (var item in spans.Items)
        {
            var record = ((RecordValue)item.Value).Record;
            var (sure, perhaps, why) = DaysOf(record, start, end);
            // What is on record of days to come is a plan: a posting until December may end in May.
            var past = sure.Where(day => day <= asOf).ToList();
            var planned = sure.Where(day => day > asOf).ToList();
            (item.IsCertain ? certain : possible).UnionWith(past);
            possible.UnionWith(perhaps);
            possible.UnionWith(planned);
            causes = causes.Union(why).Union(item.Possible ?? Causes.None).Union(planned.Count > 0 ? NotYet(record) : Causes.None);
        }
        possible.UnionWith(certain);
        if (spans.Open is { } open)
            possible.UnionWith(Between(IsStillToCome(open) && asOf >= start ? asOf.AddDays(1) : start, end));
        return certain.Count == possible.Count ? new Scalar((decimal)certain.Count) : new Uncertain((decimal)certain.Count, (decimal)possible.Count, MayBeNull: false, causes);
    }

    // Where only later records are open, the days that are over stay as they are.
    private static bool IsStillToCome(Causes open) => open.Items.All(item => item.Kind == MissingKind.NotYet);

    private static Causes NotYet(CaseRecord record) => record.Identity is { } identity ? Missing.NotYet(identity) : Causes.None;

    private static (IReadOnlyList<DateOnly> Sure, IReadOnlyList<DateOnly> Perhaps, Causes Why) DaysOf(CaseRecord record, DateOnly start, DateOnly end)
    {
        if (record.Read(record.Type.WindowDate!) is not Scalar { Raw: DateOnly first })
            return ([], Between(start, end), Causes.None);
        var from = first > start ? first : start;
        return record.Read(record.Type.SpanEnd!) switch
        {
            Scalar { Raw: DateOnly last } => (Between(from, last < end ? last : end), [], Causes.None),
            NullValue => (Between(from, end), [], Causes.None),
            // It lasted at least its first day.
            Uncertain open => (first >= start ? Between(first, first < end ? first : end) : [], Between(from, end), open.Causes),
            _ => ([], Between(from, end), Causes.None),
        };
    }

    private static IReadOnlyList<DateOnly> Between(DateOnly from, DateOnly to) =>
        from > to ? [] : [.. Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1).Select(DateOnly.FromDayNumber)];
}
