using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Syntax;

// Whatever stands in brackets: parentheses, lists, ranges, contexts, and the tests behind `in`.
internal sealed partial class ExpressionParser
{
    // Inside a bracket a `[` is a filter again, even at the end of a range.
    private Token Open()
    {
        var opener = Next();
        _openers.Push((opener, _isRangeEnd));
        _isRangeEnd = false;
        return opener;
    }

    /// <summary>Reads the closing bracket and gives what was there; a missing one is reported where it is missed.</summary>
    private string Close(Token opener, params ReadOnlySpan<string> closers)
    {
        _isRangeEnd = _openers.Pop().WasRangeEnd;
        if (Current.Kind == TokenKind.Sign && closers.Contains(Current.Text))
            return Next().Text;
        var start = _text.Source.GetPosition(_text.GetOffset(opener.Start));
        Report(DiagnosticCatalog.BracketNotClosed, opener.Text, start.Line, start.Column, closers[0]);
        // A closing bracket of the wrong shape was meant for this one, unless an outer one waits for it.
        var isForeign = Current.Kind == TokenKind.Sign && Current.Text is ")" or "]" or "}" && !_openers.Any(outer => CloserOf(outer.Opener) == Current.Text);
        if (isForeign)
            Next();
        return closers[0];
    }

    private static string CloserOf(Token opener) => opener.Text switch { "(" => ")", "[" => "]", "{" => "}", _ => "[" };

    private ExpressionSyntax ParseParenthesis()
    {
        var opener = Open();
        var inner = ParseExpression();
        if (Current.IsSign(".."))
            return ParseRangeEnd(opener, inner, ")");
        while (Current.IsSign(","))
        {
            if (!Current.IsReported)
                Report(DiagnosticCatalog.UnexpectedSign, ",", HelpFor(Current));
            Next();
            inner = new ErrorSyntax(inner.Span.Union(ParseExpression().Span));
        }
        Close(opener, ")");
        return inner;
    }

    private ExpressionSyntax ParseListOrRange()
    {
        var opener = Open();
        var items = new List<ExpressionSyntax>();
        while (items.Count == 0 ? !Current.IsSign("]") : TryNext(","))
        {
            items.Add(ParseExpression());
            if (items.Count == 1 && Current.IsSign(".."))
                return ParseRangeEnd(opener, items[0], "]");
        }
        Close(opener, "]");
        return new ListSyntax(SpanFrom(opener), items);
    }

    // `]1..5[`: only a `..` further on tells this bracket from one that closes.
    private bool IsReversedRange()
    {
        var depth = 0;
        for (var at = _position + 1; at < _tokens.Count; at++)
        {
            var token = _tokens[at];
            if (depth == 0 && token.IsSign(".."))
                return true;
            if (token.IsSign("("))
                depth++;
            else if (token.IsSign(")"))
                depth--;
            if (depth < 0 || (depth == 0 && token.Kind == TokenKind.Sign && token.Text is "," or "[" or "]"))
                return false;
        }
        return false;
    }

    private ExpressionSyntax ParseReversedRange()
    {
        var opener = Open();
        var low = ParseBinary(Precedence.Sum);
        if (Current.IsSign(".."))
            return ParseRangeEnd(opener, low, "[");
        Close(opener, "[");
        return new ErrorSyntax(SpanFrom(opener));
    }

    private RangeSyntax ParseRangeEnd(Token opener, ExpressionSyntax low, string closer)
    {
        Next();
        _isRangeEnd = true;
        var high = ParseBinary(Precedence.Sum);
        var found = Close(opener, closer, ")", "]", "[");
        return new RangeSyntax(SpanFrom(opener), opener.Text == "[", low, high, found == "]");
    }

    private ContextSyntax ParseContext()
    {
        var opener = Open();
        var entries = new List<ContextEntrySyntax>();
        while (entries.Count == 0 ? !Current.IsSign("}") : TryNext(","))
        {
            var key = ParseContextKey();
            if (entries.Exists(entry => entry.Key.Name == key.Name && key.Name.Length > 0))
                _diagnostics.Report(DiagnosticCatalog.DuplicateName, _text.Source, key.Span, key.Name);
            if (!TryNext(":"))
                Report(DiagnosticCatalog.ExpectedWord, LocalizedText.Same("`:`"), new LocalizedText("写成 `{名称: 值, 名称: 值}`", "write `{name: value, name: value}`"));
            entries.Add(new ContextEntrySyntax(key, ParseExpression()));
        }
        Close(opener, "}");
        return new ContextSyntax(SpanFrom(opener), entries);
    }

    private NameSyntax ParseContextKey()
    {
        var token = Current;
        if (token.Kind is TokenKind.Word or TokenKind.Text)
        {
            Next();
            return new NameSyntax(SpanFrom(token), token.Value as string ?? token.Text);
        }
        Report(DiagnosticCatalog.ExpectedName);
        return new NameSyntax(Here(), "");
    }

    // Its brackets are no operand's, so they are counted here: a test may hold another `in (…)`.
    private ExpressionSyntax ParseIn(ExpressionSyntax value)
    {
        if (_depth == MaxDepth)
            return Stop();
        Next();
        var first = Current;
        _depth++;
        IReadOnlyList<ExpressionSyntax> tests = first.IsSign("(") ? ParseTests() : [ParseTest(Precedence.Sum)];
        _depth--;
        return new InSyntax(value.Span.Union(SpanFrom(first)), value, tests);
    }

    private IReadOnlyList<ExpressionSyntax> ParseTests()
    {
        var opener = Open();
        var tests = new List<ExpressionSyntax> { ParseTest(Precedence.Lowest) };
        if (Current.IsSign("..") && tests[0] is not UnaryTestSyntax)
            return [ParseRangeEnd(opener, tests[0], ")")];
        while (TryNext(","))
            tests.Add(ParseTest(Precedence.Lowest));
        Close(opener, ")");
        return tests;
    }

    private ExpressionSyntax ParseTest(int minimum)
    {
        var sign = Current;
        if (sign.Kind != TokenKind.Sign || Precedence.Of(sign) != Precedence.Comparison)
            return ParseBinary(minimum);
        Next();
        var operand = ParseBinary(Precedence.Sum);
        return new UnaryTestSyntax(SpanFrom(sign), Precedence.Operator(sign), operand);
    }
}
