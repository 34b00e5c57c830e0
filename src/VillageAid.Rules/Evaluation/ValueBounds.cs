using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>The greater and the lesser of values that may be stretches, and the stretch over both.</summary>
internal static class ValueBounds
{
    /// <summary>A value that is not above a bound, or not below it.</summary>
    public static Value Limit(Value value, Value? bound, bool isCeiling)
    {
        if (bound is null || value is NullValue || bound is NullValue)
            return value is NullValue || bound is null ? value : bound;
        if (value is not (Scalar or Uncertain) || bound is not (Scalar or Uncertain))
            return new Uncertain(null, null, MayBeNull: true, PlainValue.CausesOf(value).Union(PlainValue.CausesOf(bound)));
        var (a, b) = (Extent.Of(value), Extent.Of(bound));
        var low = Pick(a.Low, b.Low, isCeiling, isOpenLeast: true);
        var high = Pick(a.High, b.High, isCeiling, isOpenLeast: false);
        return new Extent(low, high, true, a.MayBeNull || b.MayBeNull, a.Causes.Union(b.Causes)).ToValue();
    }

    /// <summary>Anything from one value to the other, for a reason.</summary>
    public static Value Between(Value one, Value other, Causes why)
    {
        if (one == other && one is Scalar)
            return one;
        if (one is not (Scalar or Uncertain or NullValue) || other is not (Scalar or Uncertain or NullValue))
            return new Uncertain(null, null, MayBeNull: true, why);
        var (a, b) = (Extent.Of(one), Extent.Of(other));
        var causes = a.Causes.Union(b.Causes).Union(why);
        if (!a.HasValues || !b.HasValues)
            return !a.HasValues && !b.HasValues ? NullValue.Instance : new Uncertain((a.HasValues ? a : b).Low, (a.HasValues ? a : b).High, MayBeNull: true, causes);
        var low = a.Low is null || b.Low is null ? null : Pick(a.Low, b.Low, isLesser: true, isOpenLeast: true);
        var high = a.High is null || b.High is null ? null : Pick(a.High, b.High, isLesser: false, isOpenLeast: false);
        return new Uncertain(low, high, a.MayBeNull || b.MayBeNull, causes);
    }

    // A missing lower end is below everything, a missing upper one above.
    private static object? Pick(object? x, object? y, bool isLesser, bool isOpenLeast)
    {
        if (x is null || y is null)
            return isLesser == isOpenLeast ? null : x ?? y;
        return Comparisons.Order(x, y) <= 0 == isLesser ? x : y;
    }
}
