using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>A parameter of a function, by FEEL's name of it.</summary>
internal sealed record FunctionParameter(string Name, ArgumentKind Kind, bool IsOptional);

/// <summary>One way to call a function: its names, its parameters, and the type of what it gives.</summary>
internal sealed record FunctionSignature(
    BuiltInFunction Function, string En, IReadOnlyList<string> Zh, IReadOnlyList<FunctionParameter> Parameters, Func<IReadOnlyList<DataType>, DataType> Result)
{
    /// <summary>Whether the arguments may be written one by one instead of as one list (FEEL: <c>min(1, 2, 3)</c>), or the last repeats.</summary>
    public bool IsVariadic { get; init; }

    public IEnumerable<string> Names => [En, .. Zh];

    public int Required => Parameters.Count(parameter => !parameter.IsOptional);

    /// <summary>The parameters as messages show them: <c>list, start position[, length]</c>.</summary>
    public string PrintParameters() =>
        string.Join(", ", Parameters.Where(parameter => !parameter.IsOptional).Select(parameter => parameter.Name))
        + string.Concat(Parameters.Where(parameter => parameter.IsOptional).Select(parameter => $"[, {parameter.Name}]"))
        + (IsVariadic ? ", …" : "");
}

/// <summary>The functions: FEEL's by its names and meaning (DMN 1.5, section 10.3.4), ours beside them, with Chinese names for what an official uses.</summary>
internal static partial class FunctionTable
{
    private static readonly DataType Number = new DataType.Number();
    private static readonly DataType Text = new DataType.Text();
    private static readonly DataType Truth = new DataType.Boolean();
    private static readonly DataType Date = new DataType.Date();
    private static readonly DataType Time = new DataType.Time();
    private static readonly DataType Instant = new DataType.DateTime();
    private static readonly DataType Dynamic = new DataType.Any();

    private static readonly ILookup<string, FunctionSignature> ByName =
        All().SelectMany(function => function.Names, (function, name) => (function, name)).ToLookup(pair => pair.name, pair => pair.function, StringComparer.Ordinal);

    /// <summary>Every way to call a function of a name; none where there is no such function.</summary>
    public static IReadOnlyList<FunctionSignature> Find(string name) => [.. ByName[name]];

    public static IEnumerable<string> Names => ByName.Select(group => group.Key);

    public static IReadOnlyList<FunctionSignature> Signatures { get; } = [.. All()];

    private static IEnumerable<FunctionSignature> All() =>
        [Of(BuiltInFunction.IsKnown, "is known", "已知", "value:Any", Truth), .. ListSignatures(), .. TextSignatures(), .. NumberSignatures(), .. TemporalSignatures(), .. RangeSignatures()];

    // "string:Text, start position:Number, length?:Number"
    private static FunctionSignature Of(BuiltInFunction function, string en, string zh, string parameters, Func<IReadOnlyList<DataType>, DataType> result, bool variadic = false) =>
        new(function, en, zh.Length == 0 ? [] : zh.Split('|'), [.. parameters.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Parse)], result) { IsVariadic = variadic };

    private static FunctionSignature Of(BuiltInFunction function, string en, string zh, string parameters, DataType result, bool variadic = false) =>
        Of(function, en, zh, parameters, _ => result, variadic);

    private static FunctionParameter Parse(string parameter)
    {
        var parts = parameter.Split(':');
        return new FunctionParameter(parts[0].TrimEnd('?'), Enum.Parse<ArgumentKind>(parts[1]), parts[0].EndsWith('?'));
    }

    private static DataType ElementOf(IReadOnlyList<DataType> types) => types is [DataType.List { Element: var element }, ..] ? element : Dynamic;

    private static DataType First(IReadOnlyList<DataType> types) => types.Count > 0 ? types[0] : Dynamic;

    private static DataType JoinLists(IReadOnlyList<DataType> types) =>
        types.Select(type => type is DataType.List list ? list : new DataType.List(type)).Cast<DataType>().Aggregate((a, b) => TypeRules.JoinOrAny(a, b));
}
