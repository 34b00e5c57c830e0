namespace VillageAid.Rules.Binding;

/// <summary>The functions of the language, by what they compute.</summary>
internal enum BuiltInFunction
{
    Count,
    Exists,
    None,
    Sum,
    Min,
    Max,
    IsWorkday,
    CoveredDays,
}

/// <summary>A function: its names, its number of arguments, and what its first argument is.</summary>
internal sealed record FunctionSignature(BuiltInFunction Function, string En, IReadOnlyList<string> Zh, FunctionShape Shape)
{
    public IEnumerable<string> Names => [En, .. Zh];
}

internal enum FunctionShape
{
    ListToNumber,
    ListToTruth,
    NumbersToNumber,
    DateToTruth,
    SpansToDays,
}

internal static class FunctionTable
{
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        new(BuiltInFunction.Count, "count", ["计数"], FunctionShape.ListToNumber),
        new(BuiltInFunction.Exists, "exists", ["有"], FunctionShape.ListToTruth),
        new(BuiltInFunction.None, "none", ["没有"], FunctionShape.ListToTruth),
        new(BuiltInFunction.Sum, "sum", ["合计", "求和"], FunctionShape.NumbersToNumber),
        new(BuiltInFunction.Min, "min", ["最小"], FunctionShape.NumbersToNumber),
        new(BuiltInFunction.Max, "max", ["最大"], FunctionShape.NumbersToNumber),
        new(BuiltInFunction.IsWorkday, "is workday", ["是工作日"], FunctionShape.DateToTruth),
        new(BuiltInFunction.CoveredDays, "covered days", ["覆盖天数"], FunctionShape.SpansToDays),
    ];

    private static readonly Dictionary<string, FunctionSignature> ByName =
        All.SelectMany(function => function.Names, (function, name) => (function, name)).ToDictionary(pair => pair.name, pair => pair.function, StringComparer.Ordinal);

    public static FunctionSignature? Find(string name) => ByName.GetValueOrDefault(name);

    public static IEnumerable<string> Names => ByName.Keys;
}
