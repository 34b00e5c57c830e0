using VillageAid.Rules.Binding;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Lays a condition out as a tree of what was compared and what came of it.</summary>
internal sealed class ConditionExplainer(ExpressionEvaluator evaluator, string part)
{
    public ConditionNode Explain(BoundExpression condition, string? reading = null) => condition switch
    {
        BoundLogical logical => Node(condition, logical.IsAnd ? "and" : "or", reading) with { Children = [.. logical.Operands.Select(operand => Explain(operand))] },
        BoundNot not => Node(condition, "not", reading) with { Children = [Explain(not.Operand)] },
        BoundReadings readings => Node(condition, "reading", reading) with
        {
            Children = [.. evaluator.ReadingsInForce(readings).Select(one => Explain(one.Body, $"{readings.Parameter.Name.Zh} = {one.Value.Term.Zh}"))],
        },
        BoundComparison comparison => Node(condition, Symbol(comparison.Operator), reading) with
        {
            Actual = ValueOf(comparison.Left),
            Expected = ValueOf(comparison.Right),
        },
        BoundCall { Function: BuiltInFunction.Exists or BuiltInFunction.None } call => Node(condition, call.Function == BuiltInFunction.Exists ? "exists" : "none", reading) with
        {
            Actual = ValueOf(call.Arguments[0]),
        },
        BoundIndicator indicator => Node(condition, "value", reading) with { Children = [Explain(indicator.Indicator.Value)] },
        _ => Node(condition, "value", reading),
    };

    private ConditionNode Node(BoundExpression condition, string operation, string? reading) => new()
    {
        Part = part,
        Operator = operation,
        Text = condition.Text,
        Truth = evaluator.EvaluateTruth(condition).Truth,
        Reading = reading,
    };

    private ReasonValue ValueOf(BoundExpression expression) => ValuePrinter.ToReason(evaluator.Evaluate(expression), expression.Type);

    private static string Symbol(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        _ => ">=",
    };
}
