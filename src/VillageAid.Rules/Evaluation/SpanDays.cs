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
            var (sure, perhaps, why) = DaysOf(((RecordValue)item.Value).Record, start, end);
            (item.IsCertain ? certain : possible).UnionWith(sure);
            possible.UnionWith(perhaps);
            causes = causes.Union(why).Union(item.Possible ?? Causes.None);
        }
        possible.UnionWith(certain);
        var most = spans.Open is null ? possible.Count : end.DayNumber - start.DayNumber + 1;
        return certain.Count == most ? new Scalar((decimal)most) : new Uncertain((decimal)certain.Count, (decimal)most, MayBeNull: false, causes);
    }

    private static (IEnumerable<DateOnly> Sure, IEnumerable<DateOnly> Perhaps, Causes Why) DaysOf(CaseRecord record, DateOnly start, DateOnly end)
    {
        if (record.Read(record.Type.WindowDate!) is not Scalar { Raw: DateOnly first })
            return ([], Between(start, end), PlainValue.CausesOf(record.Read(record.Type.SpanEnd!)));
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

    private static IEnumerable<DateOnly> Between(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
            yield return day;
    }
}
