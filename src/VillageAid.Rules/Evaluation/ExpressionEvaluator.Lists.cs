using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Paths, filters and quantifiers.</summary>
internal sealed partial class ExpressionEvaluator
{
    private static readonly Dictionary<Field, object> NoKeys = [];

    private Value EvaluateMember(BoundMember member) => EvaluateMember(Evaluate(member.Target), member, NoKeys, default);

    private Value EvaluateMember(Value target, BoundMember member, IReadOnlyDictionary<Field, object> fixedKeys, DaySpan days) => target switch
    {
        RecordValue { Record: var record } => ReadMember(record, member, fixedKeys, days),
        ListValue list => Flatten(list, item => EvaluateMember(item, member, fixedKeys, days)) with { MayHideNull = member.Member is Field { MayBeNothing: true } },
        _ => WithoutList(target),
    };

    private Value ReadMember(CaseRecord record, BoundMember member, IReadOnlyDictionary<Field, object> fixedKeys, DaySpan days)
    {
        Evidence.Note(record);
        return member.Member switch
        {
            Field field => record.Read(field),
            Link link => References.Follow(graph, record, link),
            Collection collection => Collect(member.IsHistory ? _history : _collections, record, collection, fixedKeys, days),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private ListValue Collect(CollectionReader records, CaseRecord owner, Collection collection, IReadOnlyDictionary<Field, object> fixedKeys, DaySpan days)
    {
        var list = records.Read(owner, collection, fixedKeys, days);
        foreach (var item in list.Items)
            Evidence.Note(((RecordValue)item.Value).Record);
        return list;
    }

    // A list of lists becomes one list; an item of a possible record is possible.
    private static ListValue Flatten(ListValue list, Func<Value, Value> map)
    {
        var items = new List<ListItem>();
        var open = list.Open;
        foreach (var item in list.Items)
        {
            if (map(item.Value) is not ListValue inner)
            {
                items.Add(item with { Value = map(item.Value) });
                continue;
            }
            items.AddRange(inner.Items.Select(one => new ListItem(one.Value, Either(item.Possible, one.Possible))));
            if (inner.Open is { } causes)
                open = (open ?? Causes.None).Union(causes).Union(item.Possible ?? Causes.None);
        }
        return new ListValue(items, open);
    }

    private static Causes? Either(Causes? a, Causes? b) => a is null ? b : b is null ? a : a.Union(b);

    private Value EvaluateFilter(BoundFilter filter)
    {
        var source = SourceList(filter);
        if (source is not ListValue list)
            return WithoutList(source);
        var kept = new List<ListItem>();
        foreach (var item in list.Items)
        {
            var truth = WithVariable(filter.Item, item.Value, () => EvaluateTruth(filter.Condition));
            if (truth.Truth.HasFlag(Truth.True))
                kept.Add(truth.IsTrue ? item : item with { Possible = (item.Possible ?? Causes.None).Union(truth.Causes) });
        }
        return list with { Items = kept };
    }

    private Dictionary<Field, object> FixedValues(IReadOnlyList<FixedKey> keys)
    {
        var values = new Dictionary<Field, object>();
        foreach (var key in keys)
        {
            if (Evaluate(key.Value) is Scalar scalar)
                values.Add(key.Field, scalar.Raw);
        }
        return values;
    }

    // Over a list that is open, some can only become true and every can only become false.
    private TruthValue EvaluateQuantified(BoundQuantified quantified)
    {
        var source = Evaluate(quantified.List);
        if (source is not ListValue list)
            return AsTruth(WithoutList(source));
        var absent = quantified.IsEvery ? Truth.True : Truth.False;
        var truths = list.Items.Select(item =>
        {
            var truth = WithVariable(quantified.Variable, item.Value, () => EvaluateTruth(quantified.Condition));
            return item.Possible is { } possible ? TruthValue.Of(truth.Truth | absent, truth.Causes.Union(possible)) : truth;
        }).ToList();
        if (list.Open is { } open)
            truths.Add(TruthValue.Of(Truth.Unknown | Truth.Null, open));
        return quantified.IsEvery ? TruthTables.And(truths) : TruthTables.Or(truths);
    }

    /// <summary>The records that a filter is tried on.</summary>
    public IReadOnlyList<RecordValue> SourceOf(BoundFilter filter) =>
        SourceList(filter) is ListValue list ? [.. list.Items.Select(item => item.Value).OfType<RecordValue>()] : [];

    private Value SourceList(BoundFilter filter) => filter.Target is BoundMember { Member: Collection } member
        ? EvaluateMember(Evaluate(member.Target), member, FixedValues(filter.FixedKeys), DaySpan.Of(filter.Days, this))
        : Evaluate(filter.Target);

    /// <summary>Evaluates with a variable standing for a value.</summary>
    public T WithVariable<T>(VariableSymbol variable, Value value, Func<T> evaluate)
    {
        _variables[variable] = value;
        try
        {
            return evaluate();
        }
        finally
        {
            _variables.Remove(variable);
        }
    }
}
