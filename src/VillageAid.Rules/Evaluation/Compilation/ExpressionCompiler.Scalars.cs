using System.Linq.Expressions;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Numbers, dates, times, texts, choices.</summary>
internal sealed partial class ExpressionCompiler
{
    private ScalarCode Scalar(BoundExpression expression, Names names, CodeBlock block)
    {
        if (expression is BoundLiteral { Value: { } raw } && LiteralOf(raw) is { } literal)
            return ScalarCode.Exact(Expression.Constant(literal));
        if (IsConstant(expression))
            return Constant(expression, ScalarTypes.Of(expression) ?? throw new CannotCompile(expression.Type.GetType().Name), isTruth: false);
        return expression switch
        {
            BoundVariable variable when names.Find(variable.Variable) is { Scalar: { } scalar } => scalar,
            BoundMember { Member: Field field } member when member.Target.Type is not DataType.List => ReadField(Record(member.Target, names, block), field, block),
            BoundIndicator indicator => Indicator(indicator.Indicator, block),
            BoundNegate negate => Negate(Scalar(negate.Operand, names, block), block),
            BoundArithmetic arithmetic => Calculate(arithmetic, names, block),
            BoundIf conditional => ChooseScalar(conditional, names, block),
            BoundReadings readings => ReadScalars(readings, names, block),
            BoundCall { Function: BuiltInFunction.Count } call => Count(call.Arguments[0], names, block),
            BoundCall { Function: BuiltInFunction.CoveredDays } call => CoveredDays(call.Arguments[0], names, block),
            BoundCall { Function: BuiltInFunction.Sum } call when IsList(call) => Sum(call.Arguments[0], names, block),
            BoundCall { Function: BuiltInFunction.Min or BuiltInFunction.Max } call when IsList(call) => Extreme(call, names, block),
            BoundCall call when CanCallExactly(call) => CallExactly(call, names, block),
            _ => Walk(expression, names, block),
        };
    }

    private static object? LiteralOf(object raw) => raw switch
    {
        decimal number when ScalarTypes.IsIntegral(number) => (long)number,
        EnumerationMember member => member.Order,
        decimal or DateOnly or TimeOnly or DateTimeOffset or string => raw,
        _ => null,
    };

    private ScalarCode Walk(BoundExpression expression, Names names, CodeBlock block)
    {
        var type = ScalarTypes.Of(expression) ?? throw new CannotCompile(expression.GetType().Name);
        var (low, high) = (block.Local(type), block.Local(type));
        var state = block.Let(Expression.Call(State, nameof(SubjectState.Walk), [type], Expression.Constant(Walked(expression)), low, high));
        return new ScalarCode(low, high, state);
    }

    // Two scalars of one type: a whole number beside one with decimals becomes one itself.
    private static (ScalarCode, ScalarCode) Alike(ScalarCode a, ScalarCode b, CodeBlock block)
    {
        if (a.Type == b.Type)
            return (a, b);
        if (a.Type == typeof(long) && b.Type == typeof(decimal))
            return (ToDecimal(a, block), b);
        if (a.Type == typeof(decimal) && b.Type == typeof(long))
            return (a, ToDecimal(b, block));
        throw new CannotCompile($"{a.Type.Name} beside {b.Type.Name}");
    }

    private static ScalarCode ToDecimal(ScalarCode a, CodeBlock block)
    {
        if (a.Type == typeof(decimal))
            return a;
        var low = block.Let(Expression.Convert(a.Low, typeof(decimal)));
        return new ScalarCode(low, a.IsPoint ? low : block.Let(Expression.Convert(a.High, typeof(decimal))), a.State);
    }

    private static ScalarCode Negate(ScalarCode a, CodeBlock block)
    {
        var low = block.Let(NegateOf(a.High));
        return new ScalarCode(low, a.IsPoint ? low : block.Let(NegateOf(a.Low)), block.Let(Expression.Call(typeof(Interval), nameof(Interval.Mirror), null, a.State)));

        static Expression NegateOf(Expression value) => value.Type == typeof(long) ? Expression.NegateChecked(value)
            : value.Type == typeof(decimal) ? Expression.Negate(value) : throw new CannotCompile("the opposite of no number");
    }

