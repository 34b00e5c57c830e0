using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>Whether the leaves of a verdict's reason give its status, with nothing else but its kind, its modality and the kinds of what is missing.</summary>
internal static class LeafStatus
{
    private static readonly VerdictStatus[] Open = [VerdictStatus.Undetermined, VerdictStatus.NeedsReview, VerdictStatus.Pending];

    /// <summary>The statuses that the leaves allow: one where they settle it, else those that differ only in what is missing.</summary>
    public static IReadOnlyList<VerdictStatus> Of(Verdict verdict)
    {
        var reason = verdict.Reason;
        // A conflict of clauses, or a change of the rule inside the period, is told beside the conditions.
        if (reason.Conflicts.Count > 0)
            return [VerdictStatus.Recommended, VerdictStatus.Taken, VerdictStatus.NotRecommended, .. Open];
        var each = LeafTruth.Of(reason).Select(leaves => Of(leaves, verdict)).ToList();
        if (each.Count == 1)
            return each[0];
        return reason.Missing.Any(item => item.Name.Zh.Contains("按哪一版判断", StringComparison.Ordinal)) || each.Select(one => string.Join(',', one)).Distinct().Count() > 1
            ? [.. Open, .. each.Where(one => one.Count == 1 || each.Count > 2).SelectMany(one => one).Distinct()]
            : each[0];
    }

    private static IReadOnlyList<VerdictStatus> Of(LeafTruth leaves, Verdict verdict)
    {
        if (leaves.Scope == Truth.False)
            return [VerdictStatus.NotApplicable];
        var inside = Inside(leaves, verdict);
        // Whatever only later days can change is open like the rest, or met already.
        return leaves.Scope == Truth.True ? inside : verdict.Kind == RuleKind.Norm && leaves.Holds == Truth.True ? [.. Open, VerdictStatus.Satisfied] : Open;
    }

    private static IReadOnlyList<VerdictStatus> Inside(LeafTruth leaves, Verdict verdict) => verdict.Kind switch
    {
        RuleKind.Decision => verdict.Outcome?.Value is null ? ByMissing(verdict) : [VerdictStatus.Decided],
        RuleKind.Consequence => leaves.Holds switch
        {
            Truth.True => [verdict.Recommends.Count > 0 && verdict.Recommends.All(one => one.IsTaken) ? VerdictStatus.Taken : VerdictStatus.Recommended],
            Truth.False => [VerdictStatus.NotRecommended],
            Truth.Null => [VerdictStatus.NeedsReview],
            _ => ByMissing(verdict),
        },
        _ => LeafTruth.SignsOf(verdict.Reason) is not Truth.False && verdict.Reason.Conditions.Any(node => node.Part == "signs") && OfNorm(leaves, verdict) is not [VerdictStatus.Violated or VerdictStatus.Deviation or VerdictStatus.Pending]
            ? [VerdictStatus.NeedsReview, .. OfNorm(leaves, verdict)] : OfNorm(leaves, verdict),
    };

    private static IReadOnlyList<VerdictStatus> OfNorm(LeafTruth leaves, Verdict verdict) => leaves switch
    {
        { Holds: Truth.True } => [VerdictStatus.Satisfied],
        { Due: Truth.False } => [VerdictStatus.Pending],
        { Due: not Truth.True } => ByMissing(verdict),
        { Holds: Truth.False } => [verdict.Modality switch { Modality.Must => VerdictStatus.Violated, Modality.May => VerdictStatus.NotApplicable, _ => VerdictStatus.Deviation }],
        { Holds: Truth.Null } => [VerdictStatus.NeedsReview],
        { Holds: Truth.Unknown } when verdict.Reason.Conditions.Any(node => node.Part == "forbids") && verdict.Reason.Missing.Any(item => item.Kind is MissingKind.Record or MissingKind.Completeness)
            && verdict.Reason.Missing.All(item => item.Kind is MissingKind.Record or MissingKind.Completeness or MissingKind.NotYet) => [VerdictStatus.NoBreachFound],
        _ => ByMissing(verdict),
    };

    private static IReadOnlyList<VerdictStatus> ByMissing(Verdict verdict)
    {
        if (verdict.Reason.Missing.Any(Supply.IsFact))
            return [VerdictStatus.Undetermined];
        return verdict.Reason.Missing.Count > 0 && verdict.Reason.Missing.All(item => item.Kind == MissingKind.NotYet) ? [VerdictStatus.Pending] : [VerdictStatus.NeedsReview];
    }
}
