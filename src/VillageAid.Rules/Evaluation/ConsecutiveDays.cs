namespace VillageAid.Rules.Evaluation;

/// <summary>How many days of a list follow one another without a gap, at most. A day that is there twice counts once, what is no day counts nothing.</summary>
internal static class ConsecutiveDays
{
    /// <summary>So many days a value that is not settled may stand for; where it may be more, there is no telling how long a run may become.</summary>
    private const int MostPossible = 36_600;

    public static Value Longest(ListValue days)
    {
        var certain = new HashSet<int>();
        var possible = new HashSet<int>();
        var causes = days.Open ?? Causes.None;
        var isBounded = days.Open is null;
        foreach (var item in days.Items)
        {
            if (item is { IsCertain: true, Value: Scalar { Raw: DateOnly day } })
                certain.Add(day.DayNumber);
            else
            {
                var extent = Extent.Of(item.Value);
                causes = causes.Union(extent.Causes).Union(item.Possible ?? Causes.None);
                isBounded &= TryAdd(possible, extent);
            }
        }
        possible.UnionWith(certain);
        var (low, high) = (Longest(certain), isBounded ? Longest(possible) : (int?)null);
        return low == high ? new Scalar((decimal)low) : new Uncertain((decimal)low, (decimal?)high, MayBeNull: false, causes);
    }

    private static bool TryAdd(HashSet<int> possible, Extent extent)
    {
        if (!extent.HasValues)
            return true;
        if (extent is not { Low: DateOnly first, High: DateOnly last } || last.DayNumber - first.DayNumber > MostPossible)
            return false;
        possible.UnionWith(Enumerable.Range(first.DayNumber, Math.Max(0, last.DayNumber - first.DayNumber + 1)));
        return true;
    }

    private static int Longest(HashSet<int> days)
    {
        var longest = 0;
        foreach (var first in days.Where(day => !days.Contains(day - 1)))
        {
            var length = 1;
            while (days.Contains(first + length))
                length++;
            longest = Math.Max(longest, length);
        }
        return longest;
    }
}