    private ScalarCode Calculate(BoundArithmetic arithmetic, Names names, CodeBlock block)
    {
        if (arithmetic.Type is not DataType.Number)
            return Walk(arithmetic, names, block);
        var (a, b) = (Scalar(arithmetic.Left, names, block), Scalar(arithmetic.Right, names, block));
        if (arithmetic.Operator == BinaryOperator.Divide)
            (a, b) = (ToDecimal(a, block), ToDecimal(b, block));
        (a, b) = Alike(a, b, block);
        if (a.Type != typeof(long) && a.Type != typeof(decimal))
            return Walk(arithmetic, names, block);
        var name = arithmetic.Operator switch
        {
            BinaryOperator.Add => nameof(Interval.Add),
            BinaryOperator.Subtract => nameof(Interval.Subtract),
            BinaryOperator.Multiply => nameof(Interval.Multiply),
            BinaryOperator.Divide => nameof(Interval.Divide),
            _ => throw new CannotCompile(arithmetic.Operator.ToString()),
        };
        var (low, high) = (block.Local(a.Type), block.Local(a.Type));
        var state = block.Let(Expression.Call(typeof(Interval), name, null, a.Low, a.High, a.State, b.Low, b.High, b.State, low, high));
        return new ScalarCode(low, high, state);
    }

    private ScalarCode ChooseScalar(BoundIf conditional, Names names, CodeBlock block)
    {
        var type = ScalarTypes.Of(conditional) ?? throw new CannotCompile("branches of no one type");
        var result = NewLocals(type, block);
        var condition = Truth(conditional.Condition, names, block);
        block.If(Expression.Equal(Truths(condition), Expression.Constant(Bits.True)),
            then => Assign(result, As(type, Branch(conditional.Then, then), then), then),
            not => not.If(Expression.Equal(Expression.And(condition, Expression.Constant(Bits.True)), Expression.Constant(0)),
                otherwise => Assign(result, As(type, Branch(conditional.Else, otherwise), otherwise), otherwise),
                both =>
                {
                    var (one, other) = (As(type, Branch(conditional.Then, both), both), As(type, Branch(conditional.Else, both), both));
                    Assign(result, one, both);
                    both.Add(Expression.Call(typeof(Scalars), nameof(Scalars.JoinBranches), [type], result.Low, result.High, result.State, other.Low, other.High, other.State, condition));
                }));
        return result;

        ScalarCode Branch(BoundExpression branch, CodeBlock inner) => branch is BoundLiteral { Value: null } ? ScalarCode.Null(type) : Scalar(branch, names, inner);
    }

    private ScalarCode ReadScalars(BoundReadings readings, Names names, CodeBlock block)
    {
        var type = ScalarTypes.Of(readings) ?? throw new CannotCompile("readings of no one type");
        var result = NewLocals(type, block);
        block.Set((ParameterExpression)result.State, Expression.Constant(0));
        foreach (var (index, active) in Active(readings))
        {
            block.If(active, inner =>
            {
                var body = readings.Readings[index].Body;
                var one = As(type, IsWorthOwnCode(body, names) ? Read(Share(body, due), inner) : Scalar(body, names, inner), inner);
                inner.If(Expression.Equal(result.State, Expression.Constant(0)),
                    first => Assign(result, one, first),
                    next => next.Add(Expression.Call(typeof(Scalars), nameof(Scalars.Join), [type], result.Low, result.High, result.State, one.Low, one.High, one.State, Expression.Constant(Bits.Parameter))));
            });
        }
        return result;
    }

    private static ScalarCode As(Type type, ScalarCode code, CodeBlock block) =>
        code.Type == type ? code : type == typeof(decimal) && code.Type == typeof(long) ? ToDecimal(code, block) : throw new CannotCompile($"{code.Type.Name} as {type.Name}");

    private static ScalarCode NewLocals(Type type, CodeBlock block) => new(block.Local(type), block.Local(type), block.Local(typeof(int)));

    private static void Assign(ScalarCode target, ScalarCode source, CodeBlock block)
    {
        block.Set((ParameterExpression)target.Low, source.Low);
        block.Set((ParameterExpression)target.High, source.High);
        block.Set((ParameterExpression)target.State, source.State);
    }
}
