using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Joins the parameters and indicators of a pack with those of the packs that it extends.</summary>
internal static class InheritedNames
{
    /// <summary>What each name means in a pack. A name that two packs below have means nothing, and says so where it is used.</summary>
    public static (Dictionary<string, ParameterSymbol> Parameters, Dictionary<string, IndicatorSymbol> Indicators) Join(PackScope scope)
    {
        var parameters = new Dictionary<string, ParameterSymbol>(scope.OwnParameters, StringComparer.Ordinal);
        var indicators = new Dictionary<string, IndicatorSymbol>(scope.OwnIndicators, StringComparer.Ordinal);
        foreach (var inherited in Inherited(scope))
        {
            var (name, things) = (inherited.Key, inherited.Distinct().ToList());
            if (OwnPlace(scope, name) is { } own)
                scope.Diagnostics.Report(DiagnosticCatalog.NameOfBase, own, name, things[0].Place, AdviceFor(things[0].Symbol));
            else if (things.Count > 1)
                parameters.Add(name, Ambiguous(name, things));
            else if (things[0].Symbol is ParameterSymbol parameter)
                parameters.Add(name, parameter);
            else
                indicators.Add(name, (IndicatorSymbol)things[0].Symbol);
        }
        return (parameters, indicators);
    }

    private static IEnumerable<IGrouping<string, (object Symbol, SourceSpan Place)>> Inherited(PackScope scope) =>
        scope.Below.SelectMany(lower => lower.OwnParameters.Select(pair => (Name: pair.Key, Thing: ((object)pair.Value, pair.Value.Place)))
                .Concat(lower.OwnIndicators.Select(pair => (Name: pair.Key, Thing: ((object)pair.Value, pair.Value.Place)))))
            .GroupBy(named => named.Name, named => named.Thing, StringComparer.Ordinal);

    private static SourceSpan? OwnPlace(PackScope scope, string name) =>
        scope.OwnParameters.TryGetValue(name, out var parameter) ? parameter.Place : scope.OwnIndicators.GetValueOrDefault(name)?.Place;

    private static LocalizedText AdviceFor(object symbol) => symbol is ParameterSymbol
        ? new("要改它的值，写在 `改定`（未定的写在 `设定`）里；另有所指，就换一个名称", "to change its value use `override` (`set` where it is unset); choose another name where something else is meant")
        : new("直接用它；另有所指，就换一个名称", "use it as it is; choose another name where something else is meant");

    private static ParameterSymbol Ambiguous(string name, IReadOnlyList<(object Symbol, SourceSpan Place)> things) =>
        new(LocalizedText.Same(name), new DataType.Error(), things[0].Place) { Rivals = [.. things.Select(thing => thing.Place)] };
}
