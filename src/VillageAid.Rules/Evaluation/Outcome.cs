using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// What was found of a rule on one occasion: whether it applies, whether it is excepted, whether its demand (of a consequence: its case) holds,
/// whether it is due, and whether there are signs for a person to look at.
/// </summary>
internal sealed record Outcome(TruthValue Applies, TruthValue Unless, TruthValue Holds, TruthValue Due, TruthValue Signs)
{
    /// <summary>Of a decision: what it comes to. <see cref="Holds"/> is then whether that is settled.</summary>
    public DecisionValue? Decision { get; init; }

    // No copy may have others, for the scope is made of them once.
    public TruthValue Applies { get; } = Applies;

    public TruthValue Unless { get; } = Unless;

    /// <summary>Whether it applies and no exception stands.</summary>
    public TruthValue Scope { get; } = TruthTables.And([Applies, TruthTables.Not(Unless)]);

    public VerdictStatus StatusOf(BoundRule rule, bool isForbidden)
    {
        if (Scope.IsFalse)
            return VerdictStatus.NotApplicable;
        if (Scope.IsTrue)
            return Inside(rule, isForbidden);
        if (rule.Kind == RuleKind.Norm && IsStillToCome(Scope.Causes))
            return WhileRunning;
        // What would have to be supplied if it applied stands in the way too.
        return WhenOpen(Inside(rule, isForbidden) == VerdictStatus.Undetermined ? Open : Scope.Causes);
    }

    // Where it applies.
    private VerdictStatus Inside(BoundRule rule, bool isForbidden) => rule.Kind switch
    {
        RuleKind.Decision => Holds.IsTrue ? VerdictStatus.Decided : WhenOpen(Holds.Causes),
        RuleKind.Consequence => OfConsequence(),
        _ => HasSigns(rule, isForbidden) ? VerdictStatus.NeedsReview : OfNorm(rule, isForbidden),
    };

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
    public IEnumerable<TruthForm.Piece> Pieces => new[] { Scope, Holds, Due }.SelectMany(truth => TruthForm.Of(truth).Pieces);

    /// <summary>Whether the verdict would still wait for something if the pieces of its conditions were what they are supposed to be.</summary>
    public bool IsWaiting(Func<TruthForm.Piece, Supposed> pieces)
    {
        var scope = TruthForm.Of(Scope).Suppose(pieces);
        if (scope.IsWaiting || !scope.Truth.HasFlag(Truth.True))
            return scope.IsWaiting;
        var holds = TruthForm.Of(Holds).Suppose(pieces);
        return holds.Truth != Truth.True && (holds.IsWaiting || TruthForm.Of(Due).Suppose(pieces).IsWaiting);
    }

    // A permission that is not used is no fault.
    private static VerdictStatus Adverse(Modality modality) => modality switch
    {
        Modality.Must => VerdictStatus.Violated,
        Modality.May => VerdictStatus.NotApplicable,
        _ => VerdictStatus.Deviation,
    };

    private static VerdictStatus WhenOpen(Causes causes) => WhenMissing(causes.Items);

    /// <summary>The status of what is not settled, by what is missing.</summary>
    public static VerdictStatus WhenMissing(IReadOnlyCollection<MissingItem> items)
    {
        if (items.Any(item => item.IsFact))
            return VerdictStatus.Undetermined;
        return items.Count > 0 && items.All(item => item.Kind == MissingKind.NotYet) ? VerdictStatus.Pending : VerdictStatus.NeedsReview;
    }
}
