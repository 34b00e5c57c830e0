using System.Collections.Immutable;
using System.Linq.Expressions;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Writes code that evaluates bound expressions for a subject and window, typed, without boxes, and with the same results as
/// <see cref="ExpressionEvaluator"/> as far as a status depends on them: bounds, truths, and the kinds of what is missing.
/// </summary>
internal sealed partial class ExpressionCompiler(SubjectCode code, BoundDue? due)
{
    private readonly CodeBlock _prologue = new();
    private readonly Dictionary<int, ScalarCode> _constants = [];
    private readonly Dictionary<int, ParameterExpression> _ownUses = [];

    public static ParameterExpression State { get; } = Expression.Parameter(typeof(SubjectState), "state");

    public static ParameterExpression Frame { get; } = Expression.Parameter(typeof(WindowFrame), "frame");

    /// <summary>What has to be prepared in the frame before the code runs.</summary>
    public HashSet<int> Needs { get; } = [];

    /// <summary>What runs before everything else.</summary>
    public Expression Prologue => _prologue.ToExpression();

    /// <summary>A truth, settled or not; the result is a local or a constant.</summary>
    public Expression Truth(BoundExpression expression, Names names, CodeBlock block)
    {
        if (expression is BoundLiteral { Value: bool literal })
            return Expression.Constant(literal ? Bits.True : Bits.False);
        if (IsConstant(expression))
            return Constant(expression, typeof(int), isTruth: true).State;
        return expression switch
        {
            BoundLogical logical => Logical(logical, names, block),
            BoundNot not => block.Let(Call(nameof(Bits.Not), Truth(not.Operand, names, block))),
            BoundComparison comparison => Comparison(comparison, names, block),
            BoundVariable variable when names.Find(variable.Variable) is { Truth: { } truth } => truth,
            BoundMember { Member: Field { Type: DataType.Boolean } field } member when member.Target.Type is not DataType.List => ReadTruth(Record(member.Target, names, block), field, block),
            BoundIndicator indicator when indicator.Type is DataType.Boolean => Indicator(indicator.Indicator, block).State,
            BoundIf conditional => If(conditional, names, block),
            BoundReadings readings => ReadTruths(readings, names, block),
            BoundIn membership => In(membership, names, block),
            BoundQuantified quantified => Quantified(quantified, names, block),
            BoundCall { Function: BuiltInFunction.Exists } call => Exists(call.Arguments[0], names, block),
            BoundCall { Function: BuiltInFunction.None } call => block.Let(Call(nameof(Bits.Not), Exists(call.Arguments[0], names, block))),
            BoundCall { Function: BuiltInFunction.All or BuiltInFunction.Any } call when IsList(call) =>
                All(call.Arguments[0], call.Function == BuiltInFunction.All, (item, _) => item.Truth ?? throw new CannotCompile("all of what is no truth"), names, block),
            BoundCall { Function: BuiltInFunction.IsWorkday } call => IsWorkday(call.Arguments[0], names, block),
            BoundCall { Function: BuiltInFunction.IsKnown } call => IsKnown(call.Arguments[0], names, block),
            BoundJudgement judgement => block.Let(Expression.Call(State, nameof(SubjectState.Judgement), null, Expression.Constant(judgement.Question))),
            BoundCall call when CanCallExactly(call) => CallExactly(call, names, block).State,
            _ => WalkTruth(expression, block),
        };
    }

    private Expression Logical(BoundLogical logical, Names names, CodeBlock block)
    {
        // Whether a question drops out where its rule does not apply is for the reference evaluator.
        if (logical.Operands.Any(operand => operand is BoundRuleQuestion))
            return WalkTruth(logical, block);
        var (name, settled) = logical.IsAnd ? (nameof(Bits.And), Bits.False) : (nameof(Bits.Or), Bits.True);
        var result = block.Local(typeof(int));
        Step(0, block);
        block.Set(result, Call(nameof(Bits.Settle), result));
        return result;

        // What comes after a false, of an "or" after a true, changes nothing.
        void Step(int index, CodeBlock inner)
        {
            var operand = Truth(logical.Operands[index], names, inner);
            inner.Set(result, index == 0 ? operand : Call(name, result, operand));
            if (index + 1 < logical.Operands.Count)
                inner.If(Expression.NotEqual(Truths(result), Expression.Constant(settled)), next => Step(index + 1, next));
        }
    }

