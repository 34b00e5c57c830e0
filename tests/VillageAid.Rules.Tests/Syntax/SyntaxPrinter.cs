using System.Globalization;
using VillageAid.Rules.Syntax;

namespace VillageAid.Rules.Tests.Syntax;

/// <summary>Prints a condition's tree on one line, so that a test can hold the whole of it.</summary>
internal static class SyntaxPrinter
{
    public static string Print(ExpressionSyntax node) => node switch
    {
        LiteralSyntax literal => PrintLiteral(literal.Value),
        TemporalLiteralSyntax temporal => $"@\"{temporal.Value}\"",
        NameSyntax name => name.Name,
        PathSyntax path => $"(. {Print(path.Target)} {path.Member.Name})",
        UnarySyntax unary => $"({(unary.Operator == UnaryOperator.Not ? "not" : "neg")} {Print(unary.Operand)})",
        BinarySyntax binary => $"({Sign(binary.Operator)} {Print(binary.Left)} {Print(binary.Right)})",
        BetweenSyntax between => $"(between {Print(between.Value)} {Print(between.Low)} {Print(between.High)})",
        InSyntax test => $"(in {Print(test.Value)} {PrintAll(test.Tests)})",
        UnaryTestSyntax test => $"(test {Sign(test.Operator)} {Print(test.Operand)})",
        RangeSyntax range => $"(range{(range.LowIncluded ? "[" : "(")}{Print(range.Low)} {Print(range.High)}{(range.HighIncluded ? "]" : ")")})",
        ListSyntax list => $"[{PrintAll(list.Items)}]",
        ContextSyntax context => $"{{{string.Join(' ', context.Entries.Select(entry => $"({entry.Key.Name}: {Print(entry.Value)})"))}}}",
        FilterSyntax filter => $"(filter {Print(filter.Target)} {Print(filter.Condition)})",
        CallSyntax call => PrintCall(call),
        IfSyntax choice => $"(if {Print(choice.Condition)} {Print(choice.Then)} {Print(choice.Else)})",
        QuantifiedSyntax quantified => $"({(quantified.IsEvery ? "every" : "some")} {PrintAll(quantified.Iterators)} {Print(quantified.Condition)})",
        ForSyntax loop => $"(for {PrintAll(loop.Iterators)} {Print(loop.Result)})",
        InstanceOfSyntax instance => $"(instance {Print(instance.Value)} '{instance.TypeName}')",
        ErrorSyntax => "<error>",
        _ => throw new NotSupportedException(node.GetType().Name),
    };

    private static string PrintAll(IEnumerable<ExpressionSyntax> nodes) => string.Join(' ', nodes.Select(Print));

    private static string PrintAll(IEnumerable<IteratorSyntax> iterators) => string.Join(' ', iterators.Select(iterator =>
        $"({iterator.Variable.Name} {Print(iterator.Source)}{(iterator.High is null ? "" : $" .. {Print(iterator.High)}")})"));

    private static string PrintCall(CallSyntax call) =>
        $"('{call.Function.Name}'" + string.Concat(call.Arguments.Select((argument, index) =>
            call.ArgumentNames is null ? $" {Print(argument)}" : $" {call.ArgumentNames[index].Name}: {Print(argument)}")) + ")";

    private static string PrintLiteral(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Or => "or",
        BinaryOperator.And => "and",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        _ => "/",
    };
}
