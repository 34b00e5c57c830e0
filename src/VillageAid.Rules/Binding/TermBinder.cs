using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds what stands for an outcome, or for points of it: a step, a text, or where it is a number an expression.</summary>
internal sealed class TermBinder(DataType type, BindingContext context)
{
    /// <summary>What messages call the kind of outcome.</summary>
    public LocalizedText Kind => type switch
    {
        DataType.Number => new("数", "a number"),
        DataType.Enumerated { IsOrdered: true } => new("等次", "a ladder"),
        DataType.Enumerated => new("没有高低的结果", "an outcome without an order"),
        _ => new("文字", "a text"),
    };

    public BoundExpression? Bind(OutcomeTermSyntax? term) => term switch
    {
        null => null,
        { Expression: { } expression } => BindNumber(expression, term.Text.Place),
        _ when type is DataType.Enumerated { Enumeration: var steps } => BindStep(term.Text, steps),
        _ when type is DataType.Text => new BoundLiteral(term.Text.Place, type, term.Text.Value),
        _ => new BoundError(term.Text.Place),
    };

    /// <summary>Reports a lower bound that is certain to be above the upper one.</summary>
    public void CheckOrder(BoundExpression? low, LocalizedText lowName, BoundExpression? high, LocalizedText highName)
    {
        if (low is not null && high is not null && TableConstants.ValueOf(low, null) is { } least && TableConstants.ValueOf(high, null) is { } most && TableConstants.Compare(least, most) > 0)
            context.Diagnostics.Report(DiagnosticCatalog.BoundsCross, high.Place, lowName, low.Text, highName, high.Text);
    }

    private BoundExpression BindStep(Located<string> word, Enumeration steps)
    {
        if (steps.Find(word.Value) is { } step)
            return new BoundLiteral(word.Place, type, step);
        context.Diagnostics.Report(DiagnosticCatalog.UnknownStep, word.Place, word.Value, Suggestions.ForMembers(word.Value, steps.Members));
        return new BoundError(word.Place);
    }

    private BoundExpression BindNumber(ExpressionSyntax syntax, SourceSpan place)
    {
        var bound = new ExpressionBinder(place.Source, context).Bind(syntax);
        if (bound.Type is DataType.Error || type is not DataType.Number { Unit: var unit })
            return bound;
        if (bound.Type is not (DataType.Number or DataType.Any))
        {
            context.Diagnostics.Report(DiagnosticCatalog.BadParameterValue, place, bound.Text, type.Term, ParameterBinder.ExampleOf(type));
            return new BoundError(place);
        }
        if (unit is null || bound.Type is not DataType.Number { Unit: { } own } || own == unit || IsRate(bound))
            return bound;
        context.Diagnostics.Report(DiagnosticCatalog.UnitsDiffer, place, new LocalizedText("评定结果", "outcome"), unit.Term, bound.Text, own.Term);
        return new BoundError(place);
    }

    // Two points a day: a rate without a unit of its own turns days into points.
    private static bool IsRate(BoundExpression expression) => expression switch
    {
        BoundNegate negate => IsRate(negate.Operand),
        BoundArithmetic { Operator: BinaryOperator.Multiply } product => IsBare(product.Left) || IsBare(product.Right),
        BoundArithmetic { Operator: BinaryOperator.Divide } quotient => IsBare(quotient.Right),
        BoundArithmetic sum => IsRate(sum.Left) && IsRate(sum.Right),
        _ => false,
    };

    private static bool IsBare(BoundExpression expression) => expression.Type is DataType.Number { Unit: null };
}
