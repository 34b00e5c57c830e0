using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>A status in a byte: 0 where there is no verdict, else the status and one.</summary>
internal static class Slot
{
    public const byte None = 0;
    public const byte Satisfied = (byte)VerdictStatus.Satisfied + 1;
    public const byte Violated = (byte)VerdictStatus.Violated + 1;
    public const byte NoBreachFound = (byte)VerdictStatus.NoBreachFound + 1;
    public const byte Pending = (byte)VerdictStatus.Pending + 1;
    public const byte Undetermined = (byte)VerdictStatus.Undetermined + 1;
    public const byte NotApplicable = (byte)VerdictStatus.NotApplicable + 1;
    public const byte NeedsReview = (byte)VerdictStatus.NeedsReview + 1;
    public const byte Deviation = (byte)VerdictStatus.Deviation + 1;

    /// <summary>Of a duty that is due at once.</summary>
    public static byte Of(Three scope, Three holds) => Of(scope, holds, Three.True, Violated, isForbidden: false, Three.False);

    /// <summary>Of a practice that is only reported.</summary>
    public static byte OfPractice(Three scope, Three holds) => Of(scope, holds, Three.True, Deviation, isForbidden: false, Three.False);

    /// <summary>Of a duty with a deadline.</summary>
    public static byte OfDue(Three scope, Three holds, Three due) => Of(scope, holds, due, Violated, isForbidden: false, Three.False);

    /// <summary>Of a prohibition, with signs for a person to look at.</summary>
    public static byte OfForbidden(Three scope, Three happened, Three signs) => Of(scope, Three.Not(happened), Three.True, Violated, isForbidden: true, signs);

    private static byte Of(Three scope, Three holds, Three due, byte adverse, bool isForbidden, Three signs)
    {
        if (scope.IsFalse)
            return NotApplicable;
        // By far the most: it applies, and is settled.
        if (scope.IsTrue)
        {
            var norm = OfNorm(scope, holds, due, adverse, isForbidden);
            return norm is Satisfied or NoBreachFound or Undetermined && HasSigns(signs) ? NeedsReview : norm;
        }
        if (Why.IsStillToCome(scope.Causes))
            return holds.IsTrue ? Satisfied : Pending;
        return Why.Status(OfNorm(scope, holds, due, adverse, isForbidden) == Undetermined ? Open(scope, holds, due) : scope.Causes);
    }

    private static byte OfNorm(Three scope, Three holds, Three due, byte adverse, bool isForbidden)
    {
        if (holds.IsTrue)
            return Satisfied;
        if (due.IsFalse)
            return Pending;
        if (!due.IsTrue)
            return Why.Status(Open(scope, holds, due));
        if (holds.IsFalse)
            return adverse;
        if (holds.IsNull)
            return NeedsReview;
        return isForbidden && holds.IsUnknown && Why.IsLedgerOnly(holds.Causes) ? NoBreachFound : Why.Status(holds.Causes);
    }

    private static bool HasSigns(Three signs) => signs.IsTrue || (signs.IsUnknown && Why.IsPolicyOnly(signs.Causes));

    private static byte Open(Three scope, Three holds, Three due) =>
        !scope.MayBeTrue || holds.IsTrue ? scope.Causes : (byte)(scope.Causes | holds.Causes | due.Causes);
}
