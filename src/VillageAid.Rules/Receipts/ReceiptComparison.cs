using System.Globalization;

namespace VillageAid.Rules.Receipts;

/// <summary>Every difference between a receipt and what an evaluation gives now.</summary>
/// <param name="Differences">All at once, in the order of <see cref="ReceiptAspect"/>; empty where both are the same.</param>
/// <example><code>
/// var receipt = Receipt.Read(file, path);
/// var result = engine.Evaluate(policies, facts, receipt.Period, receipt.Options);
/// var comparison = ReceiptComparison.Of(receipt, Receipt.Of(policies, facts, result, receipt.Options));
/// Console.WriteLine(comparison.IsIdentical ? "identical" : string.Join('\n', comparison.Differences));
/// </code></example>
public sealed record ReceiptComparison(IReadOnlyList<ReceiptDifference> Differences)
{
    /// <summary>Whether there is no difference at all.</summary>
    public bool IsIdentical => Differences.Count == 0;

    /// <summary>Whether every verdict is the same, with its reason, whatever else differs.</summary>
    public bool HasSameVerdicts => Differences.All(difference => difference.Part < ReceiptAspect.Policy);

    /// <summary>Compares a receipt with a later one.</summary>
    public static ReceiptComparison Of(Receipt before, Receipt after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        IEnumerable<ReceiptDifference> all = [.. Integrity(before), .. Integrity(after), .. Options(before, after), .. Packs(before.Packs, after.Packs),
            .. Same(ReceiptAspect.Vocabulary, "", before.Vocabulary, after.Vocabulary), .. Facts(before, after), .. PolicyDifferences.Find(before.Verdicts, after.Verdicts)];
        return new ReceiptComparison([.. all.OrderBy(difference => difference.Part)]);
    }

    /// <summary>Compares what there is without an evaluation: the receipt with its seal, and the packs.</summary>
    internal static ReceiptComparison OfPacks(Receipt before, IReadOnlyList<ReceiptPack> after)
    {
        // A pack with an error is judged by nobody; that is told already.
        var asBefore = after.Select(pack => pack with { IsJudged = before.Packs.FirstOrDefault(other => other.Id == pack.Id)?.IsJudged ?? pack.IsJudged }).ToList();
        return new([.. Integrity(before), .. Packs(before.Packs, asBefore).OrderBy(difference => difference.Part)]);
    }

    private static IEnumerable<ReceiptDifference> Integrity(Receipt receipt)
    {
        if (receipt.State != ReceiptState.Whole)
            yield return new(receipt.State == ReceiptState.Altered ? ReceiptAspect.Receipt : ReceiptAspect.ReceiptLayout, "", ReceiptChange.Changed, null, null);
    }

    private static IEnumerable<ReceiptDifference> Options(Receipt before, Receipt after) =>
    [
        .. Told(ReceiptAspect.Engine, $"{before.Engine.Name} {before.Engine.Version}", $"{after.Engine.Name} {after.Engine.Version}"),
        .. Told(ReceiptAspect.AsOf, Print(before.AsOf), Print(after.AsOf)),
        .. Told(ReceiptAspect.Period, before.Period.ToString(), after.Period.ToString()),
        .. Told(ReceiptAspect.Subject, before.Subject, after.Subject),
    ];

    private static IEnumerable<ReceiptDifference> Packs(IReadOnlyList<ReceiptPack> before, IReadOnlyList<ReceiptPack> after)
    {
        foreach (var (id, old, now) in Pairs.Of(before, after, pack => pack.Id))
        {
            if (old is null || now is null)
            {
                yield return new(ReceiptAspect.Pack, id, old is null ? ReceiptChange.Added : ReceiptChange.Removed, null, null);
                continue;
            }
            if (old.IsJudged != now.IsJudged)
                yield return new(ReceiptAspect.Pack, id, ReceiptChange.Changed, Use(old), Use(now));
            foreach (var difference in FileDifferences.Find(old, now))
                yield return difference;
        }
    }

    private static IEnumerable<ReceiptDifference> Facts(Receipt before, Receipt after) =>
        Pairs.Of(before.Facts, after.Facts, facts => facts.Type).Where(pair => pair.Before != pair.After).Select(pair => new ReceiptDifference(ReceiptAspect.FactType, pair.Name,
            pair.Before is null ? ReceiptChange.Added : pair.After is null ? ReceiptChange.Removed : ReceiptChange.Changed, Print(pair.Before?.Count ?? 0), Print(pair.After?.Count ?? 0)));

    private static IEnumerable<ReceiptDifference> Told(ReceiptAspect part, string? before, string? after) =>
        before == after ? [] : [new(part, "", ReceiptChange.Changed, before, after)];

    internal static IEnumerable<ReceiptDifference> Same(ReceiptAspect part, string name, string before, string after) =>
        before == after ? [] : [new(part, name, ReceiptChange.Changed, null, null)];

    private static string Use(ReceiptPack pack) => pack.IsJudged ? "judged" : "extended";

    private static string Print(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Print(DateTimeOffset instant) => instant.ToString(ReceiptJson.InstantForm, CultureInfo.InvariantCulture);
}
