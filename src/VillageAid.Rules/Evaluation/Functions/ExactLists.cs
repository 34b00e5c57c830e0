namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>
/// FEEL's functions over lists of exact values (DMN 1.5, table 75); lists with missing items are <see cref="ListFunctions"/>' business.
/// A value where a list is meant is a list of itself, null stays null. Positions count from 1, negative ones from the end; a position outside the list is null.
/// </summary>
internal static partial class ExactLists
{
    /// <summary><c>list contains([1, null], null)</c> is true.</summary>
    public static object? ListContains(IReadOnlyList<object?> arguments) =>
        arguments.Has(2) && arguments.List(0) is { } list ? list.Contains(arguments[1], FeelComparer.Instance) : null;

    /// <summary>The places of an item: <c>index of([1, 2, 1], 1)</c> is [1, 3].</summary>
    public static object? IndexOf(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(2) || arguments.List(0) is not { } list)
            return null;
        return Enumerable.Range(0, list.Count).Where(i => FeelEquality.AreSame(list[i], arguments[1])).Select(i => (object?)(i + 1m)).ToList();
    }

    /// <summary><c>sublist([1, 2, 3], 2)</c> is [2, 3]; a length below 1 or beyond the list is null.</summary>
    public static object? Sublist(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(2, 3) || arguments.List(0) is not { } list || Place(arguments, list) is not { } start)
            return null;
        var length = list.Count - start;
        if (arguments.Count == 3)
        {
            if (arguments.Whole(2) is not { } given || given < 1 || given > length)
                return null;
            length = given;
        }
        return list.Skip(start).Take(length).ToList();
    }

    /// <summary><c>append([1], 2, 3)</c> is [1, 2, 3].</summary>
    public static object? Append(IReadOnlyList<object?> arguments) =>
        arguments.Count >= 2 && arguments.List(0) is { } list ? (List<object?>)[.. list, .. arguments.Skip(1)] : null;

    /// <summary><c>concatenate([1, 2], [3])</c> is [1, 2, 3]; null where a list is.</summary>
    public static object? Concatenate(IReadOnlyList<object?> arguments) => Joined(arguments)?.ToList();

    /// <summary><c>union([1, 2], [2, 3])</c> is [1, 2, 3]: concatenated, duplicates left out.</summary>
    public static object? Union(IReadOnlyList<object?> arguments) => Joined(arguments)?.Distinct(FeelComparer.Instance).ToList();

    /// <summary><c>distinct values([1, 2, 1])</c> is [1, 2], in the order of their first places.</summary>
    public static object? DistinctValues(IReadOnlyList<object?> arguments) =>
        arguments.Has(1) ? arguments.List(0)?.Distinct(FeelComparer.Instance).ToList() : null;

    /// <summary><c>insert before([1, 3], 2, 2)</c> is [1, 2, 3].</summary>
    public static object? InsertBefore(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(3) || arguments.List(0) is not { } list || Place(arguments, list) is not { } place)
            return null;
        return (List<object?>)[.. list.Take(place), arguments[2], .. list.Skip(place)];
    }

    /// <summary><c>remove([1, 2, 3], 2)</c> is [1, 3].</summary>
    public static object? Remove(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(2) || arguments.List(0) is not { } list || Place(arguments, list) is not { } place)
            return null;
        return (List<object?>)[.. list.Take(place), .. list.Skip(place + 1)];
    }

    /// <summary><c>list replace([2, 4, 7], 3, 6)</c> is [2, 4, 6].</summary>
    public static object? ListReplace(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(3) || arguments.List(0) is not { } list || Place(arguments, list) is not { } place)
            return null;
        return (List<object?>)[.. list.Take(place), arguments[2], .. list.Skip(place + 1)];
    }

    /// <summary><c>reverse([1, 2, 3])</c> is [3, 2, 1].</summary>
    public static object? Reverse(IReadOnlyList<object?> arguments) =>
        arguments.Has(1) && arguments.List(0) is { } list ? Enumerable.Reverse(list).ToList() : null;

    /// <summary><c>flatten([[1, 2], [[3]], 4])</c> is [1, 2, 3, 4].</summary>
    public static object? Flatten(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(1) || arguments.List(0) is not { } list)
            return null;
        var (flat, open) = (new List<object?>(), new Stack<object?>(Enumerable.Reverse(list)));
        while (open.TryPop(out var item))
        {
            if (item is not IReadOnlyList<object?> inner)
                flat.Add(item);
            for (var i = (item as IReadOnlyList<object?>)?.Count - 1 ?? -1; i >= 0; i--)
                open.Push(((IReadOnlyList<object?>)item!)[i]);
        }
        return flat;
    }

    /// <summary>Ascending, equal items in the order they had; null where items have no order between them.</summary>
    public static object? Sort(IReadOnlyList<object?> arguments) =>
        arguments.Has(1) && arguments.List(0) is { } list && HaveOrder(list)
            ? list.Order(Comparer<object?>.Create((left, right) => FeelEquality.Order(left, right)!.Value)).ToList()
            : null;

    // One kind has one order, so it is enough to try each item beside the first (which tells a lone null or boolean too).
    private static bool HaveOrder(IReadOnlyList<object?> list) => list.All(item => FeelEquality.Order(list[0], item) is not null);

    /// <summary>The index of the position that is the second argument; null outside the list.</summary>
    private static int? Place(IReadOnlyList<object?> arguments, IReadOnlyList<object?> list) =>
        arguments.Whole(1) is { } position && position != 0 && Math.Abs(position) <= list.Count ? (position > 0 ? position - 1 : list.Count + position) : null;

    private static IEnumerable<object?>? Joined(IReadOnlyList<object?> lists) =>
        lists.Count == 0 || lists.Contains(null) ? null : lists.SelectMany(list => ArgumentReading.AsList(list)!);
}
