using VillageAid.Rules.Text;

namespace VillageAid.Rules.Syntax;

/// <summary>A node of a condition as it was written. Spans are offsets in the file that holds the condition.</summary>
internal abstract record ExpressionSyntax(TextSpan Span);

/// <summary>A number, text, truth or null: <c>20</c>, <c>"在村"</c>, <c>true</c>. The value is decimal, string, bool or null.</summary>
internal sealed record LiteralSyntax(TextSpan Span, object? Value) : ExpressionSyntax(Span);

/// <summary>A temporal literal: <c>@"2016-03-17"</c>; the text between the quotes.</summary>
internal sealed record TemporalLiteralSyntax(TextSpan Span, string Value) : ExpressionSyntax(Span);

internal sealed record NameSyntax(TextSpan Span, string Name) : ExpressionSyntax(Span);

internal sealed record PathSyntax(TextSpan Span, ExpressionSyntax Target, NameSyntax Member) : ExpressionSyntax(Span);

internal sealed record UnarySyntax(TextSpan Span, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);

internal sealed record BinarySyntax(TextSpan Span, BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax(Span);

internal sealed record BetweenSyntax(TextSpan Span, ExpressionSyntax Value, ExpressionSyntax Low, ExpressionSyntax High) : ExpressionSyntax(Span);

/// <summary><c>value in test</c>, <c>value in (test, test)</c>: each test is a <see cref="UnaryTestSyntax"/> or a plain expression.</summary>
internal sealed record InSyntax(TextSpan Span, ExpressionSyntax Value, IReadOnlyList<ExpressionSyntax> Tests) : ExpressionSyntax(Span);

/// <summary>A unary test with an operator: <c>&gt;= 20</c>. Stands only inside <see cref="InSyntax"/> and cells of decision tables.</summary>
internal sealed record UnaryTestSyntax(TextSpan Span, BinaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);

internal sealed record RangeSyntax(TextSpan Span, bool LowIncluded, ExpressionSyntax Low, ExpressionSyntax High, bool HighIncluded) : ExpressionSyntax(Span);

internal sealed record ListSyntax(TextSpan Span, IReadOnlyList<ExpressionSyntax> Items) : ExpressionSyntax(Span);

internal sealed record ContextSyntax(TextSpan Span, IReadOnlyList<ContextEntrySyntax> Entries) : ExpressionSyntax(Span);

internal sealed record ContextEntrySyntax(NameSyntax Key, ExpressionSyntax Value);

/// <summary><c>list[condition]</c>.</summary>
internal sealed record FilterSyntax(TextSpan Span, ExpressionSyntax Target, ExpressionSyntax Condition) : ExpressionSyntax(Span);

/// <summary><c>function(a, b)</c> or <c>function(name: a)</c>; the argument names are null where arguments go by position.</summary>
internal sealed record CallSyntax(TextSpan Span, NameSyntax Function, IReadOnlyList<ExpressionSyntax> Arguments, IReadOnlyList<NameSyntax>? ArgumentNames) : ExpressionSyntax(Span);

internal sealed record IfSyntax(TextSpan Span, ExpressionSyntax Condition, ExpressionSyntax Then, ExpressionSyntax Else) : ExpressionSyntax(Span);

/// <summary><c>some x in list satisfies condition</c> or <c>every …</c>.</summary>
internal sealed record QuantifiedSyntax(TextSpan Span, bool IsEvery, IReadOnlyList<IteratorSyntax> Iterators, ExpressionSyntax Condition) : ExpressionSyntax(Span);

/// <summary><c>for x in list return expression</c>.</summary>
internal sealed record ForSyntax(TextSpan Span, IReadOnlyList<IteratorSyntax> Iterators, ExpressionSyntax Result) : ExpressionSyntax(Span);

/// <summary><c>x in list</c>, or <c>x in low..high</c> (then <see cref="High"/> is set).</summary>
internal sealed record IteratorSyntax(NameSyntax Variable, ExpressionSyntax Source, ExpressionSyntax? High);

/// <summary><c>value instance of type</c>.</summary>
internal sealed record InstanceOfSyntax(TextSpan Span, ExpressionSyntax Value, string TypeName, TextSpan TypeSpan) : ExpressionSyntax(Span);

/// <summary>What could not be read and already has a diagnostic.</summary>
internal sealed record ErrorSyntax(TextSpan Span) : ExpressionSyntax(Span);

internal enum UnaryOperator
{
    Negate,
    Not,
}

internal enum BinaryOperator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
}
