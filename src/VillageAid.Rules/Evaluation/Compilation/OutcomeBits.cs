using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>An <see cref="Outcome"/> as bits; gives the same status (<see cref="Outcome.StatusOf"/>).</summary>
internal struct OutcomeBits
{
    public int Applies;
    public int Unless;
    public int Holds;
    public int Due;
    public int Signs;

    /// <summary>Of a reading of the occasion in which the subject's place is another.</summary>
    public static OutcomeBits Elsewhere => new() { Applies = Bits.False, Unless = Bits.False, Holds = Bits.True, Due = Bits.True, Signs = Bits.False };

    /// <summary>Joined with another reading; to be settled once all are joined.</summary>
    public readonly OutcomeBits Join(OutcomeBits other, int choice) => new()
    {
        Applies = TruthReadings.Join(Applies, other.Applies, choice),
        Unless = TruthReadings.Join(Unless, other.Unless, choice),
        Holds = TruthReadings.Join(Holds, other.Holds, choice),
        Due = TruthReadings.Join(Due, other.Due, choice),
        Signs = TruthReadings.Join(Signs, other.Signs, choice),
    };

    /// <summary>With no causes where it is settled.</summary>
    public readonly OutcomeBits Settled => new()
    {
        Applies = Bits.Settle(Applies), Unless = Bits.Settle(Unless), Holds = Bits.Settle(Holds), Due = Bits.Settle(Due), Signs = Bits.Settle(Signs),
    };

    public readonly int Scope => Bits.Settle(Bits.And(Applies, Bits.Not(Unless)));

    public readonly VerdictStatus StatusOf(RuleKind kind, Modality modality, bool isForbidden)
    {
        // What most are.
        if (Applies == Bits.False)
            return VerdictStatus.NotApplicable;
        if (Applies == Bits.True && Holds == Bits.True && Unless == Bits.False && Signs == Bits.False && kind == RuleKind.Norm)
            return VerdictStatus.Satisfied;
        var scope = Scope;
        if (Bits.IsFalse(scope))
            return VerdictStatus.NotApplicable;
        if (Bits.IsTrue(scope))
            return Inside(scope, kind, modality, isForbidden);
        if (kind == RuleKind.Norm && (scope & Bits.NotYet) != 0 && (scope & Bits.Kinds & ~(Bits.NotYet | Bits.Parameter)) == 0)
            return Bits.IsTrue(Holds) ? VerdictStatus.Satisfied : VerdictStatus.Pending;
        return WhenOpen(Inside(scope, kind, modality, isForbidden) == VerdictStatus.Undetermined ? Open(scope) : scope);
    }

    private readonly VerdictStatus Inside(int scope, RuleKind kind, Modality modality, bool isForbidden) => kind switch
    {
        RuleKind.Decision => Bits.IsTrue(Holds) ? VerdictStatus.Decided : WhenOpen(Holds),
        RuleKind.Consequence => OfConsequence(),
        _ => HasSigns(scope, modality, isForbidden) ? VerdictStatus.NeedsReview : OfNorm(scope, modality, isForbidden),
    };

    private readonly bool HasSigns(int scope, Modality modality, bool isForbidden) =>
        Bits.IsTrue(scope) && (Bits.IsTrue(Signs) || SignsLackANumber)
        && OfNorm(scope, modality, isForbidden) is VerdictStatus.Satisfied or VerdictStatus.NoBreachFound or VerdictStatus.Undetermined;

    private readonly bool SignsLackANumber =>
        (Signs & Bits.Truths) == (Bits.True | Bits.False) && (Signs & Bits.Kinds & ~(Bits.Parameter | Bits.Judgement)) == 0;

    private readonly VerdictStatus OfConsequence() => (Holds & Bits.Truths) switch
    {
        Bits.True => VerdictStatus.Recommended,
        Bits.False => VerdictStatus.NotRecommended,
        Bits.Null => VerdictStatus.NeedsReview,
        _ => WhenOpen(Holds),
    };

    private readonly VerdictStatus OfNorm(int scope, Modality modality, bool isForbidden) => (Holds & Bits.Truths) switch
    {
        Bits.True => VerdictStatus.Satisfied,
        _ when Bits.IsFalse(Due) => VerdictStatus.Pending,
        _ when !Bits.IsTrue(Due) => WhenOpen(Open(scope)),
        Bits.False => modality switch
        {
            Modality.Must => VerdictStatus.Violated,
            Modality.May => VerdictStatus.NotApplicable,
            _ => VerdictStatus.Deviation,
        },
        Bits.Null => VerdictStatus.NeedsReview,
        _ when isForbidden && IsNoBreachFound => VerdictStatus.NoBreachFound,
        _ => WhenOpen(Holds),
    };

    private readonly bool IsNoBreachFound =>
        (Holds & Bits.Truths) == (Bits.True | Bits.False) && (Holds & Bits.Absent) != 0 && (Holds & Bits.Kinds & ~(Bits.Absent | Bits.NotYet)) == 0;

    private readonly int Open(int scope) => (scope & Bits.True) == 0 || Bits.IsTrue(Holds) ? scope : scope | Holds | Due;

    private static VerdictStatus WhenOpen(int bits) =>
        (bits & Bits.Facts) != 0 ? VerdictStatus.Undetermined
        : (bits & Bits.Kinds) == Bits.NotYet ? VerdictStatus.Pending
        : VerdictStatus.NeedsReview;
}
