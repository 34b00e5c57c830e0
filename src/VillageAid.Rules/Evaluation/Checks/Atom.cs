using VillageAid.Rules.Binding;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Checks;

/// <summary>A condition that compares one value, told by its text, with a constant.</summary>
internal sealed record Atom(BoundExpression Condition, string Of, BinaryOperator Operator, object Constant)
{
    /// <summary>The atom of a comparison, or of its opposite; null where the opposite says more than one comparison does.</summary>
    public static Atom? Create(BoundExpression condition, BoundExpression value, BinaryOperator op, object constant, bool negate)
    {
        // What may be nothing is neither below nor above: the opposite of an order is no order then.
        if (negate && op is not (BinaryOperator.Equal or BinaryOperator.NotEqual) && value is BoundMember { Member: Field { MayBeNothing: true } })
            return null;
        if (constant is bool truth)
            return new Atom(condition, TextOf(value), BinaryOperator.Equal, truth ^ negate ^ (op == BinaryOperator.NotEqual));
        return new Atom(condition, TextOf(value), negate ? Opposite(op) : op, constant);
    }

    /// <summary>Whether no value meets both.</summary>
    public bool Excludes(Atom other)
    {
        if (Constant.GetType() != other.Constant.GetType())
            return false;
        if (Operator == BinaryOperator.Equal)
            return !other.IsMetBy(Constant);
        if (other.Operator == BinaryOperator.Equal)
            return !IsMetBy(other.Constant);
        return (IsLower && other.IsUpper && LeaveNothing(this, other)) || (IsUpper && other.IsLower && LeaveNothing(other, this));
    }

    /// <summary>The operator with its sides exchanged.</summary>
    public static BinaryOperator Turn(BinaryOperator op) => op switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => op,
    };

    private static BinaryOperator Opposite(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        BinaryOperator.NotEqual => BinaryOperator.Equal,
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        _ => BinaryOperator.Less,
    };

    private bool IsLower => Operator is BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;

    private bool IsUpper => Operator is BinaryOperator.Less or BinaryOperator.LessOrEqual;

    private bool IsStrict => Operator is BinaryOperator.Less or BinaryOperator.Greater;

    // Whether nothing is left between a lower and an upper bound.
    private static bool LeaveNothing(Atom lower, Atom upper) => Order(lower.Constant, upper.Constant) is { } order && (order > 0 || (order == 0 && (lower.IsStrict || upper.IsStrict)));

    private bool IsMetBy(object value) => Operator switch
    {
        BinaryOperator.Equal => value.Equals(Constant),
        BinaryOperator.NotEqual => !value.Equals(Constant),
        _ => Order(value, Constant) is not { } order || Operator switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        },
    };

    // Null where the values have no order.
    private static int? Order(object left, object right) => (left, right) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        (EnumerationMember a, EnumerationMember b) => a.Order.CompareTo(b.Order),
        (IComparable a, _) => a.CompareTo(right),
        _ => null,
    };

    private static string TextOf(BoundExpression value) => string.Concat(value.Text.Where(character => !char.IsWhiteSpace(character)));
}
