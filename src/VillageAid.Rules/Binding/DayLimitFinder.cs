using VillageAid.Rules.Facts;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Finds between which days an item must lie to meet a filter's condition, as far as this is the same for everybody: <c>日期 + 走访间隔 >= 日期值(时点)</c>. Whoever knows that
/// all records of these days are in knows whether there is one.
/// </summary>
internal static class DayLimitFinder
{
    public static DayLimits Find(VariableSymbol item, BoundExpression condition)
    {
        if (item.Type is not DataType.Record { FactType: { WindowDate: { } date, Kind: not FactKind.State } type })
            return DayLimits.None;
        var comparisons = Conjuncts.Of(condition).OfType<BoundComparison>().SelectMany(BothWays).ToList();
        var first = comparisons.Select(one => one.Operator is BinaryOperator.GreaterOrEqual or BinaryOperator.Greater or BinaryOperator.Equal ? EarliestOf(one.Left, one.Right) : null);
        // A span that began early may still reach into the window.
        var last = comparisons.Select(one => type.Kind == FactKind.Event && one.Operator is BinaryOperator.LessOrEqual or BinaryOperator.Less or BinaryOperator.Equal && IsDate(one.Left) && IsSameForAll(one.Right) ? one.Right : null);
        return new DayLimits(first.FirstOrDefault(day => day is not null), last.FirstOrDefault(day => day is not null));

        // What a length of time is added to: so much earlier the item may lie. A month before the last day of one is never later than any day that lies a month before it.
        BoundExpression? EarliestOf(BoundExpression left, BoundExpression right) => left switch
        {
            _ when !IsSameForAll(right) => null,
            _ when IsDate(left) => right,
            BoundArithmetic { Operator: BinaryOperator.Add } sum when IsDate(sum.Left) && IsSameForAll(sum.Right) =>
                new BoundArithmetic(sum.Place, right.Type, BinaryOperator.Subtract, right, sum.Right),
            _ => null,
        };

        bool IsDate(BoundExpression expression) => expression is BoundMember { Member: Field field, Target: BoundVariable variable } && field == date && variable.Variable == item;
    }

    private static IEnumerable<(BoundExpression Left, BinaryOperator Operator, BoundExpression Right)> BothWays(BoundComparison comparison) =>
        [(comparison.Left, comparison.Operator, comparison.Right), (comparison.Right, Turned(comparison.Operator), comparison.Left)];

    private static BinaryOperator Turned(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => comparison,
    };

    private static bool IsSameForAll(BoundExpression expression) => expression.Type is DataType.Date or DataType.Number or DataType.DaysTimeDuration or DataType.YearsMonthsDuration
        && BoundTree.Walk(expression).All(node => node is BoundLiteral or BoundParameter or BoundNegate or BoundArithmetic or BoundCall
            or BoundOccasion { Property: OccasionProperty.PeriodStart or OccasionProperty.PeriodEnd or OccasionProperty.AsOf });
}
