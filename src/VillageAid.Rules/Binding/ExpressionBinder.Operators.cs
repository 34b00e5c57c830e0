using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Comparisons, arithmetic and membership.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindComparison(SourceSpan place, BinaryOperator op, BoundExpression left, BoundExpression right)
    {
        if (left.Type is DataType.Error || right.Type is DataType.Error)
            return new BoundError(place);
        (left, right) = (AsEnumerated(left, right), AsEnumerated(right, left));
        if (left.Type is DataType.Error || right.Type is DataType.Error)
            return new BoundError(place);
        if (!TypeRules.CanCompare(left.Type, right.Type))
            return ReportIncomparable(left, right);
        if (!CheckUnits(left, right))
            return new BoundError(place);
        if (op is not (BinaryOperator.Equal or BinaryOperator.NotEqual) && !CheckOrder(left, right))
            return new BoundError(place);
        return new BoundComparison(place, op, left, right);
    }

    // A text beside an enumeration is one of its values, in either language.
    private BoundExpression AsEnumerated(BoundExpression expression, BoundExpression other) => AsEnumerated(expression, other, other.Type);

    // A text that may be in a list of values of an enumeration.
    private BoundExpression AsElement(BoundExpression expression, BoundExpression list) =>
        list.Type is DataType.List { Element: var element } ? AsEnumerated(expression, list, element) : expression;

    private BoundExpression AsEnumerated(BoundExpression expression, BoundExpression other, DataType type)
    {
        if (type is not DataType.Enumerated { Enumeration: var enumeration } || expression is not BoundLiteral { Value: string word })
            return expression;
        return enumeration.Find(word) is { } member
            ? new BoundLiteral(expression.Place, type, member)
            : Report(expression.Place, DiagnosticCatalog.UnknownEnumerationValue, word, other.Text, Suggestions.ForMembers(word, enumeration.Members));
    }

    private BoundError ReportIncomparable(BoundExpression left, BoundExpression right)
    {
        var (culprit, other) = left is BoundLiteral ? (right, left) : (left, right);
        return Report(culprit.Place, DiagnosticCatalog.CannotCompare, culprit.Text, culprit.Type.Term, other.Type.Term, Advice.ForComparison(culprit, other));
    }

    private bool CheckUnits(BoundExpression left, BoundExpression right)
    {
        if (left.Type is not DataType.Number { Unit: { } a } || right.Type is not DataType.Number { Unit: { } b } || a == b)
            return true;
        Report(right.Place, DiagnosticCatalog.UnitsDiffer, left.Text, a.Term, right.Text, b.Term);
        return false;
    }

    private bool CheckOrder(BoundExpression left, BoundExpression right)
    {
        foreach (var side in new[] { left, right })
        {
            if (side.Type is not DataType.Null && !side.Type.IsOrdered)
            {
                Report(side.Place, DiagnosticCatalog.NoOrder, side.Text, side.Type.Term);
                return false;
            }
            if (side is BoundMember { Member: Field { MayBeNothing: true } } && !context.Guarded.Contains(side.Text))
                context.Diagnostics.Report(DiagnosticCatalog.NothingOrdered, side.Place, side.Text);
        }
        return true;
    }

    private BoundExpression BindArithmetic(BinarySyntax syntax)
    {
        var (left, right) = (Bind(syntax.Left), Bind(syntax.Right));
        if (left.Type is DataType.Error || right.Type is DataType.Error)
            return new BoundError(At(syntax));
        if (TypeRules.Arithmetic(syntax.Operator, left.Type, right.Type) is { } type)
            return type is DataType.Null ? new BoundLiteral(At(syntax), type, null) : new BoundArithmetic(At(syntax), type, syntax.Operator, left, right);
        if (left.Type is DataType.Number && right.Type is DataType.Number)
        {
            CheckUnits(left, right);
            return new BoundError(At(syntax));
        }
        var culprit = left.Type is DataType.Number ? right : left;
        return Report(culprit.Place, DiagnosticCatalog.CannotCalculate, culprit.Text, culprit.Type.Term, Advice.ForCalculation(culprit.Type));
    }

    private BoundExpression BindBetween(BetweenSyntax syntax)
    {
        var value = Bind(syntax.Value);
        return And(At(syntax),
            BindComparison(At(syntax), BinaryOperator.GreaterOrEqual, value, Bind(syntax.Low)),
            BindComparison(At(syntax), BinaryOperator.LessOrEqual, value, Bind(syntax.High)));
    }

    private BoundExpression BindIn(InSyntax syntax)
    {
        var value = Bind(syntax.Value);
        var tests = syntax.Tests is [ListSyntax list] && value.Type is not DataType.List ? list.Items : syntax.Tests;
        if (tests.Count == 0 || value.Type is DataType.List or DataType.Any || tests.Any(test => !IsScalarTest(value, test)))
            return BindMembership(syntax, value);
        var bound = tests.Select(test => BindTest(At(syntax), value, test)).ToList();
        if (bound.Exists(test => test.Type is DataType.Error))
            return new BoundError(At(syntax));
        return bound.Count == 1 ? bound[0] : new BoundLogical(At(syntax), IsAnd: false, bound);
    }

    // What can be laid out as comparisons is, because a reason then shows what was compared with what.
    private bool IsScalarTest(BoundExpression value, ExpressionSyntax test) => test switch
    {
        UnaryTestSyntax or RangeSyntax => true,
        LiteralSyntax { Value: var literal } => literal is not null && (TypeOfLiteral(literal).GetType() == value.Type.GetType() || (literal is string && value.Type is DataType.Enumerated)),
        TemporalLiteralSyntax => true,
        _ => false,
    };

    private BoundExpression BindMembership(InSyntax syntax, BoundExpression value)
    {
        var tests = syntax.Tests.Select(test => test is UnaryTestSyntax or RangeSyntax && value.Type is not DataType.List ? BindTest(At(syntax), value, test)
            : test is UnaryTestSyntax unary ? BindComparison(At(test), unary.Operator, value, Bind(unary.Operand)) : Bind(test)).ToList();
        if (tests is [{ Type: DataType.List } list])
            value = AsElement(value, list);
        if (value.Type is DataType.Error || tests.Exists(test => test.Type is DataType.Error))
            return new BoundError(At(syntax));
        // A test that is written with an operator is a truth of its own; any other is a value to meet.
        var (truths, values) = (tests.Where((_, i) => syntax.Tests[i] is UnaryTestSyntax || (syntax.Tests[i] is RangeSyntax && value.Type is not DataType.List)).ToList(),
            tests.Where((_, i) => !(syntax.Tests[i] is UnaryTestSyntax || (syntax.Tests[i] is RangeSyntax && value.Type is not DataType.List))).ToList());
        foreach (var test in values.Where(test => !CanMeet(value.Type, test.Type)))
            return ReportIncomparable(value, test);
        if (values.Count > 0)
            truths.Add(new BoundIn(At(syntax), value, [.. values.Select(test => AsEnumerated(test, value))]));
        return truths.Count == 1 ? truths[0] : new BoundLogical(At(syntax), IsAnd: false, truths);
    }

    private static bool CanMeet(DataType value, DataType test) =>
        TypeRules.CanCompare(value, test) || test is DataType.Any
        || (test is DataType.List { Element: var element } && (element is DataType.Any or DataType.Null || CanMeet(value, element)))
        || (test is DataType.Range { Element: var point } && TypeRules.CanCompare(value, point));

    private BoundExpression BindTest(SourceSpan place, BoundExpression value, ExpressionSyntax test) => test switch
    {
        UnaryTestSyntax unary => BindComparison(place, unary.Operator, value, Bind(unary.Operand)),
        RangeSyntax range => And(place,
            BindComparison(place, range.LowIncluded ? BinaryOperator.GreaterOrEqual : BinaryOperator.Greater, value, Bind(range.Low)),
            BindComparison(place, range.HighIncluded ? BinaryOperator.LessOrEqual : BinaryOperator.Less, value, Bind(range.High))),
        _ => BindComparison(place, BinaryOperator.Equal, value, Bind(test)),
    };

    private static BoundExpression And(SourceSpan place, BoundExpression left, BoundExpression right) =>
        left.Type is DataType.Error || right.Type is DataType.Error ? new BoundError(place) : new BoundLogical(place, IsAnd: true, [left, right]);
}
