using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Functions;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Lists, contexts, ranges, <c>for</c>, and what is asked of them.</summary>
internal sealed partial class ExpressionEvaluator
{
    /// <summary>The longest list that a <c>for</c> or a series makes; a longer one is null.</summary>
    public const int LongestList = 10_000;

    private ListValue EvaluateList(BoundList list) => new([.. list.Items.Select(item => new ListItem(Evaluate(item), null))], null);

    private ContextValue EvaluateContext(BoundContext context)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        foreach (var entry in context.Entries)
        {
            var value = Evaluate(entry.Value);
            _variables[entry.Name] = value;
            entries.Add(new(entry.Name.Name, value));
        }
        foreach (var entry in context.Entries)
            _variables.Remove(entry.Name);
        return new ContextValue(entries);
    }

    private Value EvaluateSeries(BoundSeries series)
    {
        var (first, last) = (Evaluate(series.First), Evaluate(series.Last));
        return (first, last) switch
        {
            (Scalar { Raw: decimal from }, Scalar { Raw: decimal to }) => Steps(from, to) is { } steps ? PlainValue.From(steps.Select(step => (object?)(from + step)).ToList()) : NullValue.Instance,
            (Scalar { Raw: DateOnly from }, Scalar { Raw: DateOnly to }) => Steps(from.DayNumber, to.DayNumber) is { } steps ? PlainValue.From(steps.Select(step => (object?)from.AddDays((int)step)).ToList()) : NullValue.Instance,
            (NullValue, _) or (_, NullValue) => NullValue.Instance,
            (Uncertain, _) or (_, Uncertain) => new Uncertain(null, null, MayBeNull: true, PlainValue.CausesOf(first).Union(PlainValue.CausesOf(last))),
            _ => NullValue.Instance,
        };
    }

    // Upwards or downwards by one, both ends included.
    private static List<decimal>? Steps(decimal from, decimal to)
    {
        if (decimal.Truncate(from) != from || decimal.Truncate(to) != to || Math.Abs(from) > 1e15m || Math.Abs(to) > 1e15m || Math.Abs(to - from) >= LongestList)
            return null;
        return [.. Enumerable.Range(0, (int)Math.Abs(to - from) + 1).Select(step => from <= to ? step : -(decimal)step)];
    }

    private Value EvaluateFor(BoundFor loop)
    {
        var source = Evaluate(loop.List);
        if (source is not ListValue list)
            return WithoutList(source);
        var items = new List<ListItem>();
        var open = list.Open;
        foreach (var item in list.Items)
        {
            var value = WithVariable(loop.Variable, item.Value, () => Evaluate(loop.Body));
            if (!loop.IsFlattened)
            {
                items.Add(item with { Value = value });
            }
            else if (value is ListValue inner)
            {
                items.AddRange(inner.Items.Select(one => new ListItem(one.Value, Either(item.Possible, one.Possible))));
                open = inner.Open is { } causes ? (open ?? Causes.None).Union(causes).Union(item.Possible ?? Causes.None) : open;
            }
            else
            {
                // Where the outer item may not belong, neither may what its inner list spoils.
                return item.IsCertain ? WithoutList(value) : WithoutList(new Uncertain(null, null, MayBeNull: true, PlainValue.CausesOf(value).Union(item.Possible!)));
            }
            if (items.Count > LongestList)
                return NullValue.Instance;
        }
        return new ListValue(items, open);
    }

    // Over a list each item's entry; unlike a fact's collections, FEEL's lists of lists stay lists of lists.
    private static Value ReadEntry(Value target, string name) => target switch
    {
        ContextValue context => context.Entries.Where(entry => entry.Key == name).Select(entry => entry.Value).FirstOrDefault() ?? NullValue.Instance,
        ListValue list => new ListValue([.. list.Items.Select(item => item with { Value = ReadEntry(item.Value, name) })], list.Open),
        _ => ReadProperty(target, name),
    };

    private static Value ReadProperty(Value target, string name) => PlainValue.TryGet(target, out var plain)
        ? plain is null ? NullValue.Instance : PlainValue.From(Properties.Get(plain, PropertyNames.Canonical(name)))
        : new Uncertain(null, null, MayBeNull: true, PlainValue.CausesOf(target));

    private Value EvaluateIndex(BoundIndex index)
    {
        var (target, position) = (Evaluate(index.Target), Evaluate(index.Index));
        if (target is not ListValue list || position is NullValue)
            return position is NullValue ? position : WithoutList(target);
        if (position is not Scalar { Raw: decimal number } || list.Open is not null || list.Items.Any(item => !item.IsCertain))
            return Unknown(index.Type, PlainValue.CausesOf(target).Union(PlainValue.CausesOf(position)));
        var at = number > 0 ? number - 1 : number < 0 ? list.Items.Count + number : -1;
        return at >= 0 && at < list.Items.Count && decimal.Truncate(at) == at ? list.Items[(int)at].Value : NullValue.Instance;
    }

    private TruthValue EvaluateInstanceOf(BoundInstanceOf instance)
    {
        var value = Evaluate(instance.Value);
        return PlainValue.TryGet(value, out var plain)
            ? TruthValue.Of(TypeTest.Is(plain, instance.TypeName))
            : TruthValue.Of(Truth.Unknown, PlainValue.CausesOf(value));
    }

    private TruthValue EvaluateIn(BoundIn membership)
    {
        var value = Evaluate(membership.Value);
        return TruthTables.Or(membership.Tests.Select(test => Membership.Meets(value, Evaluate(test))));
    }

    // Of a list that is not settled as a whole, and may be null, nothing is known; of anything else there is none.
    private static Value WithoutList(Value source) =>
        source is Uncertain ? new Uncertain(null, null, MayBeNull: true, PlainValue.CausesOf(source)) : NullValue.Instance;

    /// <summary>A value of a type of which only the causes are known.</summary>
    private static Value Unknown(DataType type, Causes causes) => type switch
    {
        DataType.Boolean => TruthValue.Of(Truth.Unknown | Truth.Null, causes),
        _ => new Uncertain(null, null, MayBeNull: true, causes),
    };
}
