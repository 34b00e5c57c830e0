namespace VillageAid.Rules.Binding;

/// <summary>The conditions that must all hold where one does.</summary>
internal static class Conjuncts
{
    public static IEnumerable<BoundExpression> Of(BoundExpression condition) => condition is BoundLogical { IsAnd: true } and ? and.Operands.SelectMany(Of) : [condition];
}
