using System.Diagnostics;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Settles the names and types of an expression. A mistake is reported once; what follows from it is swallowed by the error type.</summary>
internal sealed partial class ExpressionBinder(SourceText source, BindingContext context)
{
    private static readonly DataType Boolean = new DataType.Boolean();

    /// <summary>Binds an expression that must be a truth.</summary>
    public BoundExpression BindTruth(ExpressionSyntax syntax) => RequireTruth(Bind(syntax));

    public BoundExpression Bind(ExpressionSyntax syntax) => syntax switch
    {
        LiteralSyntax literal => new BoundLiteral(At(literal), TypeOfLiteral(literal.Value), literal.Value),
        TemporalLiteralSyntax temporal => BindTemporal(temporal),
        NameSyntax name => BindName(name),
        PathSyntax path => BindPath(path),
        UnarySyntax unary => BindUnary(unary),
        BinarySyntax { Operator: BinaryOperator.And or BinaryOperator.Or } logical => BindLogical(logical),
        BinarySyntax { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } comparison =>
            BindComparison(At(comparison), comparison.Operator, Bind(comparison.Left), Bind(comparison.Right)),
        BinarySyntax arithmetic => BindArithmetic(arithmetic),
        BetweenSyntax between => BindBetween(between),
        InSyntax membership => BindIn(membership),
        FilterSyntax filter => BindFilter(filter),
        QuantifiedSyntax quantified => BindQuantified(quantified, 0),
        CallSyntax call => BindCall(call),
        IfSyntax conditional => BindIf(conditional),
        ListSyntax list => BindList(list),
        ContextSyntax entries => BindContext(entries),
        RangeSyntax range => BindRange(range),
        ForSyntax loop => BindFor(loop, 0),
        InstanceOfSyntax instance => BindInstanceOf(instance),
        ErrorSyntax => new BoundError(At(syntax)),
        _ => throw new UnreachableException(),
    };

    private ExpressionBinder In(BindingContext inner) => new(source, inner);

    private SourceSpan At(ExpressionSyntax syntax) => new(source, syntax.Span);

    private BoundError Report(ExpressionSyntax syntax, DiagnosticDescriptor descriptor, params object[] arguments) => Report(At(syntax), descriptor, arguments);

    private BoundError Report(SourceSpan place, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        context.Diagnostics.Report(descriptor, place, arguments);
        return new BoundError(place);
    }

    private static DataType TypeOfLiteral(object? value) => value switch
    {
        null => new DataType.Null(),
        decimal => new DataType.Number(),
        bool => Boolean,
        _ => new DataType.Text(),
    };

    private BoundExpression BindTemporal(TemporalLiteralSyntax syntax) =>
        TemporalValues.Parse(syntax.Value) is { } value
            ? new BoundLiteral(At(syntax), TemporalValues.TypeOf(value), value)
            : Report(syntax, DiagnosticCatalog.BadTemporal, syntax.Value, TemporalAdvice.For(syntax.Value));

    private BoundExpression BindUnary(UnarySyntax syntax)
    {
        if (syntax.Operator == UnaryOperator.Not)
            return new BoundNot(At(syntax), BindTruth(syntax.Operand));
        var operand = Bind(syntax.Operand);
        return operand.Type is DataType.Number or DataType.DaysTimeDuration or DataType.YearsMonthsDuration or DataType.Any or DataType.Null or DataType.Error
            ? new BoundNegate(At(syntax), operand)
            : Report(operand.Place, DiagnosticCatalog.CannotCalculate, operand.Text, operand.Type.Term, Advice.ForCalculation(operand.Type));
    }

    private BoundLogical BindLogical(BinarySyntax syntax)
    {
        var isAnd = syntax.Operator == BinaryOperator.And;
        var operands = new List<ExpressionSyntax>();
        Flatten(syntax, syntax.Operator, operands);
        var inner = In(context with { Guarded = GuardedBy(operands, isAnd ? BinaryOperator.NotEqual : BinaryOperator.Equal) });
        return new BoundLogical(At(syntax), isAnd, [.. operands.Select(inner.BindTruth)]);
    }

    private static void Flatten(ExpressionSyntax syntax, BinaryOperator logical, List<ExpressionSyntax> operands)
    {
        if (syntax is BinarySyntax binary && binary.Operator == logical)
        {
            Flatten(binary.Left, logical, operands);
            Flatten(binary.Right, logical, operands);
        }
        else
        {
            operands.Add(syntax);
        }
    }

    // `x != null and …` and `x = null or …` both say what nothing means.
    private HashSet<string> GuardedBy(IEnumerable<ExpressionSyntax> operands, BinaryOperator guard)
    {
        var guarded = new HashSet<string>(context.Guarded, StringComparer.Ordinal);
        foreach (var operand in operands.OfType<BinarySyntax>().Where(operand => operand.Operator == guard))
        {
            if (operand.Right is LiteralSyntax { Value: null })
                guarded.Add(At(operand.Left).Text);
            if (operand.Left is LiteralSyntax { Value: null })
                guarded.Add(At(operand.Right).Text);
        }
        return guarded;
    }

    private BoundExpression BindIf(IfSyntax syntax)
    {
        var condition = BindTruth(syntax.Condition);
        var then = Bind(syntax.Then);
        var otherwise = Bind(syntax.Else);
        if (condition.Type is DataType.Error || then.Type is DataType.Error || otherwise.Type is DataType.Error)
            return new BoundError(At(syntax));
        return new BoundIf(At(syntax), TypeRules.JoinOrAny(then.Type, otherwise.Type), condition, then, otherwise);
    }

    private BoundExpression RequireTruth(BoundExpression expression)
    {
        if (expression.Type is DataType.Boolean or DataType.Null or DataType.Any or DataType.Error)
            return expression;
        return Report(expression.Place, DiagnosticCatalog.NotATruth, expression.Text, expression.Type.Term, Advice.ForTruth(expression));
    }
}
