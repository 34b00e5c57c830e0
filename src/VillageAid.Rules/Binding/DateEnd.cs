using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>One end of the days on which something is in force: a date, or the parameter that gives it; neither where it has no end of its own.</summary>
internal readonly record struct DateEnd(DateOnly? Date, ParameterSymbol? Parameter = null)
{
    public bool IsNone => Date is null && Parameter is null;

    /// <summary>Binds an end; a name must be that of a date parameter whose own values are not dated by one.</summary>
    public static DateEnd Bind(DateEndSyntax? syntax, IReadOnlyDictionary<string, ParameterSymbol> parameters, DiagnosticBag diagnostics)
    {
        if (syntax?.Parameter is not { } name)
            return new DateEnd(syntax?.Date);
        if (ParameterBinder.Find(name, parameters, diagnostics) is not { } parameter || parameter.Type is DataType.Error)
            return default;
        if (parameter is { Type: DataType.Date, IsDatedByParameter: false })
            return new DateEnd(null, parameter);
        diagnostics.Report(DiagnosticCatalog.NotADateParameter, name.Place, name.Value);
        return default;
    }
}
