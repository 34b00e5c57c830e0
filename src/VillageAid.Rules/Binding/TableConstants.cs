using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>What a cell of a decision table compares its input with, and what cells say of one value of it.</summary>
internal static class TableConstants
{
    /// <summary>The value of what does not depend on facts: literals, and parameters with one stated value, or the one of a day; null where it does, and for null itself.</summary>
    public static object? ValueOf(BoundExpression expression, DateOnly? day) => expression switch
    {
        BoundLiteral literal => literal.Value,
        BoundNegate { Operand: var operand } => ValueOf(operand, day) is decimal number ? -number : null,
        BoundParameter { Parameter.Versions: [var only] } when day is null => only.Value,
        BoundParameter { Parameter: var parameter } when day is { } on => parameter.Versions.LastOrDefault(version => version.From <= on)?.Value,
        _ => null,
    };

    public static int Compare(object left, object right) =>
        left is string a && right is string b ? string.CompareOrdinal(a, b) : left.GetType() == right.GetType() ? ((IComparable)left).CompareTo(right) : 0;

    /// <summary>The sides that a test compares its input with; null where the test does more than compare it.</summary>
    public static IEnumerable<BoundExpression>? SidesOf(BoundExpression test, VariableSymbol input)
    {
        var sides = new List<BoundExpression>();
        return Add(test, input, sides) ? sides : null;
    }

    private static bool Add(BoundExpression test, VariableSymbol input, List<BoundExpression> sides)
    {
        switch (test)
        {
            case BoundLogical logical:
                return logical.Operands.All(operand => Add(operand, input, sides));
            case BoundNot not:
                return Add(not.Operand, input, sides);
            case BoundComparison { Left: BoundVariable { Variable: var variable } } comparison when variable == input:
                sides.Add(comparison.Right);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether a value of the input (null: nothing) passes a test; null where that cannot be told from the file alone.</summary>
    public static bool? Passes(BoundExpression test, VariableSymbol input, object? value, DateOnly? day)
    {
        switch (test)
        {
            case BoundLogical logical:
                var parts = logical.Operands.Select(operand => Passes(operand, input, value, day)).ToList();
                return parts.Contains(!logical.IsAnd) ? !logical.IsAnd : parts.Contains(null) ? null : logical.IsAnd;
            case BoundNot not:
                return !Passes(not.Operand, input, value, day);
            case BoundComparison { Left: BoundVariable { Variable: var variable } } comparison when variable == input:
                return Holds(comparison, value, day);
            default:
                return null;
        }
    }

    private static bool? Holds(BoundComparison comparison, object? value, DateOnly? day)
    {
        var isNull = comparison.Right is BoundLiteral { Value: null };
        var other = ValueOf(comparison.Right, day);
        if (other is null && !isNull)
            return null;
        if (value is null || other is null)
            return comparison.Operator == BinaryOperator.Equal ? value is null && other is null : comparison.Operator == BinaryOperator.NotEqual && (value is null) != (other is null);
        return comparison.Operator switch
        {
            BinaryOperator.Equal => Equals(value, other),
            BinaryOperator.NotEqual => !Equals(value, other),
            BinaryOperator.Less => Compare(value, other) < 0,
            BinaryOperator.LessOrEqual => Compare(value, other) <= 0,
            BinaryOperator.Greater => Compare(value, other) > 0,
            _ => Compare(value, other) >= 0,
        };
    }
}
