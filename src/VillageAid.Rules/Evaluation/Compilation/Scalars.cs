using System.Runtime.CompilerServices;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Compares and joins scalars that are not settled, as <see cref="Comparisons"/> and <see cref="Readings"/> do: a value lies between low and high
/// as far as its state says that these are known, and may be null.
/// </summary>
internal static class Scalars
{
    public static int Less<T>(T lowA, T highA, int a, T lowB, T highB, int b)
    {
        var truth = 0;
        if ((a & b & Bits.HasValues) != 0)
        {
            // A missing bound is as far away as the question needs.
            if ((a & Bits.HasLow) == 0 || (b & Bits.HasHigh) == 0 || Order(lowA, highB) < 0)
                truth |= Bits.True;
            if ((a & Bits.HasHigh) == 0 || (b & Bits.HasLow) == 0 || Order(highA, lowB) >= 0)
                truth |= Bits.False;
        }
        return Bits.Settle(truth | WithNull(a, b) | ((a | b) & Bits.Kinds));
    }

    public static int LessOrEqual<T>(T lowA, T highA, int a, T lowB, T highB, int b)
    {
        var truth = 0;
        if ((a & b & Bits.HasValues) != 0)
        {
            if ((a & Bits.HasLow) == 0 || (b & Bits.HasHigh) == 0 || Order(lowA, highB) <= 0)
                truth |= Bits.True;
            if ((a & Bits.HasHigh) == 0 || (b & Bits.HasLow) == 0 || Order(highA, lowB) > 0)
                truth |= Bits.False;
        }
        return Bits.Settle(truth | WithNull(a, b) | ((a | b) & Bits.Kinds));
    }

    public static int AreEqual<T>(T lowA, T highA, int a, T lowB, T highB, int b)
    {
        var truth = 0;
        if ((a & b & Bits.HasValues) != 0)
        {
            if (IsExact(lowA, highA, a) && IsExact(lowB, highB, b))
                truth = Order(lowA, lowB) == 0 ? Bits.True : Bits.False;
            else
                truth = CanMeet(lowA, highA, a, lowB, highB, b) ? Bits.True | Bits.False : Bits.False;
        }
        // Null equals null and nothing else.
        if (((a & Bits.MayBeNull) != 0 && (b & Bits.HasValues) != 0) || ((b & Bits.MayBeNull) != 0 && (a & Bits.HasValues) != 0))
            truth |= Bits.False;
        if ((a & b & Bits.MayBeNull) != 0)
            truth |= Bits.True;
        return Bits.Settle(truth | ((a | b) & Bits.Kinds));
    }

    /// <summary>One of two readings, or of two branches: the stretch over both, and why it is open which (<paramref name="choice"/>) where they differ.</summary>
    public static void Join<T>(ref T low, ref T high, ref int state, T otherLow, T otherHigh, int other, int choice)
    {
        if (IsExact(low, high, state) && IsExact(otherLow, otherHigh, other) && Order(low, otherLow) == 0)
            return;
        if (((state | other) & Bits.HasValues) == 0)
            return;
        var why = AreAlike(low, high, state, otherLow, otherHigh, other) ? 0 : choice;
        var joined = Bits.HasValues | ((state | other) & (Bits.MayBeNull | Bits.Kinds)) | why;
        if ((state & Bits.HasValues) == 0)
            (low, high, state) = (otherLow, otherHigh, joined | (other & (Bits.HasLow | Bits.HasHigh)));
        else if ((other & Bits.HasValues) == 0)
            state = joined | (state & (Bits.HasLow | Bits.HasHigh));
        else
        {
            state = joined | (state & other & (Bits.HasLow | Bits.HasHigh));
            low = (state & Bits.HasLow) != 0 && Order(otherLow, low) < 0 ? otherLow : low;
            high = (state & Bits.HasHigh) != 0 && Order(otherHigh, high) > 0 ? otherHigh : high;
        }
    }

    /// <summary>What either branch gives; unless both give the same exact answer, the condition is among the causes.</summary>
    public static void JoinBranches<T>(ref T low, ref T high, ref int state, T otherLow, T otherHigh, int other, int condition)
    {
        if ((IsExact(low, high, state) && IsExact(otherLow, otherHigh, other) && Order(low, otherLow) == 0) || ((state | other) & Bits.HasValues) == 0)
            return;
        Join(ref low, ref high, ref state, otherLow, otherHigh, other, condition & Bits.Kinds);
        state |= condition & Bits.Kinds;
    }

    public static bool IsExact<T>(T low, T high, int state) => (state & Bits.Shape) == Bits.Bounded && Order(low, high) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Order<T>(T x, T y)
    {
        if (typeof(T) == typeof(string))
            return string.CompareOrdinal((string?)(object?)x, (string?)(object?)y);
        if (typeof(T) == typeof(int))
            return ((int)(object)x!).CompareTo((int)(object)y!);
        return Comparer<T>.Default.Compare(x, y);
    }

    private static bool CanMeet<T>(T lowA, T highA, int a, T lowB, T highB, int b) =>
        ((a & Bits.HasLow) == 0 || (b & Bits.HasHigh) == 0 || Order(lowA, highB) <= 0)
        && ((b & Bits.HasLow) == 0 || (a & Bits.HasHigh) == 0 || Order(lowB, highA) <= 0);

    private static bool AreAlike<T>(T low, T high, int state, T otherLow, T otherHigh, int other) =>
        (state & Bits.Shape) == (other & Bits.Shape)
        && ((state & Bits.HasLow) == 0 || Order(low, otherLow) == 0) && ((state & Bits.HasHigh) == 0 || Order(high, otherHigh) == 0);

    // An order with null has no answer.
    private static int WithNull(int a, int b) =>
        ((a & Bits.MayBeNull) != 0 && (b & (Bits.HasValues | Bits.MayBeNull)) != 0) || ((b & Bits.MayBeNull) != 0 && (a & Bits.HasValues) != 0) ? Bits.Null : 0;
}
