namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>Whether a point lies in a range (DMN 1.5, table 55: <c>in</c>).</summary>
internal static class RangeMembership
{
    /// <summary>True or false; null where the point is null or has no order beside an end. An end that is null is open: <c>&lt; 10</c> holds everything below.</summary>
    public static bool? Contains(FeelRange range, object? point)
    {
        if (point is null || !RangeEnd.HaveOrder([point, range.Low, range.High]))
            return null;
        var place = RangeEnd.Of(point);
        var (low, high) = (RangeEnd.Low(range).CompareTo(place), RangeEnd.High(range).CompareTo(place));
        return (low < 0 || (low == 0 && range.LowIncluded)) && (high > 0 || (high == 0 && range.HighIncluded));
    }
}
