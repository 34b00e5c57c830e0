using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Finds the key fields of an item that a filter's condition fixes to one value: <c>报送种类 = "周上报"</c>.</summary>
internal static class FixedKeyFinder
{
    public static IReadOnlyList<FixedKey> Find(VariableSymbol item, BoundExpression condition) =>
        [.. Conjuncts.Of(condition).OfType<BoundComparison>()
            .Where(comparison => comparison.Operator == BinaryOperator.Equal)
            .SelectMany(comparison => new[] { (comparison.Left, comparison.Right), (comparison.Right, comparison.Left) })
            .Where(sides => IsKeyOf(item, sides.Item1) && !Reads(sides.Item2, item))
            .Select(sides => new FixedKey((Field)((BoundMember)sides.Item1).Member, sides.Item2))
            .DistinctBy(key => key.Field)];

    private static bool IsKeyOf(VariableSymbol item, BoundExpression expression) =>
        expression is BoundMember { Member: Field { IsKey: true }, Target: BoundVariable variable } && variable.Variable == item;

    private static bool Reads(BoundExpression expression, VariableSymbol item) => BoundTree.Walk(expression).Any(node => node is BoundVariable variable && variable.Variable == item);
}
