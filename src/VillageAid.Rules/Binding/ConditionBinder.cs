using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds what stands under a key of a rule: an expression, a list of conditions, or readings.</summary>
internal static class ConditionBinder
{
    /// <summary>A condition: a truth.</summary>
    public static BoundExpression BindTruth(ConditionSyntax syntax, BindingContext context) => Bind(syntax, context, isTruth: true);

    /// <summary>The value of an indicator: of any type.</summary>
    public static BoundExpression BindValue(ConditionSyntax syntax, BindingContext context) => Bind(syntax, context, isTruth: false);

    private static BoundExpression Bind(ConditionSyntax syntax, BindingContext context, bool isTruth) => syntax switch
    {
        ExpressionConditionSyntax expression => BindExpression(expression, context, isTruth),
        GroupSyntax group => new BoundLogical(group.Place, group.IsAll, [.. group.Items.Select(item => BindTruth(item, context))]),
        JudgeSyntax judge => new BoundJudgement(judge.Place, judge.Question.Value),
        ReadingsSyntax readings => BindReadings(readings, context, isTruth),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static BoundExpression BindExpression(ExpressionConditionSyntax syntax, BindingContext context, bool isTruth)
    {
        var binder = new ExpressionBinder(syntax.Place.Source, context);
        return isTruth ? binder.BindTruth(syntax.Expression) : binder.Bind(syntax.Expression);
    }

    private static BoundExpression BindReadings(ReadingsSyntax syntax, BindingContext context, bool isTruth)
    {
        var bodies = syntax.Readings.Select(reading => (reading.Value, Body: Bind(reading.Condition, context, isTruth))).ToList();
        if (ParameterBinder.Find(syntax.Parameter, context.Parameters, context.Diagnostics) is not { } parameter)
            return new BoundError(syntax.Place);
        if (parameter.Choices is not { } choices)
        {
            context.Diagnostics.Report(DiagnosticCatalog.NotAChoice, syntax.Parameter.Place, syntax.Parameter.Value);
            return new BoundError(syntax.Place);
        }
        var readings = new List<BoundReading>();
        foreach (var (value, body) in bodies)
        {
            var member = choices.FirstOrDefault(choice => choice.Term.Zh == value.Value || choice.Name == value.Value);
            if (member is null)
                context.Diagnostics.Report(DiagnosticCatalog.UnknownReading, value.Place, value.Value, syntax.Parameter.Value, Suggestions.ForMembers(value.Value, choices));
            else
                readings.Add(new BoundReading(member, body));
        }
        // A reading under a misspelt value is reported as that, not as a missing one too.
        foreach (var missing in choices.Where(choice => readings.Count == bodies.Count && readings.All(reading => reading.Value != choice)))
            context.Diagnostics.Report(DiagnosticCatalog.MissingReading, syntax.Parameter.Place, syntax.Parameter.Value, missing.Term);
        return Join(syntax, parameter, [.. readings.OrderBy(reading => reading.Value.Order)], context);
    }

    private static BoundExpression Join(ReadingsSyntax syntax, ParameterSymbol parameter, IReadOnlyList<BoundReading> readings, BindingContext context)
    {
        DataType type = new DataType.Null();
        foreach (var reading in readings)
        {
            if (TypeRules.Join(type, reading.Body.Type) is not { } joined)
            {
                context.Diagnostics.Report(DiagnosticCatalog.ReadingsDiffer, reading.Body.Place, type.Term, reading.Body.Type.Term);
                return new BoundError(syntax.Place);
            }
            type = joined;
        }
        if (type is DataType.List or DataType.Record)
        {
            context.Diagnostics.Report(DiagnosticCatalog.ReadingsNotScalar, syntax.Place, type.Term);
            return new BoundError(syntax.Place);
        }
        return readings.Count == 0 ? new BoundError(syntax.Place) : new BoundReadings(syntax.Place, type, parameter, readings);
    }
}
