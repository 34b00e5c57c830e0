using System.Linq.Expressions;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Records and what is read from them.</summary>
internal sealed partial class ExpressionCompiler
{
    private RecordCode Record(BoundExpression expression, Names names, CodeBlock block) => expression switch
    {
        BoundSubject subject => new RecordCode(subject.FactType, Expression.Convert(Expression.Field(State, nameof(SubjectState.Fact)), subject.FactType.ClrType), Expression.Field(State, nameof(SubjectState.Subject))),
        BoundVariable variable when names.Find(variable.Variable) is { Record: { } record } => record,
        BoundMember { Member: Link link } member when member.Target.Type is not DataType.List => Follow(Record(member.Target, names, block), link, block),
        _ => throw new CannotCompile(expression.GetType().Name),
    };

    private RecordCode Follow(RecordCode source, Link link, CodeBlock block)
    {
        var (target, place) = (block.Local(typeof(CaseRecord)), code.Links++);
        var slow = Expression.Call(State, nameof(SubjectState.Follow), null, source.Record, Expression.Constant(link), Expression.Constant(place));
        if (link.Field.Property is null)
            block.Set(target, slow);
        else if (source.Plain is not null)
            FollowPlain(source.Plain, block);
        else
            WhenPlain(source, link.Field, block, FollowPlain, Expression.Assign(target, slow));
        return new RecordCode(link.Target, null, target, PlainOf(link.Target, target, block));

        void FollowPlain(Expression plain, CodeBlock inner)
        {
            var id = FieldCode.Read(plain, link.Field, typeof(string), inner);
            inner.If(Expression.Equal(id.State, Expression.Constant(Bits.Bounded)),
                known => known.Set(target, Expression.Call(State, nameof(SubjectState.Find), null, id.Low, Expression.Constant(link.Target), Expression.Constant(place))),
                unknown => unknown.Set(target, slow));
        }
    }

    private static ScalarCode ReadField(RecordCode record, Field field, CodeBlock block)
    {
        var type = ScalarTypes.Of(field) ?? throw new CannotCompile($"the field {field.Name}");
        if (record.Plain is not null && field.Property is not null)
            return FieldCode.Read(record.Plain, field, type, block);
        // What is known of a field is its value or nothing.
        var value = block.Local(type);
        var result = new ScalarCode(value, value, block.Local(typeof(int)));
        var slow = Expression.Assign(result.State, Expression.Call(typeof(FieldReading), nameof(FieldReading.Read), [type], record.Record, Expression.Constant(field), value));
        WhenPlain(record, field, block, (plain, inner) => Assign(result, FieldCode.Read(plain, field, type, inner), inner), slow);
        return result;
    }

    private static Expression ReadTruth(RecordCode record, Field field, CodeBlock block)
    {
        if (record.Plain is not null && field.Property is not null)
            return FieldCode.ReadTruth(record.Plain, field, block);
        var result = block.Local(typeof(int));
        var slow = Expression.Assign(result, Expression.Call(typeof(FieldReading), nameof(FieldReading.ReadTruth), null, record.Record, Expression.Constant(field)));
        WhenPlain(record, field, block, (plain, inner) => inner.Set(result, FieldCode.ReadTruth(plain, field, inner)), slow);
        return result;
    }

    // Most records are plain, wherever the way to them leads.
    private static void WhenPlain(RecordCode record, Field field, CodeBlock block, Action<Expression, CodeBlock> read, Expression slow)
    {
        if (field.Property is null || record.Maybe is not { } fact)
            block.Add(slow);
        else
            block.If(Expression.NotEqual(fact, Expression.Constant(null, fact.Type)), plain => read(fact, plain), other => other.Add(slow));
    }

    // The C# object of a record that is plain, else null.
    private static ParameterExpression PlainOf(FactType type, Expression record, CodeBlock block) =>
        block.Let(Expression.Convert(Expression.Call(typeof(SubjectState), nameof(SubjectState.PlainOf), null, record), type.ClrType));

    private ScalarCode Indicator(IndicatorSymbol indicator, CodeBlock block)
    {
        var shared = SharedOf(indicator, out var why) ?? throw new CannotCompile($"the indicator {indicator.Name.En}: {why}");
        // Its own loops must not run inside one that may look at the same owners.
        return Read(shared, _depth > 0 ? _prologue : block);
    }

    private ScalarCode Read(SharedValue shared, CodeBlock block)
    {
        Needs.UnionWith(shared.Needs);
        var place = SlotOf(Expression.Field(State, nameof(SubjectState.Slots)), shared.Place);
        block.If(Expression.NotEqual(Expression.Field(place, nameof(Slot<int>.Epoch)), Expression.Field(State, nameof(SubjectState.Epoch))),
            stale => stale.Add(Expression.Call(State, nameof(SubjectState.Run), null, Expression.Constant(shared.Code), Frame)));
        return shared.Place.IsTruth
            ? new ScalarCode(Expression.Constant(0), Expression.Constant(0), block.Let(Expression.Field(place, nameof(Slot<int>.State))))
            : new ScalarCode(block.Let(Expression.Field(place, nameof(Slot<int>.Low))), block.Let(Expression.Field(place, nameof(Slot<int>.High))), block.Let(Expression.Field(place, nameof(Slot<int>.State))));
    }

