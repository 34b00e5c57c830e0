namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Joins truths of readings and branches (<see cref="Readings"/>), as <see cref="Bits"/>. Called from compiled code.</summary>
internal static class TruthReadings
{
    /// <summary>Before the first reading.</summary>
    public const int None = 0;

    /// <summary>What was joined so far with one more; unsettled until <see cref="Bits.Settle"/>.</summary>
    public static int Join(int joined, int truth, int choice) =>
        joined == None ? truth : joined | truth | ((joined & Bits.Truths) == (truth & Bits.Truths) ? 0 : choice);

    /// <summary>What either branch gives: unless both give the same settled answer, the condition is among the causes.</summary>
    public static int JoinBranches(int condition, int then, int otherwise) => Bits.Settle(then | otherwise | (condition & Bits.Kinds));

    public static int IsNull(int state) =>
        Bits.Settle(((state & Bits.HasValues) != 0 ? Bits.False : 0) | ((state & Bits.MayBeNull) != 0 ? Bits.True : 0) | (state & Bits.Kinds));

    public static int OfUnclearDay(int state) => (state & Bits.HasValues) == 0
        ? Bits.Null
        : Bits.True | Bits.False | ((state & Bits.MayBeNull) != 0 ? Bits.Null : 0) | (state & Bits.Kinds);

    /// <summary>True or open, never false: that nobody recorded it does not show that nobody knows it.</summary>
    public static int IsKnown(int state) =>
        (state & (Bits.Shape | Bits.Kinds)) is Bits.Bounded or Bits.MayBeNull ? Bits.True : Bits.True | Bits.False | (state & Bits.Kinds);

    public static int IsKnownTruth(int truth) => IsSettled(truth) ? Bits.True : Bits.True | Bits.False | (truth & Bits.Kinds);

    private static bool IsSettled(int truth) => (truth & Bits.Truths) is Bits.True or Bits.False or Bits.Null;
}
