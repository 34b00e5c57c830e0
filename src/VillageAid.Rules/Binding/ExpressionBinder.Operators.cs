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
    private BoundExpression AsEnumerated(BoundExpression expression, BoundExpression other)
    {
        if (other.Type is not DataType.Enumerated { Enumeration: var enumeration } || expression is not BoundLiteral { Value: string word })
            return expression;
        return enumeration.Find(word) is { } member
            ? new BoundLiteral(expression.Place, other.Type, member)
            : Report(expression.Place, DiagnosticCatalog.UnknownEnumerationValue, word, other.Text, Suggestions.ForMembers(word, enumeration.Members));
    }

    private BoundError ReportIncomparable(BoundExpression left, BoundExpression right)
    {
        var (culprit, other) = left is BoundLiteral ? (right, left) : (left, right);
        var help = (culprit.Type, other) switch
        {
            (DataType.List, _) => new LocalizedText($"写成 `有({culprit.Text}[…])` 或 `计数({culprit.Text}[…])`", $"write `exists({culprit.Text}[…])` or `count({culprit.Text}[…])`"),
            (DataType.Number, BoundLiteral { Value: string text }) => new LocalizedText($"去掉 \"{text}\" 的引号", $"remove the quotes around \"{text}\""),
            (DataType.DateTime, BoundLiteral { Value: TimeOnly }) => new LocalizedText("与日期加时刻比较，如 `截止`、@\"2016-03-17T18:00:00\"", "compare it with a date and time, such as `due` or @\"2016-03-17T18:00:00\""),
            (DataType.Date or DataType.DateTime or DataType.Time, BoundLiteral { Value: string text }) => new LocalizedText($"日期写成 @\"{text}\"", $"write a date as @\"{text}\""),
            _ => new LocalizedText("", ""),
        };
        return Report(culprit.Place, DiagnosticCatalog.CannotCompare, culprit.Text, culprit.Type.Term, other.Type.Term, help);
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
            return new BoundArithmetic(At(syntax), type, syntax.Operator, left, right);
        if (left.Type is DataType.Number && right.Type is DataType.Number)
        {
            CheckUnits(left, right);
            return new BoundError(At(syntax));
        }
        var culprit = left.Type is DataType.Number ? right : left;
        return Report(culprit.Place, DiagnosticCatalog.CannotCalculate, culprit.Text, culprit.Type.Term);
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
        var tests = syntax.Tests is [ListSyntax list] ? list.Items : syntax.Tests;
        var bound = tests.Select(test => BindTest(At(syntax), value, test)).ToList();
        if (bound.Exists(test => test.Type is DataType.Error))
            return new BoundError(At(syntax));
        return bound.Count == 1 ? bound[0] : new BoundLogical(At(syntax), IsAnd: false, bound);
    }

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
