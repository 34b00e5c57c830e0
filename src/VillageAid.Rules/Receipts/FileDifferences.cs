namespace VillageAid.Rules.Receipts;

/// <summary>Which files of a pack differ; one that only has another name is told as that.</summary>
internal static class FileDifferences
{
    public static IEnumerable<ReceiptDifference> Find(ReceiptPack before, ReceiptPack after)
    {
        var pairs = Pairs.Of(before.Files, after.Files, file => file.Name).Where(pair => pair.Before != pair.After).ToList();
        var removed = pairs.Where(pair => pair.After is null).Select(pair => pair.Before!).ToList();
        foreach (var (name, old, now) in pairs)
        {
            if (old is not null && now is not null)
                yield return Told(name, ReceiptChange.Changed, null, null);
            else if (now is not null && removed.Find(file => file.Hash == now.Hash) is { } same)
            {
                removed.Remove(same);
                yield return Told(same.Name, ReceiptChange.Renamed, same.Name, name);
            }
            else if (now is not null)
                yield return Told(name, ReceiptChange.Added, null, null);
        }
        foreach (var file in removed)
            yield return Told(file.Name, ReceiptChange.Removed, null, null);

        ReceiptDifference Told(string name, ReceiptChange change, string? was, string? now) => new(ReceiptAspect.PackFile, $"{before.Id}/{name}", change, was, now);
    }
}
