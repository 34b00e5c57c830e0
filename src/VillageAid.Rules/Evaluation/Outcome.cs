using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// What was found of a rule on one occasion: whether it applies, whether it is excepted, whether its demand (of a consequence: its case) holds,
/// whether it is due, and whether there are signs for a person to look at.
/// </summary>
internal sealed record Outcome(TruthValue Applies, TruthValue Unless, TruthValue Holds, TruthValue Due, TruthValue Signs)
{
    /// <summary>Whether it applies and no exception stands.</summary>
    public TruthValue Scope => _scope.Truth;

    // Made once: a piece without a name is known by being the same.
    private readonly Formed _scope = new(TruthTables.And([Applies, TruthTables.Not(Unless)]));
    private readonly Formed _holds = new(Holds);
    private readonly Formed _due = new(Due);

    public VerdictStatus StatusOf(BoundRule rule, bool isForbidden)
    {
        if (Scope.IsFalse)
            return VerdictStatus.NotApplicable;
        var inside = rule.Kind == RuleKind.Consequence ? OfConsequence() : HasSigns(rule, isForbidden) ? VerdictStatus.NeedsReview : OfNorm(rule, isForbidden);
        if (Scope.IsTrue)
            return inside;
        if (rule.Kind == RuleKind.Norm && IsStillToCome(Scope.Causes))
            return WhileRunning;
        // What would have to be supplied if it applied stands in the way too.
        return WhenOpen(inside == VerdictStatus.Undetermined ? Open : Scope.Causes);
    }

    /// <summary>Whether a pattern goes to a person: never instead of what records show already.</summary>
    public bool HasSigns(BoundRule rule, bool isForbidden) =>
        rule.Kind == RuleKind.Norm && Scope.IsTrue && (Signs.IsTrue || SignsLackANumber) && OfNorm(rule, isForbidden) is VerdictStatus.Satisfied or VerdictStatus.NoBreachFound or VerdictStatus.Undetermined;

    // From how many days on a pattern is one the policy leaves open: then a person looks at the days.
    private bool SignsLackANumber => Signs.Truth == Truth.Unknown && Signs.Causes.Items.All(cause => cause.Kind is MissingKind.Parameter or MissingKind.Judgement);

    private VerdictStatus OfConsequence() => Holds.Truth switch
    {
        Truth.True => VerdictStatus.Recommended,
        Truth.False => VerdictStatus.NotRecommended,
        Truth.Null => VerdictStatus.NeedsReview,
        _ => WhenOpen(Holds.Causes),
    };

    private VerdictStatus OfNorm(BoundRule rule, bool isForbidden)
    {
        return Holds.Truth switch
        {
            Truth.True => VerdictStatus.Satisfied,
            _ when Due.IsFalse => VerdictStatus.Pending,
            _ when !Due.IsTrue => WhenOpen(Open),
            Truth.False => Adverse(rule.Modality),
            Truth.Null => VerdictStatus.NeedsReview,
            _ when isForbidden && IsNoBreachFound => VerdictStatus.NoBreachFound,
            _ => WhenOpen(Holds.Causes),
        };
    }

    // Only later days can say that it does not apply, as when a posting ends before the month does: what is reached already is reached.
    private VerdictStatus WhileRunning => Holds.IsTrue ? VerdictStatus.Satisfied : VerdictStatus.Pending;

    private static bool IsStillToCome(Causes causes) =>
        causes.Items.Any(item => item.Kind == MissingKind.NotYet) && causes.Items.All(item => item.Kind is MissingKind.NotYet or MissingKind.Parameter);

    // Nothing on record speaks of a breach: only the ledger is open, and perhaps the days that are still to come.
    private bool IsNoBreachFound =>
        Holds.Truth == Truth.Unknown
        && Holds.Causes.Items.Any(cause => cause.Kind is MissingKind.Record or MissingKind.Completeness)
        && Holds.Causes.Items.All(cause => cause.Kind is MissingKind.Record or MissingKind.Completeness or MissingKind.NotYet);

    /// <summary>Why the verdict is not settled. While it is open whether the rule applies, what would be open if it did counts too.</summary>
    public Causes Open => !Scope.Truth.HasFlag(Truth.True) || Holds.IsTrue ? Scope.Causes : Scope.Causes.Union(Holds.Causes).Union(Due.Causes);

    /// <summary>The pieces that its truths were put together from, each as often as it stands there.</summary>
    public IEnumerable<TruthForm.Piece> Pieces => _scope.Form.Pieces.Concat(_holds.Form.Pieces).Concat(_due.Form.Pieces);

    /// <summary>Whether the verdict would still wait for something if the pieces of its conditions were what they are supposed to be.</summary>
    public bool IsWaiting(Func<TruthForm.Piece, Supposed> pieces)
    {
        var scope = _scope.Form.Suppose(pieces);
        if (scope.IsWaiting || !scope.Truth.HasFlag(Truth.True))
            return scope.IsWaiting;
        var holds = _holds.Form.Suppose(pieces);
        return holds.Truth != Truth.True && (holds.IsWaiting || _due.Form.Suppose(pieces).IsWaiting);
    }

    // A permission that is not used is no fault.
    private static VerdictStatus Adverse(Modality modality) => modality switch
    {
        Modality.Must => VerdictStatus.Violated,
        Modality.May => VerdictStatus.NotApplicable,
        _ => VerdictStatus.Deviation,
    };

    private static VerdictStatus WhenOpen(Causes causes)
    {
        var items = causes.Items;
        if (items.Any(item => item.IsFact))
            return VerdictStatus.Undetermined;
        return items.Count > 0 && items.All(item => item.Kind == MissingKind.NotYet) ? VerdictStatus.Pending : VerdictStatus.NeedsReview;
    }

    private sealed class Formed(TruthValue truth)
    {
        public TruthValue Truth => truth;

        public TruthForm Form { get; } = TruthForm.Of(truth);
    }
}
