using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Explaining;
using VillageAid.Rules.Evaluation.Grounds;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Lays a condition out as a tree of what was compared and what came of it.</summary>
internal sealed class ConditionExplainer(ExpressionEvaluator evaluator, string part)
{
    // Of a long list the count says enough; of a short one a reader wants to see why a record does not pass.
    private const int ShortList = 3;

    public ConditionNode Explain(BoundExpression condition, LocalizedText? reading = null) => condition switch
    {
        BoundLogical logical => Node(condition, logical.IsAnd ? "and" : "or", reading) with
        {
            Text = TextOf(logical),
            Children = [.. logical.Operands.Select(operand => evaluator.IsDropped(operand, logical) ? Explain(operand) with { Operator = "dropped" } : Explain(operand))],
        },
        BoundNot not => Node(condition, "not", reading) with { Children = [Explain(not.Operand)] },
        BoundReadings readings => Node(condition, "reading", reading) with
        {
            Text = "",
            Children = [.. evaluator.ReadingsInForce(readings).Select(one => Explain(one.Body, NameOf(readings.Parameter, one.Value)))],
        },
        BoundComparison comparison => Node(condition, Symbol(comparison.Operator), reading) with
        {
            Actual = ValueOf(comparison.Left),
            Expected = ValueOf(comparison.Right),
        },
        BoundCall { Function: BuiltInFunction.Exists or BuiltInFunction.None } call => Node(condition, call.Function == BuiltInFunction.Exists ? "exists" : "none", reading) with
        {
            Actual = ValueOf(call.Arguments[0]),
            Children = call.Arguments[0] is BoundFilter filter ? TryOn(filter) : [],
        },
        BoundIndicator indicator => Node(condition, "value", reading) with { Children = [Explain(indicator.Indicator.Value)] },
        _ => Node(condition, "value", reading),
    };

    // A group of lines in a rule file is told by its lines.
    private static string TextOf(BoundLogical logical) => logical.Text.Contains('\n') ? "" : logical.Text;

    private static LocalizedText NameOf(ParameterSymbol parameter, EnumerationMember value) =>
        new($"{parameter.Name.Zh} = {value.Term.Zh}", $"{parameter.Name.En} = {value.Term.En}");

    private IReadOnlyList<ConditionNode> TryOn(BoundFilter filter)
    {
        var records = evaluator.SourceOf(filter);
        return records.Count > ShortList ? [] : [.. records.Where(value => value.Record.Identity is not null).Select(value => TryOn(filter, value))];
    }

    private ConditionNode TryOn(BoundFilter filter, RecordValue value) => evaluator.WithVariable(filter.Item, value, () =>
        Node(filter.Condition, "record", null) with { Text = "", Record = value.Record.Identity, Children = Conjuncts(filter.Condition) });

    private IReadOnlyList<ConditionNode> Conjuncts(BoundExpression condition) =>
        condition is BoundLogical { IsAnd: true } and ? [.. and.Operands.Select(operand => Explain(operand))] : [Explain(condition)];

    private ConditionNode Node(BoundExpression condition, string operation, LocalizedText? reading) => new()
    {
        Part = part,
        Operator = operation,
        Text = condition.Text,
        Truth = evaluator.EvaluateTruth(condition).Truth,
        Reading = reading,
        Words = Explains && operation != "record" ? PlainWords.Of(condition) : null,
        Evidence = Explains && !IsGroup(operation) ? LeafGrounds.Of(condition, evaluator) : [],
    };

    private bool Explains => evaluator.Run is { Explains: true };

    // What a group rests on its parts say.
    private static bool IsGroup(string operation) => operation is "and" or "or" or "not" or "reading" or "record";

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
