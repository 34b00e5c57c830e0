using System.Globalization;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Receipts;

/// <summary>In what the verdicts of two evaluations differ.</summary>
internal static class PolicyDifferences
{
    public static IEnumerable<ReceiptDifference> Find(ReceiptVerdicts before, ReceiptVerdicts after)
    {
        foreach (var (id, old, now) in Pairs.Of(before.Policies, after.Policies, policy => policy.Policy))
        {
            if (old is null || now is null)
            {
                yield return new(ReceiptAspect.Policy, id, old is null ? ReceiptChange.Added : ReceiptChange.Removed, null, null);
                continue;
            }
            foreach (var difference in Find(id, old, now))
                yield return difference;
        }
        foreach (var difference in ReceiptComparison.Same(ReceiptAspect.Diagnostics, "", before.Diagnostics, after.Diagnostics))
            yield return difference;
    }

    private static IEnumerable<ReceiptDifference> Find(string id, ReceiptPolicy before, ReceiptPolicy after) =>
    [
        .. Enum.GetValues<VerdictStatus>().Select(status => (Status: status, Before: Count(before, status), After: Count(after, status))).Where(count => count.Before != count.After)
            .Select(count => new ReceiptDifference(ReceiptAspect.StatusCount, $"{id}/{count.Status}", ReceiptChange.Changed, Print(count.Before), Print(count.After))),
        .. ReceiptComparison.Same(ReceiptAspect.Statuses, id, before.Statuses, after.Statuses),
        // Another status has another reason.
        .. before.Statuses == after.Statuses ? ReceiptComparison.Same(ReceiptAspect.Reasons, id, before.Reasons, after.Reasons) : [],
        .. ReceiptComparison.Same(ReceiptAspect.Measures, id, before.Measures, after.Measures),
    ];

    private static int Count(ReceiptPolicy policy, VerdictStatus status) => policy.Counts.FirstOrDefault(count => count.Status == status)?.Count ?? 0;

    private static string Print(int count) => count.ToString(CultureInfo.InvariantCulture);
}
