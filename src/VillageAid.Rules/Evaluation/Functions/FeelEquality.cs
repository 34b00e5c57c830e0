namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>
/// FEEL's equality and order over exact values (DMN 1.5, tables 42, 53 to 55). An exact value is null, decimal, string, bool, DateOnly, TimeOnly,
/// DateTimeOffset, DaysTimeDuration, YearsMonthsDuration, EnumerationMember, CaseRecord, FeelRange, FeelContext, or a list of these.
/// </summary>
internal static class FeelEquality
{
    /// <summary>Whether two values are equal; values of different types, and null beside anything else, are not.</summary>
    public static bool AreSame(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => a.Count == b.Count && a.Zip(b, AreSame).All(same => same),
        _ => left.GetType() == right.GetType() && left.Equals(right),
    };

    /// <summary>FEEL's <c>=</c>: null where the two are of different types.</summary>
    public static bool? AreEqual(object? left, object? right) =>
        left is null || right is null || KindOf(left) == KindOf(right) ? AreSame(left, right) : null;

    /// <summary>The order of two values; null where they have none (different types, null, lists, contexts).</summary>
    public static int? Order(object? left, object? right) => (left, right) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        (Vocabulary.EnumerationMember a, Vocabulary.EnumerationMember b) => a.Enumeration == b.Enumeration ? a.Order.CompareTo(b.Order) : null,
        (bool, bool) => null,
        (IComparable a, IComparable) when left.GetType() == right.GetType() => a.CompareTo(right),
        _ => null,
    };

    private static Type KindOf(object value) => value is IReadOnlyList<object?> ? typeof(IReadOnlyList<object?>) : value.GetType();
}