    // A condition that is open leaves what either branch gives.
    private Expression If(BoundIf conditional, Names names, CodeBlock block)
    {
        var condition = Truth(conditional.Condition, names, block);
        var result = block.Local(typeof(int));
        block.If(Expression.Equal(Truths(condition), Expression.Constant(Bits.True)),
            then => then.Set(result, Truth(conditional.Then, names, then)),
            not => not.If(Expression.Equal(Expression.And(condition, Expression.Constant(Bits.True)), Expression.Constant(0)),
                otherwise => otherwise.Set(result, Truth(conditional.Else, names, otherwise)),
                both =>
                {
                    var (one, other) = (Truth(conditional.Then, names, both), Truth(conditional.Else, names, both));
                    both.Set(result, Expression.Call(typeof(TruthReadings), nameof(TruthReadings.JoinBranches), null, condition, one, other));
                }));
        return result;
    }

    private Expression ReadTruths(BoundReadings readings, Names names, CodeBlock block)
    {
        var result = block.Let(Expression.Constant(TruthReadings.None));
        foreach (var (index, active) in Active(readings))
        {
            var body = readings.Readings[index].Body;
            block.If(active, inner =>
            {
                var truth = IsWorthOwnCode(body, names) ? Read(Share(body, due), inner).State : Truth(body, names, inner);
                inner.Set(result, Expression.Call(typeof(TruthReadings), nameof(TruthReadings.Join), null, result, truth, Expression.Constant(Bits.Parameter)));
            });
        }
        block.Set(result, Call(nameof(Bits.Settle), result));
        return result;
    }

    // By the index of each reading whether it is in force in the window.
    private IEnumerable<(int Index, Expression IsActive)> Active(BoundReadings readings)
    {
        if (readings.Readings.Count > 30)
            throw new CannotCompile("too many readings");
        var mask = ConstantOf(new WindowConstant(readings, default, null, ReadingsActive: 0), typeof(int), isTruth: true).State;
        return Enumerable.Range(0, readings.Readings.Count).Select(index => (index, (Expression)Expression.NotEqual(Expression.And(mask, Expression.Constant(1 << index)), Expression.Constant(0))));
    }

    private Expression Comparison(BoundComparison comparison, Names names, CodeBlock block)
    {
        var (left, right) = (comparison.Left, comparison.Right);
        if (left.Type is DataType.Boolean || right.Type is DataType.Boolean)
            return CompareTruths(comparison, names, block);
        if (right is BoundLiteral { Value: null } || left is BoundLiteral { Value: null })
            return CompareNull(comparison.Operator, Scalar(right is BoundLiteral { Value: null } ? left : right, names, block), block);
        var (a, b) = Alike(Scalar(left, names, block), Scalar(right, names, block), block);
        return comparison.Operator switch
        {
            BinaryOperator.Less => Compare(nameof(Scalars.Less), Expression.LessThan, a, b, block),
            BinaryOperator.LessOrEqual => Compare(nameof(Scalars.LessOrEqual), Expression.LessThanOrEqual, a, b, block),
            BinaryOperator.Greater => Compare(nameof(Scalars.Less), Expression.LessThan, b, a, block),
            BinaryOperator.GreaterOrEqual => Compare(nameof(Scalars.LessOrEqual), Expression.LessThanOrEqual, b, a, block),
            BinaryOperator.Equal => Compare(nameof(Scalars.AreEqual), Expression.Equal, a, b, block),
            _ => block.Let(Call(nameof(Bits.Not), Compare(nameof(Scalars.AreEqual), Expression.Equal, a, b, block))),
        };
    }

    private static Expression Compare(string name, Func<Expression, Expression, Expression> direct, ScalarCode a, ScalarCode b, CodeBlock block)
    {
        var slow = Expression.Call(typeof(Scalars), name, [a.Type], a.Low, a.High, a.State, b.Low, b.High, b.State);
        if (!a.IsPoint || !b.IsPoint || a.Type == typeof(string))
            return block.Let(slow);
        // Two values, or none known: what mostly is, is compared on the spot.
        var fast = Expression.Condition(direct(a.Low, b.Low), Expression.Constant(Bits.True), Expression.Constant(Bits.False));
        if (a.IsExact && b.IsExact)
            return block.Let(fast);
        var state = a.IsExact ? b.State : b.IsExact ? a.State : Expression.And(a.State, b.State);
        return block.Let(Expression.Condition(Expression.Equal(Expression.And(state, Expression.Constant(Bits.Shape)), Expression.Constant(Bits.Bounded)), fast, slow));
    }

