using VillageAid.Rules.Syntax;

namespace VillageAid.Rules.Evaluation;

/// <summary>Functions over lists. What is certain gives one bound, what is possible the other.</summary>
internal static class ListFunctions
{
    public static Value Count(ListValue list)
    {
        var certain = list.Items.Count(item => item.IsCertain);
        if (certain == list.Items.Count && list.Open is null)
            return new Scalar((decimal)certain);
        return new Uncertain((decimal)certain, list.Open is null ? (decimal)list.Items.Count : null, MayBeNull: false, WhyOpen(list));
    }

    public static TruthValue Exists(ListValue list) => Comparisons.Compare(BinaryOperator.Greater, Count(list), new Scalar(0m));

    public static Value Sum(ListValue list)
    {
        Value sum = new Scalar(0m);
        // FEEL: a sum, a least and a greatest of nothing, or with null among the items, is null.
        if (list.Items.Any(IsCertainlyNull) || (list.Items.Count == 0 && list.Open is null))
            return NullValue.Instance;
        foreach (var item in list.Items)
            sum = Arithmetic.Compute(BinaryOperator.Add, sum, item.IsCertain ? item.Value : OrZero(item), null);
        if (list.Open is { } open)
            sum = Arithmetic.Compute(BinaryOperator.Add, sum, new Uncertain(null, null, false, open), null);
        // The sum of nothing, and with null in it, is null.
        if ((list.Items.Any(item => item.IsCertain) && !HidesNull(list)) || sum is not (Scalar or Uncertain))
            return sum;
        var extent = Extent.Of(sum);
        return new Uncertain(extent.Low, extent.High, MayBeNull: true, extent.Causes.Union(WhyOpen(list)));
    }

    /// <summary>The least or the greatest; of an empty list null.</summary>
    public static Value Extreme(ListValue list, bool isMax)
    {
        if (list.Items.Count == 0 && list.Open is null)
            return NullValue.Instance;
        if (list.Items.Any(IsCertainlyNull))
            return NullValue.Instance;
        var all = list.Items.Select(item => Extent.Of(item.Value)).ToList();
        var certain = list.Items.Where(item => item.IsCertain).Select(item => Extent.Of(item.Value)).ToList();
        var outer = list.Open is null ? Bound(all, extent => isMax ? extent.High : extent.Low, isMax) : null;
        var inner = Bound(certain, extent => isMax ? extent.Low : extent.High, isMax);
        var causes = Causes.Union(all.Select(extent => extent.Causes)).Union(WhyOpen(list));
        return new Extent(isMax ? inner : outer, isMax ? outer : inner, true, certain.Count == 0 || HidesNull(list) || all.Exists(extent => extent.MayBeNull), causes).ToValue();
    }

    private static Causes WhyOpen(ListValue list) =>
        Causes.Union(list.Items.Select(item => item.Possible).OfType<Causes>()).Union(list.Open ?? Causes.None);

    private static bool HidesNull(ListValue list) => list is { Open: not null, MayHideNull: true };

    private static bool IsCertainlyNull(ListItem item) => item is { IsCertain: true, Value: NullValue };

    private static Value OrZero(ListItem item)
    {
        var extent = Extent.Of(item.Value);
        return new Uncertain(
            extent.Low is decimal low ? Math.Min(0, low) : null, extent.High is decimal high ? Math.Max(0, high) : null, extent.MayBeNull, extent.Causes.Union(item.Possible!));
    }

    private static object? Bound(List<Extent> extents, Func<Extent, object?> side, bool isMax)
    {
        if (extents.Count == 0 || extents.Exists(extent => side(extent) is null))
            return null;
        return extents.Select(extent => side(extent)!).Aggregate((x, y) => Comparisons.Order(x, y) <= 0 == isMax ? y : x);
    }
}
