using VillageAid.Rules.Syntax;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>FEEL's <c>in</c> (DMN 1.5, table 55): a value meets a test that equals it, a range that holds it, or a list with such a test.</summary>
internal static class Membership
{
    public static TruthValue Meets(Value value, Value test) => test switch
    {
        RangeValue range => InRange(value, range),
        ListValue list when value is ListValue => TruthTables.Or([Same(value, test), .. list.Items.Select(item => InItem(value, item)), .. Open(list)]),
        ListValue list => TruthTables.Or([.. list.Items.Select(item => InItem(value, item)), .. Open(list)]),
        _ => Same(value, test),
    };

    private static TruthValue InItem(Value value, ListItem item)
    {
        var truth = item.Value is RangeValue range ? InRange(value, range) : Same(value, item.Value);
        return item.Possible is { } possible ? TruthValue.Of(truth.Truth | Truth.False, truth.Causes.Union(possible)) : truth;
    }

    private static TruthValue[] Open(ListValue list) => list.Open is { } causes ? [TruthValue.Of(Truth.Unknown, causes)] : [];

    // What cannot be compared is not met.
    private static TruthValue Same(Value value, Value test)
    {
        var truth = Comparisons.Compare(BinaryOperator.Equal, value, test);
        var set = truth.Truth.HasFlag(Truth.Null) ? (truth.Truth & ~Truth.Null) | Truth.False : truth.Truth;
        return TruthValue.Of(set, truth.Causes);
    }

    private static TruthValue InRange(Value value, RangeValue range) => TruthTables.And(
    [
        Comparisons.Compare(range.LowIncluded ? BinaryOperator.GreaterOrEqual : BinaryOperator.Greater, value, range.Low),
        Comparisons.Compare(range.HighIncluded ? BinaryOperator.LessOrEqual : BinaryOperator.Less, value, range.High),
    ]);
}
