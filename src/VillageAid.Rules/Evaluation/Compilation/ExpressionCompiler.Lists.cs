using System.Linq.Expressions;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>What is asked of lists of records: each record is looked at where it stands, no list is made.</summary>
internal sealed partial class ExpressionCompiler
{
    // How deep loops stand in each other.
    private const int MaxDepth = 3;

    private int _depth;

    private ScalarCode Count(BoundExpression list, Names names, CodeBlock block)
    {
        if (SetField(list) is { } set)
        {
            var (low, high) = (block.Local(typeof(long)), block.Local(typeof(long)));
            var found = block.Let(Expression.Call(typeof(FieldReading), nameof(FieldReading.CountOf), null, Record(set.Target, names, block).Record, Expression.Constant(set.Member), low, high));
            return new ScalarCode(low, high, found);
        }
        if (list is BoundCall { Function: BuiltInFunction.DistinctValues } distinct && IsList(distinct))
            return CountDistinct(distinct.Arguments[0], names, block);
        var tally = Tally(list, names, block, leaveWhenSure: false);
        // What is certain is the least, what is possible the most; with an open end there is no most.
        var state = block.Let(Expression.Call(typeof(Tallies), nameof(Tallies.StateOf), null, tally.Sure, tally.Possible, tally.Kinds));
        return new ScalarCode(block.Let(Expression.Convert(tally.Sure, typeof(long))), block.Let(Expression.Convert(tally.Possible, typeof(long))), state);
    }

    private Expression Exists(BoundExpression list, Names names, CodeBlock block)
    {
        if (SetField(list) is { } set)
            return block.Let(Expression.Call(typeof(FieldReading), nameof(FieldReading.ExistsIn), null, Record(set.Target, names, block).Record, Expression.Constant(set.Member)));
        if (list is BoundMember { Member: Collection { Element.Kind: FactKind.Span } collection, Target: BoundSubject, IsHistory: false } own)
            return block.Let(Expression.Call(State, nameof(SubjectState.HasSpan), null, Expression.Constant(UseOf(collection, own, [], DayLimits.None).Index)));
        var tally = Tally(list, names, block, leaveWhenSure: true);
        return block.Let(Expression.Call(typeof(Tallies), nameof(Tallies.Exists), null, tally.Sure, tally.Possible, tally.Kinds));
    }

    // One field of several values, of one record.
    private static BoundMember? SetField(BoundExpression list) => list is BoundMember { Member: Field { Type: DataType.List }, Target.Type: not DataType.List } member ? member : null;

    private Expression In(BoundIn membership, Names names, CodeBlock block)
    {
        var result = block.Let(Expression.Constant(Bits.False));
        foreach (var test in membership.Tests)
        {
            if (SetField(test) is not { } set || membership.Value is not BoundLiteral { Value: { } value })
                return WalkTruth(membership, block);
            var isIn = Expression.Call(typeof(FieldReading), nameof(FieldReading.IsIn), null, Expression.Constant(new Scalar(value)), Record(set.Target, names, block).Record, Expression.Constant(set.Member));
            block.Set(result, Call(nameof(Bits.Or), result, isIn));
        }
        block.Set(result, Call(nameof(Bits.Settle), result));
        return result;
    }

    // Over a list that is open, some can only become true and every can only become false.
    private Expression Quantified(BoundQuantified quantified, Names names, CodeBlock block)
    {
        return All(quantified.List, quantified.IsEvery, (item, inner) => Truth(quantified.Condition, names.With(quantified.Variable, item), inner), names, block);
    }

    private Expression All(BoundExpression list, bool isEvery, Func<ItemCode, CodeBlock, Expression> truthOf, Names names, CodeBlock block)
    {
        var (step, absent) = isEvery ? (nameof(Bits.And), Bits.True) : (nameof(Bits.Or), Bits.False);
        var result = block.Let(Expression.Constant(isEvery ? Bits.True : Bits.False));
        ForEach(list, names, block, null, (item, inner, _) =>
        {
            var truth = truthOf(item, inner);
            if (!item.IsCertain)
                truth = inner.Let(Expression.Call(typeof(Tallies), nameof(Tallies.Perhaps), null, truth, item.Possible, Expression.Constant(absent)));
            inner.Set(result, Call(step, result, truth));
        }, (open, inner) => inner.Set(result, Call(step, result, Expression.Or(Expression.And(open, Expression.Constant(Bits.Kinds)), Expression.Constant(Bits.Truths)))));
        block.Set(result, Call(nameof(Bits.Settle), result));
        return result;
    }

