using VillageAid.Rules.Syntax;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Compares values: exact ones by FEEL's rules (DMN 1.5, table 55), others by what their bounds settle.</summary>
internal static class Comparisons
{
    public static TruthValue Compare(BinaryOperator op, Value left, Value right)
    {
        if (!IsScalar(left) || !IsScalar(right) || (left is TruthValue && right is Scalar) || (left is Scalar && right is TruthValue))
            return CompareStructures(op, left, right);
        if (left is TruthValue || right is TruthValue)
            return CompareTruths(op, AsTruth(left), AsTruth(right));
        var (a, b) = (Extent.Of(left), Extent.Of(right));
        var truth = (Truth)0;
        if (a.HasValues && b.HasValues)
            truth |= CompareValues(op, a, b);
        if ((a.MayBeNull && b.HasValues) || (a.HasValues && b.MayBeNull))
            truth |= WithOneNull(op);
        if (a.MayBeNull && b.MayBeNull)
            truth |= WithTwoNulls(op);
        return TruthValue.Of(truth, a.Causes.Union(b.Causes));
    }

    private static bool IsScalar(Value value) => value is Scalar or NullValue or Uncertain or TruthValue;

    // Lists, contexts, ranges, and values of different types: they can be equal, but have no order.
    private static TruthValue CompareStructures(BinaryOperator op, Value left, Value right)
    {
        if (op is not (BinaryOperator.Equal or BinaryOperator.NotEqual))
            return TruthValue.Null;
        if (!PlainValue.TryGet(left, out var a) | !PlainValue.TryGet(right, out var b))
            return TruthValue.Of(Truth.Unknown | Truth.Null, PlainValue.CausesOf(left).Union(PlainValue.CausesOf(right)));
        return Functions.FeelEquality.AreEqual(a, b) is { } same ? TruthValue.Of(same == (op == BinaryOperator.Equal)) : TruthValue.Null;
    }

    // Null equals null and nothing else; an order with null has no answer.
    private static Truth WithOneNull(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => Truth.False,
        BinaryOperator.NotEqual => Truth.True,
        _ => Truth.Null,
    };

    private static Truth WithTwoNulls(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => Truth.True,
        BinaryOperator.NotEqual => Truth.False,
        _ => Truth.Null,
    };

    private static Truth CompareValues(BinaryOperator op, Extent a, Extent b) => AreOfOneType(a, b) ? CompareLike(op, a, b) : Truth.Null;

    // Where types are known only when it runs, two of different ones have no answer.
    private static bool AreOfOneType(Extent a, Extent b) => (a.Low ?? a.High) is not { } x || (b.Low ?? b.High) is not { } y || x.GetType() == y.GetType();

    private static Truth CompareLike(BinaryOperator op, Extent a, Extent b) => op switch
    {
        BinaryOperator.Less => Ordered(canBeTrue: Before(a.Low, b.High), canBeFalse: !Before(a.High, b.Low, unbounded: false)),
        BinaryOperator.LessOrEqual => Ordered(canBeTrue: NotAfter(a.Low, b.High), canBeFalse: !NotAfter(a.High, b.Low, unbounded: false)),
        BinaryOperator.Greater => CompareLike(BinaryOperator.Less, b, a),
        BinaryOperator.GreaterOrEqual => CompareLike(BinaryOperator.LessOrEqual, b, a),
        BinaryOperator.Equal => Equality(a, b, Truth.True, Truth.False),
        _ => Equality(a, b, Truth.False, Truth.True),
    };

    private static Truth Ordered(bool canBeTrue, bool canBeFalse) => (canBeTrue ? Truth.True : 0) | (canBeFalse ? Truth.False : 0);

    private static Truth Equality(Extent a, Extent b, Truth same, Truth different)
    {
        if (a.IsExact && b.IsExact)
            return a.Low!.Equals(b.Low) ? same : different;
        var canMeet = NotAfter(a.Low, b.High) && NotAfter(b.Low, a.High);
        return canMeet ? same | different : different;
    }

    // A missing bound is open: as far away as the question needs.
    private static bool Before(object? x, object? y, bool unbounded = true) => x is null || y is null ? unbounded : Order(x, y) < 0;

    private static bool NotAfter(object? x, object? y, bool unbounded = true) => x is null || y is null ? unbounded : Order(x, y) <= 0;

    public static int Order(object x, object y) => (x, y) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        (EnumerationMember a, EnumerationMember b) => a.Order.CompareTo(b.Order),
        _ => ((IComparable)x).CompareTo(y),
    };

    private static TruthValue CompareTruths(BinaryOperator op, TruthValue left, TruthValue right)
    {
        var equal = TruthTables.Map(left.Truth, right.Truth, (a, b) => a == b ? Truth.True : Truth.False);
        var result = TruthValue.Of(equal, left.Causes.Union(right.Causes));
        return op == BinaryOperator.Equal ? result : TruthTables.Not(result);
    }

    private static TruthValue AsTruth(Value value) => value switch
    {
        TruthValue truth => truth,
        NullValue => TruthValue.Null,
        Uncertain uncertain => TruthValue.Of(Truth.Unknown | (uncertain.MayBeNull ? Truth.Null : 0), uncertain.Causes),
        _ => throw new System.Diagnostics.UnreachableException("a truth is compared with something that is none"),
    };
}
