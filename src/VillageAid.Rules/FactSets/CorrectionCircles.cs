namespace VillageAid.Rules.FactSets;

/// <summary>Finds the records of a table that correct each other in a circle. Every chain of corrections is walked once, however long it is.</summary>
internal sealed class CorrectionCircles(FactTable table, IReadOnlyDictionary<string, int> byId)
{
    // A message of ten thousand identities helps nobody.
    private const int MaxShown = 20;

    private readonly Dictionary<int, (IReadOnlyList<int> Circle, int At)> _circles = [];
    private readonly HashSet<int> _ends = [];

    /// <summary>The identities around the circle that a record is part of, from itself to itself; null where its chain of corrections ends.</summary>
    public string? Describe(int index)
    {
        Walk(index);
        if (!_circles.TryGetValue(index, out var found))
            return null;
        var (circle, at) = found;
        var shown = Enumerable.Range(0, Math.Min(circle.Count, MaxShown)).Select(step => table.Facts[circle[(at + step) % circle.Count]].RecordId!);
        IEnumerable<string> rest = circle.Count > MaxShown ? ["…", table.Facts[index].RecordId!] : [table.Facts[index].RecordId!];
        return string.Join(" → ", shown.Concat(rest));
    }

    // A chain leads to its end, into a circle, or to what was walked before.
    private void Walk(int start)
    {
        var chain = new List<int>();
        var places = new Dictionary<int, int>();
        var at = start;
        while (at >= 0 && !_ends.Contains(at) && !_circles.ContainsKey(at) && places.TryAdd(at, chain.Count))
        {
            chain.Add(at);
            at = table.Facts[at].SupersedesId is { } next && byId.TryGetValue(next, out var corrected) ? corrected : -1;
        }
        var first = places.TryGetValue(at, out var place) ? place : chain.Count;
        var circle = chain[first..];
        for (var i = 0; i < circle.Count; i++)
            _circles.Add(circle[i], (circle, i));
        _ends.UnionWith(chain[..first]);
    }
}
