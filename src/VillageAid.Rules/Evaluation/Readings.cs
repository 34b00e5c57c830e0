using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Joins what several readings of one text give: equal answers stand; of differing ones the joint stretch is left, and the reason is the choice between them.</summary>
internal static class Readings
{
    public static Value Join(IReadOnlyList<Value> values, Causes choice)
    {
        if (values.Count == 1)
            return values[0];
        if (values.All(value => value is ListValue))
            return JoinLists([.. values.Cast<ListValue>()], choice);
        return values.All(value => value is TruthValue or NullValue) && values.Any(value => value is TruthValue)
            ? JoinTruths([.. values.Select(value => value as TruthValue ?? TruthValue.Null)], choice)
            : JoinScalars(values, choice);
    }

    public static TruthValue JoinTruths(IReadOnlyList<TruthValue> truths, Causes choice)
    {
        var all = truths.Aggregate((Truth)0, (set, truth) => set | truth.Truth);
        var differ = truths.Any(truth => truth.Truth != truths[0].Truth);
        return TruthValue.Of(all, Causes.Union(truths.Select(truth => truth.Causes)).Union(differ ? choice : Causes.None));
    }

    // What every reading has is certain, as often as each has it; what only some have, or have more often, is possible.
    private static ListValue JoinLists(IReadOnlyList<ListValue> lists, Causes choice)
    {
        if (lists.All(list => list.Open is null && list.Items.SequenceEqual(lists[0].Items)))
            return lists[0];
        var items = new List<ListItem>();
        var byValue = lists.Select(list => list.Items.ToLookup(item => item.Value)).ToList();
        foreach (var value in lists.SelectMany(list => list.Items).Select(item => item.Value).Distinct())
        {
            var found = byValue.Select(list => list[value].ToList()).ToList();
            var certain = found.Min(list => list.Count(item => item.IsCertain));
            var why = Causes.Union(found.SelectMany(list => list).Select(item => item.Possible).OfType<Causes>()).Union(choice);
            items.AddRange(Enumerable.Range(0, found.Max(list => list.Count)).Select(i => new ListItem(value, i < certain ? null : why)));
        }
        var open = lists.Select(list => list.Open).OfType<Causes>().ToList();
        return new ListValue(items, open.Count == 0 ? null : Causes.Union(open)) { MayHideNull = lists.Any(list => list.MayHideNull) };
    }

    // Lists and contexts have no stretch between them: equal ones stand, of others nothing is left but the causes.
    private static Value JoinStructures(IReadOnlyList<Value> values, Causes choice)
    {
        var plain = values.Select(value => (IsExact: PlainValue.TryGet(value, out var exact), Value: exact)).ToList();
        return plain.TrueForAll(one => one.IsExact && Functions.FeelEquality.AreSame(one.Value, plain[0].Value))
            ? values[0]
            : new Uncertain(null, null, MayBeNull: true, Causes.Union(values.Select(PlainValue.CausesOf)).Union(choice));
    }

    private static Value JoinScalars(IReadOnlyList<Value> values, Causes choice)
    {
        if (values.Any(value => value is not (Scalar or NullValue or Uncertain)))
            return JoinStructures(values, choice);
        var extents = values.Select(Extent.Of).ToList();
        if (extents.TrueForAll(extent => extent.IsExact && extent.Low!.Equals(extents[0].Low)) || extents.TrueForAll(extent => !extent.HasValues))
            return values[0];
        // The same stretch under every reading: the choice between them changes nothing.
        var why = extents.TrueForAll(extent => extent with { Causes = Causes.None } == extents[0] with { Causes = Causes.None }) ? Causes.None : choice;
        var stretches = extents.Where(extent => extent.HasValues).ToList();
        var low = stretches.TrueForAll(extent => extent.Low is not null) ? stretches.Select(extent => extent.Low!).Aggregate((x, y) => Comparisons.Order(x, y) <= 0 ? x : y) : null;
        var high = stretches.TrueForAll(extent => extent.High is not null) ? stretches.Select(extent => extent.High!).Aggregate((x, y) => Comparisons.Order(x, y) >= 0 ? x : y) : null;
        return new Uncertain(low, high, extents.Exists(extent => extent.MayBeNull), Causes.Union(extents.Select(extent => extent.Causes)).Union(why));
    }
}