    /// <summary>Writes what to do with a text, or with each of a list of texts, and where there may be further ones.</summary>
    public void WriteTexts(BoundExpression way, CodeBlock block, Action<ScalarCode, Expression, CodeBlock, LabelTarget?> each, Action<Expression, CodeBlock> open)
    {
        if (way.Type is DataType.List)
            ForEach(way, Names.None, block, null, (item, inner, leave) => each(item.Scalar ?? throw new CannotCompile("no texts"), item.Possible, inner, leave), open);
        else
            each(Scalar(way, Names.None, block), Expression.Constant(0), block, null);
    }

    private sealed record TallyCode(ParameterExpression Sure, ParameterExpression Possible, ParameterExpression Kinds);

    private TallyCode Tally(BoundExpression list, Names names, CodeBlock block, bool leaveWhenSure)
    {
        var tally = new TallyCode(block.Let(Expression.Constant(0)), block.Let(Expression.Constant(0)), block.Let(Expression.Constant(0)));
        ForEach(list, names, block, tally, (item, inner, leave) =>
        {
            inner.Add(Expression.PreIncrementAssign(tally.Possible));
            if (item.IsCertain)
                Sure(inner);
            else
                inner.If(Expression.Equal(item.Possible, Expression.Constant(0)), Sure, open => open.Add(Expression.OrAssign(tally.Kinds, Expression.And(item.Possible, Expression.Constant(Bits.Kinds)))));

            void Sure(CodeBlock sure)
            {
                sure.Add(Expression.PreIncrementAssign(tally.Sure));
                if (leaveWhenSure && leave is not null)
                    sure.Add(Expression.Goto(leave));
            }
        }, (open, inner) => inner.Add(Expression.OrAssign(tally.Kinds, open)));
        return tally;
    }

    // Writes a body for each item of a list, and what to do where there may be further ones (with Bits.Perhaps and their kinds). Where items are
    // only counted (tally), unseen records need not be made.
    private void ForEach(BoundExpression list, Names names, CodeBlock block, TallyCode? tally, Action<ItemCode, CodeBlock, LabelTarget?> body, Action<Expression, CodeBlock> open)
    {
        switch (list)
        {
            case BoundFilter { Target: BoundMember { Member: Collection collection } source } filter:
                if (filter.FixedKeys.Any(key => !IsConstant(key.Value)))
                    throw new CannotCompile("a key that is not the same for all");
                ForCollection(UseOf(collection, source, filter.FixedKeys, filter.Days), source.Target, filter, names, block, tally, Filtered(filter, names, body), open);
                break;
            case BoundFilter filter:
                ForEach(filter.Target, names, block, null, Filtered(filter, names, body), open);
                break;
            case BoundMember { Member: Collection collection } source:
                ForCollection(UseOf(collection, source, [], DayLimits.None), source.Target, null, names, block, tally, body, open);
                break;
            case BoundMember { Member: Link link } member:
                ForEach(member.Target, names, block, null, (item, inner, leave) => body(item with { Record = Follow(RecordOf(item), link, inner) }, inner, leave), open);
                break;
            case BoundMember { Member: Field { Type: not DataType.List } field } member:
                ForEach(member.Target, names, block, null, (item, inner, leave) => body(field.Type is DataType.Boolean
                    ? item with { Record = null, Truth = ReadTruth(RecordOf(item), field, inner) }
                    : item with { Record = null, Scalar = ReadField(RecordOf(item), field, inner) }, inner, leave), open);
                break;
            case BoundList literal:
                foreach (var item in literal.Items)
                    body(item.Type is DataType.Boolean ? new ItemCode(null, null, Truth(item, names, block), Expression.Constant(0)) : new ItemCode(null, Scalar(item, names, block), null, Expression.Constant(0)), block, null);
                break;
            default:
                throw new CannotCompile(list.GetType().Name);
        }
    }

    private static RecordCode RecordOf(ItemCode item) => item.Record ?? throw new CannotCompile("a member of no record");

