using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Which nodes give names to what.</summary>
internal static class Variables
{
    public static IEnumerable<VariableSymbol> BoundBy(BoundExpression node) => node switch
    {
        BoundFilter filter => [filter.Item],
        BoundQuantified quantified => [quantified.Variable],
        BoundFor loop => [loop.Variable],
        BoundContext context => context.Entries.Select(entry => entry.Name),
        _ => [],
    };
}
