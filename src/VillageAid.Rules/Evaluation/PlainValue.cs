using VillageAid.Rules.Evaluation.Functions;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>The way between values with gaps and the exact values of <see cref="FeelEquality"/>.</summary>
internal static class PlainValue
{
    /// <summary>The exact value; false where anything in it is not settled.</summary>
    public static bool TryGet(Value value, out object? plain)
    {
        plain = null;
        switch (value)
        {
            case NullValue or TruthValue { Truth: Truth.Null }:
                return true;
            case Scalar scalar:
                plain = scalar.Raw;
                return true;
            case TruthValue { Truth: Truth.True or Truth.False } truth:
                plain = truth.IsTrue;
                return true;
            case RecordValue record:
                plain = record.Record;
                return true;
            case ListValue list:
                return TryGetList(list, out plain);
            case ContextValue context:
                return TryGetContext(context, out plain);
            case RangeValue range when TryGet(range.Low, out var low) && TryGet(range.High, out var high):
                plain = new FeelRange(low, range.LowIncluded, high, range.HighIncluded);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Every one of several values; false where one is not settled.</summary>
    public static bool TryGetAll(IReadOnlyList<Value> values, out object?[] plain)
    {
        plain = new object?[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            if (!TryGet(values[i], out plain[i]))
                return false;
        }
        return true;
    }

    public static Value From(object? plain) => plain switch
    {
        null => NullValue.Instance,
        bool truth => TruthValue.Of(truth),
        CaseRecord record => new RecordValue(record),
        IReadOnlyList<object?> list => new ListValue([.. list.Select(item => new ListItem(From(item), null))], null),
        FeelContext context => new ContextValue([.. context.Entries.Select(entry => new KeyValuePair<string, Value>(entry.Key, From(entry.Value)))]),
        FeelRange range => new RangeValue(range.LowIncluded, From(range.Low), From(range.High), range.HighIncluded),
        _ => new Scalar(plain),
    };

    /// <summary>Why a value is not settled.</summary>
    public static Causes CausesOf(Value value) => value switch
    {
        TruthValue truth => truth.Causes,
        Uncertain uncertain => uncertain.Causes,
        RecordValue { Record: UnseenRecord unseen } => unseen.Causes,
        ListValue list => Causes.Union(list.Items.Select(item => CausesOf(item.Value).Union(item.Possible ?? Causes.None))).Union(list.Open ?? Causes.None),
        ContextValue context => Causes.Union(context.Entries.Select(entry => CausesOf(entry.Value))),
        RangeValue range => CausesOf(range.Low).Union(CausesOf(range.High)),
        _ => Causes.None,
    };

    private static bool TryGetList(ListValue list, out object? plain)
    {
        plain = null;
        if (list.Open is not null || list.Items.Any(item => !item.IsCertain) || !TryGetAll([.. list.Items.Select(item => item.Value)], out var items))
            return false;
        plain = items;
        return true;
    }

    private static bool TryGetContext(ContextValue context, out object? plain)
    {
        plain = null;
        if (!TryGetAll([.. context.Entries.Select(entry => entry.Value)], out var values))
            return false;
        plain = new FeelContext(context.Entries.Zip(values, (entry, value) => KeyValuePair.Create(entry.Key, value)));
        return true;
    }
}