    private SharedValue? SharedOf(IndicatorSymbol indicator, out string? why)
    {
        why = null;
        if (code.Indicators.TryGetValue(indicator, out var known))
            return known;
        // Circles are the binder's to refuse; until it is known, nobody can use it.
        code.Indicators.Add(indicator, null);
        try
        {
            return code.Indicators[indicator] = Share(indicator.Value, null);
        }
        catch (CannotCompile refusal)
        {
            why = refusal.Message;
            return null;
        }
    }

    // Code of its own, with the deadline that its words may ask for.
    private SharedValue Share(BoundExpression value, BoundDue? itsDue)
    {
        var compiler = new ExpressionCompiler(code, itsDue);
        var body = new CodeBlock();
        var isTruth = value.Type is DataType.Boolean;
        var result = isTruth ? null : compiler.Scalar(value, Names.None, body);
        var truth = isTruth ? compiler.Truth(value, Names.None, body) : null;
        var place = code.SharedSlots.Add(result?.Type ?? typeof(int), isTruth);
        var slot = SlotOf(Expression.Field(State, nameof(SubjectState.Slots)), place);
        if (result is not null)
        {
            body.Add(Expression.Assign(Expression.Field(slot, nameof(Slot<int>.Low)), result.Low));
            body.Add(Expression.Assign(Expression.Field(slot, nameof(Slot<int>.High)), result.High));
        }
        body.Add(Expression.Assign(Expression.Field(slot, nameof(Slot<int>.State)), result?.State ?? truth!));
        body.Add(Expression.Assign(Expression.Field(slot, nameof(Slot<int>.Epoch)), Expression.Field(State, nameof(SubjectState.Epoch))));
        code.Shared.Add(new LazyCode<SharedCode>(Expression.Lambda<SharedCode>(Wrap(compiler, body), State, Frame)));
        return new SharedValue(code.Shared.Count - 1, place, compiler.Needs);
    }

    // A reading that looks through records is worth code of its own, which is made and run only where the reading is in force.
    private bool IsWorthOwnCode(BoundExpression reading, Names names) =>
        _depth == 0 && names.Items.IsEmpty && !IsConstant(reading) && BoundTree.Walk(reading).Any(node => node is BoundMember { Member: Collection });

    /// <summary>The code with what runs before it.</summary>
    public static Expression Wrap(ExpressionCompiler compiler, CodeBlock body)
    {
        compiler._prologue.Add(body.ToExpression());
        return compiler.Prologue;
    }

    private static Expression SlotOf(Expression set, SlotPlace place) => Expression.ArrayAccess(Expression.Field(set, SlotSet.FieldOf(place.Type)), Expression.Constant(place.Index));

    // The same for every subject of the window.
    private bool IsConstant(BoundExpression expression) => BoundTree.Walk(expression).All(node => node is BoundLiteral or BoundParameter or BoundNot or BoundNegate or BoundLogical or BoundComparison
        or BoundArithmetic or BoundIf or BoundCall or BoundReadings or BoundList or BoundRange or BoundSeries or BoundProperty or BoundIn or BoundInstanceOf || (node is BoundOccasion occasion && IsConstant(occasion)));

    private bool IsConstant(BoundOccasion occasion) => occasion.Property is not (OccasionProperty.Due or OccasionProperty.DueStart) || (due is not null && IsConstant(due));

    /// <summary>Whether a deadline is the same for every subject.</summary>
    public bool IsConstant(BoundDue deadline) => new[] { deadline.Weekday, deadline.Date, deadline.From, deadline.At }.OfType<BoundExpression>()
        .All(part => BoundTree.Walk(part).All(node => node is not BoundOccasion { Property: OccasionProperty.Due or OccasionProperty.DueStart }) && IsConstant(part));

    private ScalarCode Constant(BoundExpression expression, Type type, bool isTruth)
    {
        var asksForDue = BoundTree.Walk(expression).Any(node => node is BoundOccasion { Property: OccasionProperty.Due or OccasionProperty.DueStart });
        return ConstantOf(new WindowConstant(expression, default, asksForDue ? due : null), type, isTruth);
    }

    private ScalarCode ConstantOf(WindowConstant constant, Type type, bool isTruth)
    {
        var index = code.Constants.FindIndex(other => other.Expression == constant.Expression && other.Due == constant.Due && other.Place.Type == type && other.Place.IsTruth == isTruth && other.ReadingsActive == constant.ReadingsActive);
        if (index < 0)
        {
            index = code.Constants.Count;
            code.Constants.Add(constant with { Place = code.ConstantSlots.Add(type, isTruth) });
        }
        Needs.Add(index);
        if (_constants.TryGetValue(index, out var known))
            return known;
        var slot = SlotOf(Expression.Field(Frame, nameof(WindowFrame.Slots)), code.Constants[index].Place);
        var state = _prologue.Let(Expression.Field(slot, nameof(Slot<int>.State)));
        var low = isTruth ? (Expression)Expression.Constant(0) : _prologue.Let(Expression.Field(slot, nameof(Slot<int>.Low)));
        var read = new ScalarCode(low, isTruth ? low : _prologue.Let(Expression.Field(slot, nameof(Slot<int>.High))), state);
        _constants.Add(index, read);
        return read;
    }
}
