using System.Linq.Expressions;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Functions over lists of values, and those that only answer over exact values.</summary>
internal sealed partial class ExpressionCompiler
{
    private const int MostArguments = 4;

    private static bool IsList(BoundCall call) => call.Arguments is [{ Type: DataType.List }];

    private ScalarCode CoveredDays(BoundExpression list, Names names, CodeBlock block)
    {
        var tally = block.Let(Expression.Call(State, nameof(SubjectState.CountDays), null, Expression.Constant(code.SpanTallies++)));
        ForEach(list, names, block, null, (item, inner, _) =>
        {
            var record = RecordOf(item);
            if (record.FactType.Kind != FactKind.Span)
                throw new CannotCompile("days of what is no span");
            var (start, end) = (ReadField(record, record.FactType.WindowDate!, inner), ReadField(record, record.FactType.SpanEnd!, inner));
            inner.Add(Expression.Call(tally, nameof(SpanTally.Add), null, start.Low, start.State, end.Low, end.State, item.Possible, HasName(record)));
        }, (open, inner) => inner.Add(Expression.Call(tally, nameof(SpanTally.AddOpen), null, open)));
        var (low, high) = (block.Local(typeof(long)), block.Local(typeof(long)));
        return new ScalarCode(low, high, block.Let(Expression.Call(tally, nameof(SpanTally.Count), null, low, high)));
    }

    private ScalarCode CountDistinct(BoundExpression list, Names names, CodeBlock block)
    {
        if (((DataType.List)list.Type).Element is var element && ScalarTypes.OfItems(list) is not { } type)
            throw new CannotCompile($"different values of {element.GetType().Name}");
        var tally = block.Let(Expression.Call(State, nameof(SubjectState.CountDistinct), [type], Expression.Constant(code.DistinctTallies++)));
        ForEach(list, names, block, null, (item, inner, _) =>
        {
            var value = As(type, item.Scalar ?? throw new CannotCompile("different values of no scalars"), inner);
            inner.Add(Expression.Call(tally, nameof(DistinctTally<int>.Add), null, value.Low, value.High, value.State, item.Possible));
        }, (open, inner) => inner.Add(Expression.Call(tally, nameof(DistinctTally<int>.AddOpen), null, open)));
        var (low, high) = (block.Local(typeof(long)), block.Local(typeof(long)));
        return new ScalarCode(low, high, block.Let(Expression.Call(tally, nameof(DistinctTally<int>.Count), null, low, high)));
    }

    // A record without a key cannot be said to be still to come.
    private static Expression HasName(RecordCode record)
    {
        if (record.Plain is not null)
            return Expression.Constant(true);
        var hasName = Expression.Call(typeof(SpanTally), nameof(SpanTally.HasName), null, record.Record);
        return record.Maybe is { } fact ? Expression.OrElse(Expression.NotEqual(fact, Expression.Constant(null, fact.Type)), hasName) : hasName;
    }

    private ScalarCode Sum(BoundExpression list, Names names, CodeBlock block)
    {
        var tally = block.Let(Expression.Default(typeof(SumTally)));
        ForEach(list, names, block, null, (item, inner, _) =>
        {
            var number = ToDecimal(item.Scalar ?? throw new CannotCompile("a sum of no numbers"), inner);
            if (number.Type != typeof(decimal))
                throw new CannotCompile("a sum of no numbers");
            inner.Add(Expression.Call(tally, nameof(SumTally.Add), null, number.Low, number.High, number.State, item.Possible));
        }, (open, inner) => inner.Add(Expression.Call(tally, nameof(SumTally.AddOpen), null, open)));
        var (low, high) = (block.Local(typeof(decimal)), block.Local(typeof(decimal)));
        return new ScalarCode(low, high, block.Let(Expression.Call(tally, nameof(SumTally.Total), null, Expression.Constant(MayHideNull(list)), low, high)));
    }

    private ScalarCode Extreme(BoundCall call, Names names, CodeBlock block)
    {
        var type = ScalarTypes.Of(call) ?? throw new CannotCompile("the greatest of what has no order");
        var tally = block.Let(Expression.Default(typeof(ExtremeTally<>).MakeGenericType(type)));
        var isMax = Expression.Constant(call.Function == BuiltInFunction.Max);
        ForEach(call.Arguments[0], names, block, null, (item, inner, _) =>
        {
            var value = As(type, item.Scalar ?? throw new CannotCompile("the greatest of no values"), inner);
            inner.Add(Expression.Call(tally, nameof(ExtremeTally<int>.Add), null, value.Low, value.High, value.State, item.Possible, isMax));
        }, (open, inner) => inner.Add(Expression.Call(tally, nameof(ExtremeTally<int>.AddOpen), null, open)));
        var (low, high) = (block.Local(type), block.Local(type));
        return new ScalarCode(low, high, block.Let(Expression.Call(tally, nameof(ExtremeTally<int>.Result), null, isMax, Expression.Constant(MayHideNull(call.Arguments[0])), low, high)));
    }

    // Whether an item that an open list hides may be null (ListValue.MayHideNull).
    private static bool MayHideNull(BoundExpression list) => list is BoundMember { Member: Field field } ? field.MayBeNothing : true;

    private static bool CanCallExactly(BoundCall call) => call.Arguments.Count is > 0 and <= MostArguments
        && call.Function is not (BuiltInFunction.AddWorkdays or BuiltInFunction.CoveredDays or BuiltInFunction.IsWorkday or BuiltInFunction.IsKnown)
        && call.Arguments.All(argument => argument.Type is not (DataType.List or DataType.Boolean or DataType.Enumerated) && ScalarTypes.Of(argument) is not null)
        && (call.Type is DataType.Boolean || ScalarTypes.Of(call) is not null && call.Type is not DataType.Enumerated);

    // Only over exact values there is an answer; else nothing is known but why.
    private ScalarCode CallExactly(BoundCall call, Names names, CodeBlock block)
    {
        var (plain, kinds) = (block.Let(Expression.Constant(true)), block.Let(Expression.Constant(0)));
        var arguments = new List<Expression>();
        foreach (var argument in call.Arguments)
        {
            var value = Scalar(argument, names, block);
            var number = ToDecimalOr(value, block);
            block.Set(plain, Expression.AndAlso(plain, Expression.Call(typeof(ExactCall), nameof(ExactCall.IsPlain), [number.Type], number.Low, number.High, number.State)));
            block.Add(Expression.OrAssign(kinds, Expression.And(number.State, Expression.Constant(Bits.Kinds))));
            arguments.Add(Expression.Condition(Expression.Equal(Expression.And(number.State, Expression.Constant(Bits.HasValues)), Expression.Constant(0)), Expression.Constant(null), Expression.Convert(number.Low, typeof(object))));
        }
        var array = Expression.NewArrayInit(typeof(object), arguments);
        if (call.Type is DataType.Boolean)
        {
            var truth = block.Let(Expression.Call(typeof(ExactCall), nameof(ExactCall.Truth), null, Expression.Constant(call.Function), plain, kinds, array));
            return new ScalarCode(Expression.Constant(0), Expression.Constant(0), truth);
        }
        var type = ScalarTypes.Of(call)!;
        var (low, high) = (block.Local(type), block.Local(type));
        return new ScalarCode(low, high, block.Let(Expression.Call(typeof(ExactCall), nameof(ExactCall.Invoke), [type], Expression.Constant(call.Function), plain, kinds, array, low, high)));
    }

    private static ScalarCode ToDecimalOr(ScalarCode value, CodeBlock block) => value.Type == typeof(long) ? ToDecimal(value, block) : value;
}
