using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds indicators. They may read each other in any order of the file, but not in a circle.</summary>
internal sealed class IndicatorBinder
{
    private readonly Dictionary<IndicatorSymbol, IndicatorSyntax> _syntax = [];
    private readonly List<IndicatorSymbol> _open = [];
    private readonly BindingContext _context;

    private IndicatorBinder(FactVocabulary vocabulary, Dictionary<string, ParameterSymbol> parameters, Dictionary<string, IndicatorSymbol> indicators, DiagnosticBag diagnostics) =>
        _context = new BindingContext
        {
            Vocabulary = vocabulary,
            Diagnostics = diagnostics,
            Subject = null,
            Parameters = parameters,
            Indicators = indicators,
            Resolve = Resolve,
        };

    /// <summary>The indicators by each of their names, their values not bound yet.</summary>
    public static Dictionary<string, IndicatorSymbol> Declare(
        IEnumerable<IndicatorSyntax> indicators, FactVocabulary vocabulary, IReadOnlyDictionary<string, ParameterSymbol> parameters, DiagnosticBag diagnostics)
    {
        var result = new Dictionary<string, IndicatorSymbol>(StringComparer.Ordinal);
        foreach (var syntax in indicators)
        {
            if (SubjectBinder.Find(syntax.Subject, vocabulary, diagnostics) is not { } subject)
                continue;
            var name = new LocalizedText(syntax.Name.Value, syntax.En?.Value ?? syntax.Name.Value);
            var symbol = new IndicatorSymbol(name, subject, ParameterBinder.BindUnit(syntax.Unit, diagnostics), syntax.Name.Place);
            foreach (var word in new[] { syntax.Name, syntax.En }.OfType<Located<string>>().DistinctBy(word => word.Value))
                DeclareName(word, symbol, result, parameters, diagnostics);
        }
        return result;
    }

    /// <summary>Binds every value, and gives the context in which rules are bound.</summary>
    public static BindingContext BindAll(
        IEnumerable<IndicatorSyntax> indicators, Dictionary<string, IndicatorSymbol> symbols, Dictionary<string, ParameterSymbol> parameters,
        FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var binder = new IndicatorBinder(vocabulary, parameters, symbols, diagnostics);
        foreach (var syntax in indicators)
        {
            if (symbols.TryGetValue(syntax.Name.Value, out var symbol))
                binder._syntax.TryAdd(symbol, syntax);
        }
        foreach (var symbol in binder._syntax.Keys.OrderBy(symbol => symbol.Place.Source.Path, StringComparer.Ordinal).ThenBy(symbol => symbol.Place.Span.Start))
            binder.Resolve(symbol);
        return binder._context;
    }

    private static void DeclareName(
        Located<string> word, IndicatorSymbol symbol, Dictionary<string, IndicatorSymbol> indicators, IReadOnlyDictionary<string, ParameterSymbol> parameters, DiagnosticBag diagnostics)
    {
        LocalizedText? taken =
            parameters.ContainsKey(word.Value) ? new("参数", "a parameter")
            : symbol.Subject.FactType.Find(word.Value) is not null ? new("字段或关系", "a field or relation")
            : OccasionNames.All.Contains(word.Value) ? new("期间", "the occasion")
            : indicators.ContainsKey(word.Value) ? new("指标", "an indicator")
            : null;
        if (taken is not null)
            diagnostics.Report(DiagnosticCatalog.NameTaken, word.Place, word.Value, taken);
        indicators.TryAdd(word.Value, symbol);
    }

    private bool Resolve(IndicatorSymbol symbol)
    {
        if (_open.Contains(symbol))
        {
            ReportCircle(symbol);
            return false;
        }
        if (symbol.Value is null)
        {
            _open.Add(symbol);
            symbol.Value = _syntax.TryGetValue(symbol, out var syntax)
                ? ConditionBinder.BindValue(syntax.Value, _context with { Subject = symbol.Subject })
                : new BoundError(symbol.Place);
            _open.Remove(symbol);
        }
        return symbol.Value.Type is not DataType.Error;
    }

    private void ReportCircle(IndicatorSymbol symbol)
    {
        var circle = _open.SkipWhile(open => open != symbol).Append(symbol).ToList();
        var path = new LocalizedText(string.Join(" → ", circle.Select(step => step.Name.Zh)), string.Join(" → ", circle.Select(step => step.Name.En)));
        _context.Diagnostics.Report(DiagnosticCatalog.IndicatorCircle, symbol.Place, path);
    }
}
