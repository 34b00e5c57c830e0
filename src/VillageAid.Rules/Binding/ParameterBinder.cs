using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds parameters: their type, their choices, their dated values.</summary>
internal static class ParameterBinder
{
    /// <summary>The parameters by each of their names.</summary>
    public static Dictionary<string, ParameterSymbol> Bind(IReadOnlyList<ParameterSyntax> parameters, FactVocabulary vocabulary, CitationTable citations, DiagnosticBag diagnostics)
    {
        var result = new Dictionary<string, ParameterSymbol>(StringComparer.Ordinal);
        var symbols = new List<(ParameterSyntax Syntax, ParameterSymbol Symbol)>();
        foreach (var syntax in parameters)
        {
            var symbol = BindOne(syntax, vocabulary, diagnostics);
            symbols.Add((syntax, symbol));
            foreach (var name in new[] { syntax.Name, syntax.En }.OfType<Located<string>>().DistinctBy(name => name.Value))
            {
                if (!result.TryAdd(name.Value, symbol))
                    diagnostics.Report(DiagnosticCatalog.NameTaken, name.Place, name.Value, new LocalizedText("参数", "a parameter"));
            }
        }
        foreach (var (syntax, symbol) in symbols)
            symbol.Versions = BindVersions(syntax, symbol, citations, result, diagnostics);
        return result;
    }

    public static ParameterSymbol? Find(Located<string> name, IReadOnlyDictionary<string, ParameterSymbol> parameters, DiagnosticBag diagnostics)
    {
        if (parameters.TryGetValue(name.Value, out var parameter))
            return parameter.Rivals.Count == 0 ? parameter : ReportAmbiguous(name, parameter, diagnostics);
        diagnostics.Report(DiagnosticCatalog.UnknownParameter, name.Place, name.Value, Suggestions.For(name.Value, parameters.Keys));
        return null;
    }

    /// <summary>Says of a name that several packs have that it could mean either.</summary>
    public static ParameterSymbol? ReportAmbiguous(Located<string> name, ParameterSymbol parameter, DiagnosticBag diagnostics)
    {
        diagnostics.Report(DiagnosticCatalog.AmbiguousName, name.Place, name.Value, parameter.Rivals[0], parameter.Rivals[1],
            new LocalizedText("给其中一个包里的换一个名称", "rename it in one of the packs"));
        return null;
    }

    /// <summary>The value of a parameter's text, or null after a diagnostic.</summary>
    public static object? ParseValue(Located<string> text, DataType type, IReadOnlyList<EnumerationMember>? choices, DiagnosticBag diagnostics)
    {
        if (type is DataType.Error)
            return null;
        if (type is DataType.List)
            return ParameterTypes.ParseItems(text, type, diagnostics);
        if (ParameterValues.Parse(text.Value, type) is { } value && (choices is null || choices.Contains(value)))
            return value;
        var help = type is DataType.Enumerated { Enumeration: var enumeration }
            ? Suggestions.ForMembers(text.Value, choices ?? enumeration.Members)
            : ExampleOf(type);
        diagnostics.Report(DiagnosticCatalog.BadParameterValue, text.Place, text.Value, type.Term, help);
        return null;
    }

    /// <summary>How a value of a type is written.</summary>
    public static LocalizedText ExampleOf(DataType type) => type switch
    {
        DataType.Number => new("写阿拉伯数字，如 20", "write it in digits, such as 20"),
        DataType.Time => new("写成 `\"18:00\"` 的样子", "write it like `\"18:00\"`"),
        DataType.Date => new("写成 `2016-01-22` 的样子", "write it like `2016-01-22`"),
        DataType.Boolean => new("写 `是` 或 `否`", "write `true` or `false`"),
        DataType.Enumerated { Enumeration: var enumeration } => Suggestions.ForMembers("", enumeration.Members),
        _ => new("", ""),
    };

    private static ParameterSymbol BindOne(ParameterSyntax syntax, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var (type, choices) = BindType(syntax, vocabulary, diagnostics);
        return new ParameterSymbol(new LocalizedText(syntax.Name.Value, syntax.En?.Value ?? syntax.Name.Value), type, syntax.Name.Place)
        {
            Choices = choices,
            IsDatedByParameter = syntax.Values.Any(value => value.Start?.Parameter is not null || value.End?.Parameter is not null),
            AtLeast = syntax.AtLeast is { } low ? ParseValue(low.Value, type, null, diagnostics) : null,
            AtMost = syntax.AtMost is { } high ? ParseValue(high.Value, type, null, diagnostics) : null,
            Question = syntax.Unset ?? LocalizedText.Same(""),
        };
    }

