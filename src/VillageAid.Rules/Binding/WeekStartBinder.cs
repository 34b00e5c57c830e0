using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds the choice of the day on which a week begins.</summary>
internal static class WeekStartBinder
{
    public static ParameterSymbol? Bind(CalendarSyntax? calendar, IReadOnlyDictionary<string, ParameterSymbol> parameters, DiagnosticBag diagnostics)
    {
        if (calendar?.WeekStart is not { } name)
            return null;
        if (ParameterBinder.Find(name, parameters, diagnostics) is not { } parameter)
            return null;
        if (parameter.Type is DataType.Enumerated { Enumeration: var enumeration } && enumeration == Weekdays.Enumeration && parameter.Choices is not null)
            return parameter;
        diagnostics.Report(DiagnosticCatalog.NotAChoice, name.Place, name.Value);
        return null;
    }
}
