using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Steps of some groups that lead to a status wanted.</summary>
internal sealed record FoundSet(IReadOnlyList<(StepGroup Group, IReadOnlyList<Step> Steps)> Parts, VerdictStatus Status, bool IsSmallest)
{
    public IEnumerable<Step> Steps => Parts.SelectMany(part => part.Steps);

    /// <summary>How many records it changes.</summary>
    public int Count => Parts.Sum(part => part.Steps.Count);

    /// <summary>Whether another does the same.</summary>
    public bool IsLike(FoundSet other) => Count == other.Count && Steps.Select(step => step.Effect).ToHashSet().SetEquals(other.Steps.Select(step => step.Effect));
}

/// <summary>
/// Looks for the smallest sets of groups: all of one, all of two, all of three, in order; beyond that one set that suffices, made irredundant. Deterministic, and
/// bounded by the number of evaluations.
/// </summary>
/// <param name="groups">What may be changed.</param>
/// <param name="take">The status that steps lead to, where it is one that is wanted; else null.</param>
/// <param name="mayGoOn">Whether more may be evaluated.</param>
/// <param name="mostSets">How many sets are given at most.</param>
internal sealed class SetSearch(IReadOnlyList<StepGroup> groups, Func<IEnumerable<Step>, VerdictStatus?> take, Func<bool> mayGoOn, int mostSets)
{
    private const int MostGroups = 3;

    // Of more records of one kind than a month has days only these counts are tried one by one in a set of several groups.
    private const int MostTogether = 64;
    private const int MostStarts = 8;

    /// <summary>Whether every set of up to three groups was tried, or all up to the size of those found.</summary>
    public bool IsExhaustive { get; private set; } = true;

    public IReadOnlyList<FoundSet> Find()
    {
        for (var size = 1; size <= Math.Min(MostGroups, groups.Count); size++)
        {
            var smallest = IsExhaustive;
            var found = OfSize(size).Take(mostSets * 4).Select(parts => parts with { IsSmallest = smallest }).OrderBy(one => one.Count).Take(mostSets).ToList();
            if (found.Count > 0)
                return found;
        }
        return groups.Count > MostGroups || !IsExhaustive ? Greedy() is { } one ? [one] : [] : [];
    }

    private IEnumerable<FoundSet> OfSize(int size)
    {
        var found = new List<FoundSet>();
        foreach (var chosen in Choose(0, size))
        {
            if (!mayGoOn())
            {
                IsExhaustive = false;
                yield break;
            }
            if (FewestOf(chosen) is not { } one || found.Exists(one.IsLike))
                continue;
            found.Add(one);
            yield return one;
        }
    }

    private IEnumerable<IReadOnlyList<StepGroup>> Choose(int from, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }
        for (var i = from; i <= groups.Count - size; i++)
        {
            foreach (var rest in Choose(i + 1, size - 1))
                yield return [groups[i], .. rest];
        }
    }

    // As few records as do, of all groups chosen at least one.
    private FoundSet? FewestOf(IReadOnlyList<StepGroup> chosen)
    {
        var most = chosen.Sum(group => group.Steps.Count);
        if (chosen.Count > 1 && chosen.Aggregate(1L, (ways, group) => ways * group.Steps.Count) > MostTogether)
            return FewestOfMany(chosen);
        for (var total = chosen.Count; total <= most; total++)
        {
            foreach (var counts in Split(chosen, 0, total))
            {
                if (!mayGoOn())
                {
                    IsExhaustive = false;
                    return null;
                }
                if (Take(chosen, counts) is { } found)
                    return Reduce(found);
            }
        }
        return null;
    }

    // All of each group, and then what is not needed left out.
    private FoundSet? FewestOfMany(IReadOnlyList<StepGroup> chosen)
    {
        IsExhaustive = false;
        return Take(chosen, [.. chosen.Select(group => group.Steps.Count)]) is { } found && Reduce(found) is { } reduced && reduced.Parts.Count == chosen.Count ? reduced : null;
    }

    private static IEnumerable<int[]> Split(IReadOnlyList<StepGroup> chosen, int from, int total)
    {
        if (from == chosen.Count - 1)
        {
            if (total >= 1 && total <= chosen[from].Steps.Count)
                yield return [total];
            yield break;
        }
        for (var count = 1; count <= Math.Min(chosen[from].Steps.Count, total - (chosen.Count - from - 1)); count++)
        {
            foreach (var rest in Split(chosen, from + 1, total - count))
                yield return [count, .. rest];
        }
    }

    private FoundSet? Take(IReadOnlyList<StepGroup> chosen, int[] counts) =>
        Take([.. chosen.Select((group, i) => (group, (IReadOnlyList<Step>)group.Steps[..counts[i]]))]);

    private FoundSet? Take(IReadOnlyList<(StepGroup, IReadOnlyList<Step> Steps)> parts) =>
        take(parts.SelectMany(part => part.Steps)) is { } status ? new FoundSet(parts, status, IsSmallest: false) : null;

    // One after the other, from different starts, what can stand together with those before; then what is not needed left out.
    private FoundSet? Greedy()
    {
        for (var start = 0; start < Math.Min(MostStarts, groups.Count) && mayGoOn(); start++)
        {
            var parts = new List<(StepGroup, IReadOnlyList<Step>)>();
            foreach (var group in groups.Skip(start).Concat(groups.Take(start)))
            {
                if (StepMerger.Merge(parts.SelectMany(part => part.Item2).Concat(group.Steps)) is null)
                    continue;
                parts.Add((group, group.Steps));
                if (mayGoOn() && Take(parts) is { } found)
                    return Reduce(found);
            }
        }
        return null;
    }

    // Leaves out whole groups and single steps until none can be left out any more: the first round does nearly all, the last one proves it.
    private FoundSet Reduce(FoundSet found)
    {
        for (var before = -1; before != found.Count;)
        {
            before = found.Count;
            for (var i = found.Parts.Count - 1; i >= 0; i--)
                found = (found.Parts.Count > 1 ? Take([.. found.Parts.Where((_, at) => at != i)]) : null) ?? ReduceOne(found, i);
        }
        return found;
    }

    private FoundSet ReduceOne(FoundSet found, int index)
    {
        for (var i = found.Parts[index].Steps.Count - 1; i >= 0 && found.Parts[index].Steps.Count > 1; i--)
        {
            IReadOnlyList<Step> fewer = [.. found.Parts[index].Steps.Where((_, at) => at != i)];
            found = Take([.. found.Parts.Select((part, at) => at == index ? (part.Group, fewer) : part)]) ?? found;
        }
        return found;
    }
}