    private static (DataType Type, IReadOnlyList<EnumerationMember>? Choices) BindType(ParameterSyntax syntax, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (ParameterTypes.Find(syntax, vocabulary, diagnostics) is { } declared)
            return (declared, declared is DataType.Enumerated ? BindNarrowed(syntax.OneOf, declared, diagnostics) : null);
        var unit = BindUnit(syntax.Unit, diagnostics);
        var isWeekday = syntax.Type?.Value == "weekday";
        if (syntax.OneOf is { } choices && !isWeekday)
            return BindChoice(syntax.En?.Value ?? syntax.Name.Value, choices);
        if (isWeekday)
            return (new DataType.Enumerated(Weekdays.Enumeration), BindNarrowed(syntax.OneOf, new DataType.Enumerated(Weekdays.Enumeration), diagnostics));
        return (BindScalar(syntax, unit), null);
    }

    private static (DataType, IReadOnlyList<EnumerationMember>) BindChoice(string name, IReadOnlyList<ChoiceSyntax> choices)
    {
        var enumeration = new Enumeration(name, owner =>
            [.. choices.Select((choice, order) => new EnumerationMember(owner, order, choice.En ?? choice.Zh.Value, new LocalizedText(choice.Zh.Value, choice.En ?? choice.Zh.Value)))]);
        return (new DataType.Enumerated(enumeration), enumeration.Members);
    }

    // Some of the values that there are.
    private static List<EnumerationMember>? BindNarrowed(IReadOnlyList<ChoiceSyntax>? choices, DataType type, DiagnosticBag diagnostics) =>
        choices is null ? null : [.. choices.Select(choice => ParseValue(choice.Zh, type, null, diagnostics)).OfType<EnumerationMember>()];

    private static DataType BindScalar(ParameterSyntax syntax, Unit? unit)
    {
        var word = syntax.Type?.Value ?? (unit is not null ? "number" : ParameterValues.Guess(syntax.Values.FirstOrDefault()?.Value.Value));
        return ParameterValues.TypeOf(word, unit);
    }

    public static Unit? BindUnit(Located<string>? unit, DiagnosticBag diagnostics)
    {
        if (unit is null)
            return null;
        if (Unit.Find(unit.Value) is { } found)
            return found;
        diagnostics.Report(DiagnosticCatalog.UnknownUnit, unit.Place, unit.Value, Suggestions.ForTerms(unit.Value, [.. Unit.All.Select(known => (known.Term.Zh, known.Name))]));
        return null;
    }

    private static IReadOnlyList<ParameterVersion> BindVersions(
        ParameterSyntax syntax, ParameterSymbol symbol, CitationTable citations, IReadOnlyDictionary<string, ParameterSymbol> parameters, DiagnosticBag diagnostics)
    {
        var versions = new List<ParameterVersion>();
        foreach (var value in syntax.Values)
        {
            var citation = value.Clause is { } clause ? citations.Cite(clause) : null;
            var basis = BasisOf(value, citation);
            var (start, end) = (DateEnd.Bind(value.Start, parameters, diagnostics), DateEnd.Bind(value.End, parameters, diagnostics));
            if (ParameterTypes.Parse(value, symbol, diagnostics) is not { } parsed)
                continue;
            var from = value.From ?? DateOnly.MinValue;
            if (versions.Exists(version => version.Start == start))
                diagnostics.Report(DiagnosticCatalog.DuplicateParameterDate, value.Value.Place, syntax.Name.Value, from.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            versions.Add(new ParameterVersion(from, parsed, value.Provenance, basis) { Start = start, End = end, Citation = citation });
        }
        return VersionChecks.Order(versions, version => version.Start);
    }

    private static LocalizedText BasisOf(ParameterValueSyntax value, Citation? citation)
    {
        if (value.Clause is { } clause)
            return LocalizedText.Same(citation?.Clause ?? clause.Value);
        return new LocalizedText(string.Join("：", Parts(Language.Zh)), string.Join(": ", Parts(Language.En)));

        IEnumerable<string> Parts(Language language) => new[] { value.By?.In(language), value.Why?.In(language) }.OfType<string>();
    }
}