    // An item of which the condition is open may not belong.
    private Action<ItemCode, CodeBlock, LabelTarget?> Filtered(BoundFilter filter, Names names, Action<ItemCode, CodeBlock, LabelTarget?> body) => (item, block, leave) =>
    {
        var truth = Truth(filter.Condition, names.With(filter.Item, item), block);
        block.If(Expression.NotEqual(Expression.And(truth, Expression.Constant(Bits.True)), Expression.Constant(0)), kept =>
        {
            var open = Expression.Condition(Expression.Equal(Truths(truth), Expression.Constant(Bits.True)), item.Possible,
                Expression.Or(Expression.Or(Expression.And(truth, Expression.Constant(Bits.Kinds)), Expression.Constant(Bits.Perhaps)), item.Possible));
            body(item with { Possible = kept.Let(open) }, kept, leave);
        });
    };

    private CollectionUse UseOf(Collection collection, BoundMember member, IReadOnlyList<FixedKey> keys, DayLimits days)
    {
        // Loops that stand in each other may look at the same collection of different owners; only what is the subject's can be shared.
        var known = member.Target is BoundSubject
            ? code.Uses.Find(use => use.IsOfSubject && use.Collection == collection && use.IsHistory == member.IsHistory && AreSame(use.FixedKeys, keys) && (use.Days == days || (use.Days.IsNone && days.IsNone)))
            : null;
        if (known is null)
            code.Uses.Add(known = new CollectionUse(code.Uses.Count, collection, keys, days, member.IsHistory, member.Target is BoundSubject));
        return known;
    }

    private static bool AreSame(IReadOnlyList<FixedKey> one, IReadOnlyList<FixedKey> other) => one.Count == other.Count
        && one.Zip(other).All(pair => pair.First.Field == pair.Second.Field && pair.First.Value is BoundLiteral { Value: { } value } && pair.Second.Value is BoundLiteral { Value: { } same } && value.Equals(same));

    // The collections of all records of a list are one list; what is of a possible record is possible.
    private void ForCollection(CollectionUse use, BoundExpression target, BoundFilter? filter, Names names, CodeBlock block, TallyCode? tally, Action<ItemCode, CodeBlock, LabelTarget?> body, Action<Expression, CodeBlock> open)
    {
        if (target.Type is not DataType.List)
        {
            ForRecords(use, target is BoundSubject ? null : Record(target, names, block).Record, filter, block, tally, body, open);
            return;
        }
        ForEach(target, names, block, null,
            (outer, inner, _) => ForRecords(use, inner.Let(RecordOf(outer).Record), filter, inner, null,
                (item, each, leave) => body(outer.IsCertain ? item : item with { Possible = each.Let(Expression.Or(outer.Possible, item.Possible)) }, each, leave),
                (further, each) => open(outer.IsCertain ? further : Expression.Or(outer.Possible, further), each)),
            open);
    }

    private void ForRecords(CollectionUse use, Expression? owner, BoundFilter? filter, CodeBlock block, TallyCode? tally, Action<ItemCode, CodeBlock, LabelTarget?> body, Action<Expression, CodeBlock> open)
    {
        if (++_depth > MaxDepth)
            throw new CannotCompile("loops in loops");
        var records = owner is null ? OwnUse(use) : block.Let(Expression.Call(State, nameof(SubjectState.UseOf), null, Expression.Constant(use.Index), owner));
        var gaps = block.Let(Expression.Field(records, nameof(UseState.Gaps)));
        var hasGaps = Expression.NotEqual(Expression.And(gaps, Expression.Constant(UseState.HasGaps)), Expression.Constant(0));
        var counted = tally is not null && (filter is null || IsOfRecordOnly(filter, use)) ? CountedOf(use, filter) : null;
        var isPlain = (Expression)Expression.Field(records, nameof(UseState.IsPlain));
        ForRecords(use, records, block.Let(counted is not null ? isPlain : Expression.AndAlso(isPlain, Expression.Not(hasGaps))), counted is null, filter, block, body);
        if (counted is not null)
            block.If(hasGaps, unseen => unseen.Add(Expression.AddAssign(tally!.Possible, Expression.Call(State, nameof(SubjectState.CountUnseen), null, Expression.Constant(counted.Index), records, tally.Kinds))));
        block.If(Expression.NotEqual(Expression.And(gaps, Expression.Constant(Bits.Perhaps)), Expression.Constant(0)), inner => open(Expression.And(gaps, Expression.Constant(Bits.Perhaps | Bits.Kinds)), inner));
        _depth--;
    }

