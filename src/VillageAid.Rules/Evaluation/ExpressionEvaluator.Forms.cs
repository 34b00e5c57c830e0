using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation;

/// <summary>Tells which open truths are the same, where a condition asks for one twice.</summary>
internal sealed partial class ExpressionEvaluator
{
    private int _given;
    private IndicatorSymbol? _indicator;

    private Value EvaluateIndicator(IndicatorSymbol indicator)
    {
        var (outer, variables) = (_indicator, _outer);
        (_indicator, _outer) = (indicator, _variables.Count);
        try
        {
            return Evaluate(indicator.Value);
        }
        finally
        {
            (_indicator, _outer) = (outer, variables);
        }
    }

    // In one place and window the same words are the same truth; inside a loop or a filter they are about another item each time.
    private Value Named(BoundExpression expression, Value value)
    {
        if (value is not TruthValue { IsSettled: false } truth || IsPutTogether(expression))
            return value;
        return expression is BoundRuleQuestion
            ? truth with { Form = new TruthForm.Piece(truth, key: null) { MayDropOut = true } }
            : _variables.Count == _given ? truth with { Form = new TruthForm.Piece(truth, new PieceKey(this, _indicator, expression.Text)) } : value;
    }

    private static bool IsPutTogether(BoundExpression expression) => expression is BoundLogical or BoundNot or BoundIf or BoundReadings or BoundIndicator;

    private sealed record PieceKey(ExpressionEvaluator Evaluator, IndicatorSymbol? Indicator, string Text);
}
