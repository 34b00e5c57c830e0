namespace VillageAid.Rules.Syntax;

/// <summary>How tightly operators bind; a higher number binds tighter.</summary>
internal static class Precedence
{
    public const int None = 0;
    public const int Lowest = 1;
    public const int Or = 1;
    public const int And = 2;
    public const int Comparison = 3;
    public const int Sum = 4;
    public const int Product = 5;
    public const int Negation = 6;
    public const int InstanceOf = 7;

    /// <summary>The precedence of a token as an operator between two operands; <see cref="None"/> where it is none.</summary>
    public static int Of(Token token) => token.Kind == TokenKind.Sign
        ? token.Text switch
        {
            "=" or "!=" or "<" or "<=" or ">" or ">=" => Comparison,
            "+" or "-" => Sum,
            "*" or "/" => Product,
            _ => None,
        }
        : token.Keyword switch
        {
            "or" => Or,
            "and" => And,
            "between" or "in" => Comparison,
            "instance" => InstanceOf,
            _ => None,
        };

    public static BinaryOperator Operator(Token token) => (token.Keyword ?? token.Text) switch
    {
        "or" => BinaryOperator.Or,
        "and" => BinaryOperator.And,
        "=" => BinaryOperator.Equal,
        "!=" => BinaryOperator.NotEqual,
        "<" => BinaryOperator.Less,
        "<=" => BinaryOperator.LessOrEqual,
        ">" => BinaryOperator.Greater,
        ">=" => BinaryOperator.GreaterOrEqual,
        "+" => BinaryOperator.Add,
        "-" => BinaryOperator.Subtract,
        "*" => BinaryOperator.Multiply,
        "/" => BinaryOperator.Divide,
        _ => throw new System.Diagnostics.UnreachableException(token.Text),
    };
}
