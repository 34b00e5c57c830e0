using System.Text;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Syntax;

// What begins with a word: if, for, some, every; and `instance of` with its type.
internal sealed partial class ExpressionParser
{
    private static readonly string[] TypesOfSeveralWords = ["years and months duration", "days and time duration", "date and time"];

    private IfSyntax ParseIf()
    {
        var first = Next();
        var condition = ParseExpression();
        ExpectKeyword("then", "then", "那么");
        var then = ParseExpression();
        ExpectKeyword("else", "else", "否则");
        var otherwise = ParseExpression();
        return new IfSyntax(SpanFrom(first), condition, then, otherwise);
    }

    private ForSyntax ParseFor()
    {
        var first = Next();
        var iterators = ParseIterators();
        ExpectKeyword("return", "return", "return");
        var result = ParseExpression();
        return new ForSyntax(SpanFrom(first), iterators, result);
    }

    private QuantifiedSyntax ParseQuantified()
    {
        var first = Next();
        var iterators = ParseIterators();
        ExpectKeyword("satisfies", "satisfies", "satisfies");
        var condition = ParseExpression();
        return new QuantifiedSyntax(SpanFrom(first), first.IsKeyword("every"), iterators, condition);
    }

    private List<IteratorSyntax> ParseIterators()
    {
        var iterators = new List<IteratorSyntax> { ParseIterator() };
        while (TryNext(","))
            iterators.Add(ParseIterator());
        return iterators;
    }

    private IteratorSyntax ParseIterator()
    {
        var word = Current;
        var isName = word.Kind == TokenKind.Word && word.Keyword is null;
        if (isName)
            Next();
        else
            Report(DiagnosticCatalog.ExpectedName);
        var variable = new NameSyntax(isName ? SpanFrom(word) : Here(), isName ? word.Text : "");
        ExpectKeyword("in", "in", "in");
        var source = ParseExpression();
        return new IteratorSyntax(variable, source, TryNext("..") ? ParseExpression() : null);
    }

    private ExpressionSyntax ParseInstanceOf(ExpressionSyntax value)
    {
        Next();
        if (Current is not { Kind: TokenKind.Word, Text: "of" })
        {
            Report(DiagnosticCatalog.ExpectedWord, LocalizedText.Same("`of`"), new LocalizedText("整句是 `值 instance of 类型`", "the whole form is `value instance of type`"));
            return new ErrorSyntax(value.Span);
        }
        Next();
        var first = Current;
        var type = new StringBuilder();
        if (!TryReadType(type))
            return new ErrorSyntax(value.Span);
        var span = SpanFrom(first);
        return new InstanceOfSyntax(value.Span.Union(span), value, type.ToString(), span);
    }

    // `list<number>`, `context<a: number, b: string>`: the text of the type with single spaces; its meaning is the binder's.
    private bool TryReadType(StringBuilder type)
    {
        if (Current.Kind != TokenKind.Word)
        {
            Report(DiagnosticCatalog.ExpectedName);
            return false;
        }
        var words = TypesOfSeveralWords.Select(name => name.Split(' ').Length).FirstOrDefault(count => AreWords(count) && TypesOfSeveralWords.Contains(JoinWords(count)));
        type.Append(ReadWords(Math.Max(1, words)).Name);
        return !Current.IsSign("<") || ReadTypeArguments(type);
    }

    private bool ReadTypeArguments(StringBuilder type)
    {
        var separator = "<";
        do
        {
            Next();
            type.Append(separator);
            if (_tokens[Math.Min(_position + 1, _tokens.Count - 1)].IsSign(":"))
            {
                type.Append(Next().Text).Append(": ");
                Next();
            }
            if (_depth == MaxDepth)
                return Stop() is null;
            _depth++;
            var isRead = TryReadType(type);
            _depth--;
            if (!isRead)
                return false;
            separator = ", ";
        }
        while (Current.IsSign(","));
        if (!Current.IsSign(">"))
        {
            Report(DiagnosticCatalog.ExpectedWord, LocalizedText.Same("`>`"), LocalizedText.Same(""));
            return false;
        }
        Next();
        type.Append('>');
        return true;
    }
}
