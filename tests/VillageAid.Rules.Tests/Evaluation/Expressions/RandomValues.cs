using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Expressions;

/// <summary>Random values of the variables, and what is left of them when some of it is forgotten.</summary>
internal sealed class RandomValues(Random random)
{
    private static readonly DataType Number = new DataType.Number();
    private static readonly DataType Boolean = new DataType.Boolean();
    private static readonly DataType Context = new DataType.Context(new Dictionary<string, DataType> { ["a"] = Number, ["b"] = Boolean });
    private static readonly Causes Why = Causes.Of(new MissingItem(MissingKind.Field, LocalizedText.Same("x")));

    public static IReadOnlyList<(string Name, DataType Type)> Variables { get; } =
    [
        ("n0", Number), ("n1", Number), ("b0", Boolean), ("b1", Boolean), ("t", new DataType.Text()), ("d", new DataType.Date()),
        ("ns", new DataType.List(Number)), ("bs", new DataType.List(Boolean)), ("c", Context), ("cs", new DataType.List(Context)),
    ];

    public IReadOnlyList<Value> Draw() => [.. Variables.Select(variable => Exact(variable.Type))];

    /// <summary>Values that the given ones are among the possibilities of.</summary>
    public IReadOnlyList<Value> Forget(IReadOnlyList<Value> values) => [.. values.Zip(Variables, (value, variable) => random.Next(2) == 0 ? value : Forget(value, variable.Type))];

    private Value Exact(DataType type) => random.Next(12) == 0 && type is not (DataType.List or DataType.Context) ? NullValue.Instance : type switch
    {
        DataType.Number => new Scalar((decimal)random.Next(-2, 5) / (random.Next(4) == 0 ? 2 : 1)),
        DataType.Text => new Scalar(random.Next(2) == 0 ? "a" : "b"),
        DataType.Date => new Scalar(new DateOnly(2016, 3, random.Next(2) == 0 ? 1 : 17)),
        DataType.Boolean => TruthValue.Of(random.Next(2) == 0),
        DataType.List list => new ListValue([.. Enumerable.Range(0, random.Next(4)).Select(_ => new ListItem(Exact(list.Element), null))], null),
        DataType.Context context => new ContextValue([.. context.Entries.Select(entry => KeyValuePair.Create(entry.Key, Exact(entry.Value)))]),
        _ => NullValue.Instance,
    };

    private Value Forget(Value value, DataType type) => (value, type) switch
    {
        (ListValue list, DataType.List { Element: var element }) => ForgetItems(list, element),
        (ContextValue context, DataType.Context { Entries: var types }) => new ContextValue([.. context.Entries.Select(entry => KeyValuePair.Create(entry.Key, Sometimes(entry.Value, types[entry.Key])))]),
        (_, DataType.Boolean) => TruthValue.Of(TruthOf(value) | (Truth)random.Next(8), Why),
        (Scalar { Raw: decimal number }, _) => new Uncertain(Bound(number - random.Next(3)), Bound(number + random.Next(3)), random.Next(3) == 0, Why),
        _ => new Uncertain(null, null, value is NullValue || random.Next(3) == 0, Why),
    };

    private ListValue ForgetItems(ListValue list, DataType element)
    {
        var open = random.Next(3) == 0 ? Why : null;
        var items = new List<ListItem>();
        foreach (var item in list.Items)
        {
            if (random.Next(4) == 0)
                items.Add(new ListItem(Exact(element), Why));
            // What an open list may still hold are values: nothing is only there where a record says so.
            if (open is null || item.Value is NullValue || random.Next(3) > 0)
                items.Add(new ListItem(Sometimes(item.Value, element), random.Next(3) == 0 ? Why : null));
        }
        if (random.Next(4) == 0)
            items.Add(new ListItem(Sometimes(Exact(element), element), Why));
        return new ListValue(items, open);
    }

    private Value Sometimes(Value value, DataType type) => random.Next(2) == 0 ? value : Forget(value, type);

    private object? Bound(decimal number) => random.Next(4) == 0 ? null : number;

    private static Truth TruthOf(Value value) => value is TruthValue truth ? truth.Truth : Truth.Null;
}
