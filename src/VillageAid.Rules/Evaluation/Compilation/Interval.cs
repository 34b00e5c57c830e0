namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Arithmetic over scalars that may not be settled (<see cref="Arithmetic"/>). Called from compiled code.</summary>
/// <remarks>What overflows throws; then the reference evaluator, which knows better, judges the subject.</remarks>
internal static class Interval
{
    /// <summary>The state of the opposite: what was the least is the greatest.</summary>
    public static int Mirror(int state) =>
        (state & ~(Bits.HasLow | Bits.HasHigh)) | ((state & Bits.HasLow) != 0 ? Bits.HasHigh : 0) | ((state & Bits.HasHigh) != 0 ? Bits.HasLow : 0);

    public static int Add(long lowA, long highA, int a, long lowB, long highB, int b, out long low, out long high)
    {
        low = checked(lowA + lowB);
        high = checked(highA + highB);
        return Exactly(low == high, Both(a, b, a & b & (Bits.HasLow | Bits.HasHigh)));
    }

    public static int Add(decimal lowA, decimal highA, int a, decimal lowB, decimal highB, int b, out decimal low, out decimal high)
    {
        low = lowA + lowB;
        high = highA + highB;
        return Exactly(low == high, Both(a, b, a & b & (Bits.HasLow | Bits.HasHigh)));
    }

    public static int Subtract(long lowA, long highA, int a, long lowB, long highB, int b, out long low, out long high)
    {
        low = checked(lowA - highB);
        high = checked(highA - lowB);
        return Exactly(low == high, Both(a, b, a & Mirror(b) & (Bits.HasLow | Bits.HasHigh)));
    }

    public static int Subtract(decimal lowA, decimal highA, int a, decimal lowB, decimal highB, int b, out decimal low, out decimal high)
    {
        low = lowA - highB;
        high = highA - lowB;
        return Exactly(low == high, Both(a, b, a & Mirror(b) & (Bits.HasLow | Bits.HasHigh)));
    }

    public static int Multiply(long lowA, long highA, int a, long lowB, long highB, int b, out long low, out long high)
    {
        low = high = 0;
        if (!AreBounded(a, b))
            return Both(a, b, 0);
        var (w, x, y, z) = checked((lowA * lowB, lowA * highB, highA * lowB, highA * highB));
        (low, high) = (Math.Min(Math.Min(w, x), Math.Min(y, z)), Math.Max(Math.Max(w, x), Math.Max(y, z)));
        return Exactly(low == high, Both(a, b, Bits.HasLow | Bits.HasHigh));
    }

    public static int Multiply(decimal lowA, decimal highA, int a, decimal lowB, decimal highB, int b, out decimal low, out decimal high)
    {
        low = high = 0;
        if (!AreBounded(a, b))
            return Both(a, b, 0);
        var (w, x, y, z) = (lowA * lowB, lowA * highB, highA * lowB, highA * highB);
        (low, high) = (Math.Min(Math.Min(w, x), Math.Min(y, z)), Math.Max(Math.Max(w, x), Math.Max(y, z)));
        return Exactly(low == high, Both(a, b, Bits.HasLow | Bits.HasHigh));
    }

    public static int Divide(decimal lowA, decimal highA, int a, decimal lowB, decimal highB, int b, out decimal low, out decimal high)
    {
        low = high = 0;
        if (!AreBounded(a, b) || (lowB <= 0 && highB >= 0))
            return Both(a, b, 0);
        var (w, x, y, z) = (lowA / lowB, lowA / highB, highA / lowB, highA / highB);
        (low, high) = (Math.Min(Math.Min(w, x), Math.Min(y, z)), Math.Max(Math.Max(w, x), Math.Max(y, z)));
        return Exactly(low == high, Both(a, b, Bits.HasLow | Bits.HasHigh));
    }

    // What is exact has no causes.
    private static int Exactly(bool isPoint, int state) => isPoint && (state & Bits.Shape) == Bits.Bounded ? Bits.Bounded : state;

    private static bool AreBounded(int a, int b) => (a & b & Bits.Bounded) == Bits.Bounded;

    // With null there is no number.
    private static int Both(int a, int b, int bounds)
    {
        if ((a & b & Bits.HasValues) == 0)
            return Bits.MayBeNull;
        return Bits.HasValues | bounds | ((a | b) & (Bits.MayBeNull | Bits.Kinds));
    }
}
