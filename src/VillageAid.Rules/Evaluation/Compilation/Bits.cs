using System.Runtime.CompilerServices;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// What a <see cref="TruthValue"/> or an <see cref="Extent"/> says, in one number: the lowest bits are a set of truths, or what is known of a
/// scalar; higher ones which kinds of things are missing. A status depends on nothing else.
/// </summary>
internal static class Bits
{
    public const int True = 1;
    public const int False = 2;
    public const int Null = 4;

    /// <summary>The truths.</summary>
    public const int Truths = True | False | Null;

    // Of a scalar:

    /// <summary>It can have a value.</summary>
    public const int HasValues = 1;

    /// <summary>It can be null.</summary>
    public const int MayBeNull = 2;

    /// <summary>The least value is known.</summary>
    public const int HasLow = 4;

    /// <summary>The greatest value is known.</summary>
    public const int HasHigh = 8;

    /// <summary>A value between two known bounds, which may be one.</summary>
    public const int Bounded = HasValues | HasLow | HasHigh;

    /// <summary>All that is said of a scalar beside the kinds of what is missing.</summary>
    public const int Shape = Bounded | MayBeNull;

    // Why it is open:

    /// <summary>A record, or a statement that all are in.</summary>
    public const int Absent = 0x100;

    /// <summary>A field, or a confirmation.</summary>
    public const int Unclear = 0x200;

    public const int Parameter = 0x400;

    public const int Judgement = 0x800;

    public const int NotYet = 0x1000;

    /// <summary>What facts can mend now.</summary>
    public const int Facts = Absent | Unclear;

    public const int Kinds = Facts | Parameter | Judgement | NotYet;

    /// <summary>Of an item: it may not belong. Of a list: there may be further items. Also where no kind says why.</summary>
    public const int Perhaps = 0x2000;

    /// <summary>Of an item: it does not say whose it is. Such items come after those that do.</summary>
    public const int Unnamed = 0x8000;

    public static int KindOf(MissingKind kind) => kind switch
    {
        MissingKind.Record or MissingKind.Completeness => Absent,
        MissingKind.Field or MissingKind.Confirmation => Unclear,
        MissingKind.Parameter => Parameter,
        MissingKind.Judgement => Judgement,
        _ => NotYet,
    };

    public static int Of(TruthValue truth) => (int)truth.Truth | truth.Causes.Kinds;

    /// <summary>Zero where an item certainly belongs, or a list is closed.</summary>
    public static int Of(Causes? possible) => possible is null ? 0 : Perhaps | possible.Kinds;

    /// <summary>What is settled has no causes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Settle(int truth) => ((truth & Truths) & ((truth & Truths) - 1)) == 0 ? truth & Truths : truth;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Not(int truth) => ((truth & True) << 1) | ((truth & False) >> 1) | (truth & ~(True | False));

    /// <summary>One step of <c>and</c>: the causes of all are kept until <see cref="Settle"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int And(int a, int b)
    {
        // Null where one is and the other is not false.
        var isNull = ((a & Null) != 0 && (b & (True | Null)) != 0) || ((b & Null) != 0 && (a & True) != 0);
        return (a & b & True) | ((a | b) & (False | Kinds)) | (isNull ? Null : 0);
    }

    /// <summary>One step of <c>or</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Or(int a, int b)
    {
        var isNull = ((a & Null) != 0 && (b & (False | Null)) != 0) || ((b & Null) != 0 && (a & False) != 0);
        return (a & b & False) | ((a | b) & (True | Kinds)) | (isNull ? Null : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrue(int truth) => (truth & Truths) == True;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFalse(int truth) => (truth & Truths) == False;

    /// <summary>Whether two truths are equal, member by member (<see cref="Comparisons"/>).</summary>
    public static int AreEqual(int a, int b)
    {
        var result = 0;
        for (var x = True; x <= Null; x <<= 1)
        {
            for (var y = True; y <= Null; y <<= 1)
            {
                if ((a & x) != 0 && (b & y) != 0)
                    result |= x == y ? True : False;
            }
        }
        return Settle(result | ((a | b) & Kinds));
    }
}