    // Plain ones where they stand, others from a list, and one body for both: the most of the time it takes to compile a rule goes into its loops.
    private void ForRecords(
        CollectionUse use, ParameterExpression records, ParameterExpression isPlain, bool withUnseen, BoundFilter? filter, CodeBlock block, Action<ItemCode, CodeBlock, LabelTarget?> body)
    {
        var type = use.Collection.Element;
        var (facts, first) = (block.Let(Expression.Field(records, nameof(UseState.Facts))), block.Let(Expression.Field(records, nameof(UseState.First))));
        var count = block.Let(Expression.Condition(isPlain, Expression.Subtract(Expression.Field(records, nameof(UseState.End)), first), Expression.Call(records, nameof(UseState.Count), null, Expression.Constant(withUnseen))));
        block.Add(Expression.Call(State, nameof(SubjectState.Spend), null, count, Expression.Constant(filter is null ? 1 : 2 + BoundTree.Walk(filter.Condition).Count())));
        block.For(Expression.Constant(0), count, (inner, at, leave) =>
        {
            var (fact, record, possible) = (inner.Local(type.ClrType), inner.Local(typeof(CaseRecord)), inner.Local(typeof(int)));
            inner.If(isPlain,
                plain =>
                {
                    plain.Set(fact, Expression.Convert(Expression.ArrayIndex(facts, Expression.Add(first, at)), type.ClrType));
                    plain.Set(record, Expression.Constant(null, typeof(CaseRecord)));
                    plain.Set(possible, type.Kind == FactKind.Span && !use.IsHistory ? SpanTouches(new RecordCode(type, fact, record), plain) : Expression.Constant(0));
                },
                any =>
                {
                    any.Set(record, Expression.Call(records, nameof(UseState.RecordAt), null, at));
                    any.Set(fact, PlainOf(type, record, any));
                    any.Set(possible, Expression.Call(records, nameof(UseState.PossibleAt), null, at));
                });
            var itself = Expression.Condition(isPlain, Expression.Convert(Expression.Call(State, nameof(SubjectState.RecordAt), null, Expression.Constant(type), Expression.ArrayIndex(Expression.Field(records, nameof(UseState.Rows)), Expression.Add(first, at))), typeof(CaseRecord)), record);
            var item = new ItemCode(new RecordCode(type, null, itself, fact), null, null, possible);
            if (type.Kind == FactKind.Span)
                inner.If(Expression.NotEqual(possible, Expression.Constant(Tallies.Not)), touched => body(item, touched, leave));
            else
                body(item, inner, leave);
        });
    }

    // A span that is over by the window does not belong; one of which nobody knows whether it is may.
    private static Expression SpanTouches(RecordCode record, CodeBlock block)
    {
        var start = ReadField(record, record.FactType.WindowDate!, block);
        var last = ReadField(record, record.FactType.SpanEnd!, block);
        return Expression.Call(typeof(Tallies), nameof(Tallies.SpanTouches), null, start.Low, last.Low, last.State, Expression.Field(Frame, nameof(WindowFrame.SpanFrom)));
    }

    private ParameterExpression OwnUse(CollectionUse use)
    {
        if (!_ownUses.TryGetValue(use.Index, out var records))
            _ownUses.Add(use.Index, records = _prologue.Let(Expression.Call(State, nameof(SubjectState.Use), null, Expression.Constant(use.Index))));
        return records;
    }

    private CountedFilter CountedOf(CollectionUse use, BoundFilter? filter)
    {
        var counted = new CountedFilter(code.Counted.Count, use, filter);
        code.Counted.Add(counted);
        return counted;
    }

    // Whether a filter asks for nothing but fields of the record: then an unseen record of one slot meets it or not, whosever it is.
    private static bool IsOfRecordOnly(BoundFilter filter, CollectionUse use) => BoundTree.Walk(filter.Condition).All(node => node switch
    {
        BoundVariable variable => variable.Variable == filter.Item,
        BoundMember { Member: Field field, Target: BoundVariable } => field != use.Collection.Reference,
        BoundSubject or BoundMember or BoundIndicator or BoundJudgement or BoundRuleQuestion or BoundOutcomeQuestion or BoundRecommendedQuestion or BoundTakenQuestion => false,
        BoundOccasion { Property: OccasionProperty.Due or OccasionProperty.DueStart } => false,
        _ => true,
    });
}
