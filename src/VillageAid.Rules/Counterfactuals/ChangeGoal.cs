using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Some statuses of which any is wanted, and which conditions may be turned for it.</summary>
/// <param name="Wanted">The statuses.</param>
/// <param name="Holds">Whether the demand is to hold; null: it stays as it is.</param>
/// <param name="Applies">Whether the rule is to apply; null: that stays as it is.</param>
/// <param name="Unless">Whether the exception is to stand; null: that stays as it is.</param>
/// <param name="OnlySupply">Whether only what is missing may be supplied, nothing be otherwise.</param>
internal sealed record ChangeGoal(IReadOnlyList<VerdictStatus> Wanted, bool? Holds, bool? Applies, bool? Unless, bool OnlySupply)
{
    /// <summary>Whether the verdict asked about is not settled.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>What is wanted instead of a verdict.</summary>
    public static IReadOnlyList<ChangeGoal> For(Verdict verdict, IReadOnlyList<VerdictStatus>? wanted)
    {
        if (wanted is { Count: > 0 })
            return [.. wanted.Select(status => Toward([status], onlySupply: false) with { IsOpen = IsUnsettled(verdict) })];
        return [.. Usual(verdict).Select(goal => goal with { IsOpen = IsUnsettled(verdict) })];
    }

    private static bool IsUnsettled(Verdict verdict) => verdict.Status is VerdictStatus.Undetermined or VerdictStatus.NeedsReview or VerdictStatus.Pending or VerdictStatus.NoBreachFound;

    private static IReadOnlyList<ChangeGoal> Usual(Verdict verdict) => verdict.Status switch
    {
        // An exception that stands is as good; that somebody is none of those whom the rule is about is no way out.
        VerdictStatus.Violated or VerdictStatus.Deviation => [new([VerdictStatus.Satisfied, VerdictStatus.NoBreachFound], Holds: true, Applies: null, Unless: true, OnlySupply: false)],
        VerdictStatus.Recommended or VerdictStatus.Taken => [new([VerdictStatus.NotRecommended], Holds: false, Applies: null, Unless: true, OnlySupply: false)],
        VerdictStatus.Pending => [Toward([VerdictStatus.Satisfied], onlySupply: false)],
        VerdictStatus.Undetermined or VerdictStatus.NeedsReview or VerdictStatus.NoBreachFound => [.. Settled(verdict).Select(statuses => Toward(statuses, onlySupply: true))],
        _ => [],
    };

    /// <summary>Whether a step serves the goal.</summary>
    public bool May(Step step) => !OnlySupply || step.Mood == ChangeMood.Supply;

    /// <summary>The status of a verdict where it is wanted; null where it is not, or there is no verdict.</summary>
    public VerdictStatus? IsReached(Verdict? verdict)
    {
        if (verdict is null)
            return null;
        if (Wanted.Contains(verdict.Status))
            return verdict.Status;
        return Unless == true && verdict.Status == VerdictStatus.NotApplicable && verdict.Reason.Conditions.Any(node => node is { Part: "unless", Truth: Truth.True }) ? verdict.Status : null;
    }

    private static ChangeGoal Toward(IReadOnlyList<VerdictStatus> wanted, bool onlySupply) => wanted[0] switch
    {
        VerdictStatus.Satisfied or VerdictStatus.NoBreachFound or VerdictStatus.Recommended or VerdictStatus.Decided or VerdictStatus.Taken => new(wanted, Holds: true, Applies: true, Unless: false, onlySupply),
        VerdictStatus.NotApplicable => new(wanted, Holds: null, Applies: false, Unless: true, onlySupply),
        _ => new(wanted, Holds: false, Applies: true, Unless: false, onlySupply),
    };

    private static IEnumerable<IReadOnlyList<VerdictStatus>> Settled(Verdict verdict) => verdict.Kind switch
    {
        RuleKind.Norm when verdict.Status == VerdictStatus.NoBreachFound => [[VerdictStatus.Satisfied]],
        RuleKind.Norm => [[VerdictStatus.Satisfied, VerdictStatus.NoBreachFound], [verdict.Modality == Modality.Must ? VerdictStatus.Violated : VerdictStatus.Deviation], [VerdictStatus.NotApplicable]],
        RuleKind.Consequence => [[VerdictStatus.NotRecommended], [VerdictStatus.Recommended], [VerdictStatus.NotApplicable]],
        _ => [[VerdictStatus.Decided], [VerdictStatus.NotApplicable]],
    };
}
