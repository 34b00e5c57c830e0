using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds a deadline.</summary>
internal static class DueBinder
{
    public static BoundDue Bind(DueSyntax syntax, BindingContext context)
    {
        var binder = new ExpressionBinder(syntax.Place.Source, context);
        var weekday = syntax.Weekday is null ? null : BindWeekday(syntax.Weekday, syntax, binder, context);
        var holiday = syntax.Holiday is { } name ? BindHoliday(name, context) : null;
        return new BoundDue(weekday, BindTime(syntax.From), BindTime(syntax.At), holiday)
        {
            Date = syntax.Date is null ? null : Require(binder.Bind(syntax.Date), new DataType.Date(), context),
        };

        BoundExpression? BindTime(ExpressionSyntax? time) => time is null ? null : Require(binder.Bind(time), new DataType.Time(), context);
    }

    // A word that nothing has the name of was meant as a day of the week.
    private static BoundExpression BindWeekday(ExpressionSyntax weekday, DueSyntax syntax, ExpressionBinder binder, BindingContext context)
    {
        var type = new DataType.Enumerated(Weekdays.Enumeration);
        if (weekday is not NameSyntax name || context.VisibleNames.Contains(name.Name))
            return Require(binder.Bind(weekday), type, context);
        var place = new SourceSpan(syntax.Place.Source, name.Span);
        context.Diagnostics.Report(DiagnosticCatalog.BadParameterValue, place, name.Name, type.Term, Suggestions.ForMembers(name.Name, Weekdays.Enumeration.Members));
        return new BoundError(place);
    }

    private static ParameterSymbol? BindHoliday(Located<string> name, BindingContext context)
    {
        if (ParameterBinder.Find(name, context.Parameters, context.Diagnostics) is not { } parameter)
            return null;
        if (parameter.Choices is { } choices && choices.All(choice => HolidayRules.All.Contains(choice.Name)))
            return parameter;
        context.Diagnostics.Report(DiagnosticCatalog.NotAHolidayRule, name.Place, name.Value);
        return null;
    }

    private static BoundExpression Require(BoundExpression expression, DataType type, BindingContext context)
    {
        if (expression is BoundLiteral { Value: string text } literal)
            return ParameterValues.Parse(text, type) is { } value ? new BoundLiteral(literal.Place, type, value) : Report(expression, type, context);
        return expression.Type == type || expression.Type is DataType.Error or DataType.Any ? expression : Report(expression, type, context);
    }

    private static BoundError Report(BoundExpression expression, DataType type, BindingContext context)
    {
        context.Diagnostics.Report(DiagnosticCatalog.BadParameterValue, expression.Place, expression.Text, type.Term, ParameterBinder.ExampleOf(type));
        return new BoundError(expression.Place);
    }
}
