namespace VillageAid.Rules.Binding;

/// <summary>Walks bound trees.</summary>
internal static class BoundTree
{
    /// <summary>A node and everything below it; an indicator's value is not below it.</summary>
    public static IEnumerable<BoundExpression> Walk(BoundExpression root)
    {
        yield return root;
        foreach (var node in Children(root).SelectMany(Walk))
            yield return node;
    }

    public static IEnumerable<BoundExpression> Children(BoundExpression node) => node switch
    {
        BoundMember member => [member.Target],
        BoundNot not => [not.Operand],
        BoundNegate negate => [negate.Operand],
        BoundLogical logical => logical.Operands,
        BoundComparison comparison => [comparison.Left, comparison.Right],
        BoundArithmetic arithmetic => [arithmetic.Left, arithmetic.Right],
        BoundIf conditional => [conditional.Condition, conditional.Then, conditional.Else],
        BoundFilter filter => [filter.Target, filter.Condition],
        BoundQuantified quantified => [quantified.List, quantified.Condition],
        BoundCall call => call.Arguments,
        BoundList list => list.Items,
        BoundContext context => context.Entries.Select(entry => entry.Value),
        BoundRange range => [range.Low, range.High],
        BoundSeries series => [series.First, series.Last],
        BoundFor loop => [loop.List, loop.Body],
        BoundEntry entry => [entry.Target],
        BoundProperty property => [property.Target],
        BoundIndex index => [index.Target, index.Index],
        BoundIn membership => [membership.Value, .. membership.Tests],
        BoundInstanceOf instance => [instance.Value],
        BoundRuleQuestion question => [question.Target],
        BoundOutcomeQuestion question => [question.Target],
        BoundRecommendedQuestion question => [question.Target],
        BoundTakenQuestion question => [question.Target],
        BoundReadings readings => readings.Readings.Select(reading => reading.Body),
        _ => [],
    };
}
