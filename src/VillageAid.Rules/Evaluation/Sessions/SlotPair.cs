namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>One slot of one subject before and after; -1 where there was none.</summary>
internal readonly record struct SlotPair(int Before, int After);

/// <summary>Finds which occasions of before and after are the same: those of one name, for a record may be of another day now and is the same.</summary>
internal static class SlotPairs
{
    public static IEnumerable<SlotPair> Of(TaskStatuses? before, TaskStatuses? after)
    {
        var (old, now) = (before?.Occasions ?? [], after?.Occasions ?? []);
        // Windows are the same for all.
        if (ReferenceEquals(old, now) || (old.Count == now.Count && old.Zip(now).All(pair => NameOf(pair.First) == NameOf(pair.Second))))
            return Enumerable.Range(0, now.Count).Select(slot => new SlotPair(slot, slot));
        var places = new Dictionary<(string, string), Queue<int>>();
        foreach (var (slot, at) in old.Index())
        {
            if (!places.TryGetValue(NameOf(at), out var same))
                places.Add(NameOf(at), same = new());
            same.Enqueue(slot);
        }
        var pairs = now.Select((at, slot) => new SlotPair(places.TryGetValue(NameOf(at), out var same) && same.TryDequeue(out var found) ? found : -1, slot)).ToList();
        return [.. pairs, .. places.Values.SelectMany(left => left).Order().Select(slot => new SlotPair(slot, -1))];
    }

    private static (string Each, string Label) NameOf(OccasionAt at) => (at.Occasion.Each, at.Occasion.Label);
}