    private static Expression CompareNull(BinaryOperator op, ScalarCode value, CodeBlock block)
    {
        if (op is not (BinaryOperator.Equal or BinaryOperator.NotEqual))
            return Expression.Constant(Bits.Null);
        var isNull = Expression.Call(typeof(TruthReadings), nameof(TruthReadings.IsNull), null, value.State);
        return block.Let(op == BinaryOperator.Equal ? isNull : Call(nameof(Bits.Not), isNull));
    }

    private Expression CompareTruths(BoundComparison comparison, Names names, CodeBlock block)
    {
        if (comparison.Operator is not (BinaryOperator.Equal or BinaryOperator.NotEqual))
            throw new CannotCompile("order of truths");
        var equal = Call(nameof(Bits.AreEqual), TruthOrNull(comparison.Left), TruthOrNull(comparison.Right));
        return block.Let(comparison.Operator == BinaryOperator.Equal ? equal : Call(nameof(Bits.Not), equal));

        Expression TruthOrNull(BoundExpression side) => side is BoundLiteral { Value: null } ? Expression.Constant(Bits.Null)
            : side.Type is DataType.Boolean ? Truth(side, names, block) : throw new CannotCompile("a truth and something else");
    }

    private Expression IsWorkday(BoundExpression argument, Names names, CodeBlock block)
    {
        var day = Scalar(argument, names, block);
        if (day.Type != typeof(DateOnly))
            throw new CannotCompile("a workday that is no date");
        var known = Expression.Call(State, nameof(SubjectState.IsWorkday), null, day.Low);
        return block.Let(day.IsExact ? known : Expression.Condition(
            Expression.Call(typeof(Scalars), nameof(Scalars.IsExact), [day.Type], day.Low, day.High, day.State), known,
            Expression.Call(typeof(TruthReadings), nameof(TruthReadings.OfUnclearDay), null, day.State)));
    }

    private Expression IsKnown(BoundExpression argument, Names names, CodeBlock block)
    {
        if (argument.Type is DataType.Boolean)
            return block.Let(Expression.Call(typeof(TruthReadings), nameof(TruthReadings.IsKnownTruth), null, Truth(argument, names, block)));
        var value = Scalar(argument, names, block);
        if (!value.IsPoint)
            throw new CannotCompile("whether a stretch is known");
        return block.Let(Expression.Call(typeof(TruthReadings), nameof(TruthReadings.IsKnown), null, value.State));
    }

    // What asks for nothing but the subject can be left to the reference evaluator.
    private Expression WalkTruth(BoundExpression expression, CodeBlock block) =>
        block.Let(Expression.Call(State, nameof(SubjectState.WalkTruth), null, Expression.Constant(Walked(expression))));

    private int Walked(BoundExpression expression)
    {
        var own = BoundTree.Walk(expression).SelectMany(Variables.BoundBy).ToHashSet();
        if (BoundTree.Walk(expression).Any(node => node is BoundOccasion { Property: OccasionProperty.Due or OccasionProperty.DueStart }
            || (node is BoundVariable variable && !own.Contains(variable.Variable)) || node is BoundIndicator { Indicator: var indicator } && AsksForDue(indicator)))
            throw new CannotCompile($"{expression.GetType().Name} {expression.Text}");
        code.Walked.Add(expression);
        return code.Walked.Count - 1;
    }

    private static bool AsksForDue(IndicatorSymbol indicator) => BoundTree.Walk(indicator.Value).Any(node => node is BoundOccasion { Property: OccasionProperty.Due or OccasionProperty.DueStart });

    private static MethodCallExpression Call(string name, params Expression[] arguments) => Expression.Call(typeof(Bits), name, null, arguments);

    private static Expression Truths(Expression truth) => Expression.And(truth, Expression.Constant(Bits.Truths));
}

/// <summary>What variables stand for.</summary>
internal sealed record Names(ImmutableDictionary<VariableSymbol, ItemCode> Items)
{
    public static Names None { get; } = new(ImmutableDictionary<VariableSymbol, ItemCode>.Empty);

    public ItemCode? Find(VariableSymbol variable) => Items.GetValueOrDefault(variable);

    public Names With(VariableSymbol variable, ItemCode item) => new(Items.SetItem(variable, item));
}
