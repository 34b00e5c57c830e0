using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Syntax;

// Literals, names, calls, and what may follow an operand: a path, a filter.
internal sealed partial class ExpressionParser
{
    private ExpressionSyntax ParseOperand()
    {
        if (_depth == MaxDepth)
            return Stop();
        _depth++;
        var operand = ParsePostfix(ParsePrimary());
        _depth--;
        return operand;
    }

    private ExpressionSyntax ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Text:
                Next();
                return new LiteralSyntax(SpanFrom(token), token.Value);
            case TokenKind.Temporal:
                Next();
                return new TemporalLiteralSyntax(SpanFrom(token), (string)token.Value!);
            case TokenKind.Word when TryParseCall(FindFunctionWords()) is { } call:
                return call;
            case TokenKind.Word when StartsOperand(_tokens[_position + 1]) && ReplaceSlip(WordSlips.BeforeValue(token.Text)):
                return ParseKeyword(Current);
            case TokenKind.Word when token.Keyword is null:
                Next();
                return new NameSyntax(SpanFrom(token), token.Text);
            case TokenKind.Word:
                return ParseKeyword(token);
            case TokenKind.Sign when token.Text is "(" or "[" or "{" or "]" or "-":
                return ParseSign(token);
            case TokenKind.Bad:
                Next();
                return StartsOperand(Current) ? ParseOperand() : new ErrorSyntax(SpanFrom(token));
            default:
                return ReportMissingOperand();
        }
    }

    private ExpressionSyntax ParseKeyword(Token token)
    {
        switch (token.Keyword)
        {
            case "true" or "false" or "null":
                Next();
                return new LiteralSyntax(SpanFrom(token), token.Keyword == "null" ? null : token.Keyword == "true");
            case "not":
                Next();
                // not(x) is FEEL's function and ends at its bracket; `not x = y` denies the comparison.
                var operand = Current.IsSign("(") ? ParseOperand() : ParseBinary(Precedence.Comparison);
                return new UnarySyntax(SpanFrom(token), UnaryOperator.Not, operand);
            case "if":
                return ParseIf();
            case "for":
                return ParseFor();
            case "some" or "every":
                return ParseQuantified();
            default:
                return ReportMissingOperand();
        }
    }

    private ExpressionSyntax ParseSign(Token token)
    {
        switch (token.Text)
        {
            case "(":
                return ParseParenthesis();
            case "[":
                return ParseListOrRange();
            case "{":
                return ParseContext();
            case "-":
                Next();
                var operand = ParseBinary(Precedence.Negation);
                return new UnarySyntax(SpanFrom(token), UnaryOperator.Negate, operand);
            default:
                return IsReversedRange() ? ParseReversedRange() : ReportMissingOperand();
        }
    }

    private ErrorSyntax ReportMissingOperand()
    {
        var span = Here();
        Report(DiagnosticCatalog.MissingOperand, DescribeGap());
        return new ErrorSyntax(new TextSpan(span.Start, 0));
    }

    private LocalizedText DescribeGap()
    {
        var previous = _position > 0 ? _tokens[_position - 1] : null;
        if (Precedence.Of(Current) != Precedence.None)
            return new LocalizedText($"`{Current.Text}` 左边", $"to the left of `{Current.Text}`");
        if (previous is not null && (Precedence.Of(previous) != Precedence.None || previous.IsSign(",") || previous.Kind == TokenKind.Word))
            return new LocalizedText($"`{previous.Text}` 后面", $"behind `{previous.Text}`");
        return new LocalizedText("这里", "here");
    }

    private ExpressionSyntax ParsePostfix(ExpressionSyntax target)
    {
        while (true)
        {
            var isFilter = Current.IsSign("[") && !_isRangeEnd;
            if (!isFilter && !Current.IsSign(".") && !Current.IsSign("("))
                return target;
            // A bracket behind a gap belongs to whatever comes next, and the gap has its report.
            if (target is ErrorSyntax { Span.Length: 0 } && !Current.IsSign("."))
                return target;
            if (!Count())
                return target;
            target = Current.Text switch
            {
                "." => ParsePath(target),
                "[" => ParseFilter(target),
                _ => ParseCallOfNoName(target),
            };
        }
    }

    private ExpressionSyntax ParsePath(ExpressionSyntax target)
    {
        Next();
        var word = Current;
        if (word.Kind != TokenKind.Word)
        {
            Report(DiagnosticCatalog.ExpectedName);
            return new ErrorSyntax(target.Span);
        }
        Next();
        var member = new NameSyntax(SpanFrom(word), word.Text);
        return new PathSyntax(target.Span.Union(member.Span), target, member);
    }

    private FilterSyntax ParseFilter(ExpressionSyntax target)
    {
        var opener = Open();
        var condition = ParseExpression();
        Close(opener, "]");
        return new FilterSyntax(target.Span.Union(SpanFrom(opener)), target, condition);
    }

    // The words from here on that are a function's name, with its opening bracket behind them: the longest name wins.
    private int FindFunctionWords()
    {
        for (var count = FunctionNames.MaxWords; count > 1; count--)
        {
            if (AreWords(count) && _tokens[_position + count].IsSign("(") && FunctionNames.Contains(JoinWords(count)))
                return count;
        }
        return Current.Keyword is null && _tokens[_position + 1].IsSign("(") ? 1 : 0;
    }

    private bool AreWords(int count) =>
        _position + count < _tokens.Count && _tokens.GetRange(_position, count).TrueForAll(token => token.Kind == TokenKind.Word);

    private string JoinWords(int count) => string.Join(' ', _tokens.GetRange(_position, count).Select(token => token.Text));

    private NameSyntax ReadWords(int count)
    {
        var first = Current;
        var name = JoinWords(count);
        _position += count;
        return new NameSyntax(SpanFrom(first), name);
    }

    private ExpressionSyntax? TryParseCall(int words)
    {
        if (words == 0)
            return null;
        var first = Current;
        if (first.Text == "function")
            return ParseFunctionDefinition();
        var function = ReadWords(words);
        var (arguments, names) = ParseArguments();
        return new CallSyntax(SpanFrom(first), function, arguments, names);
    }

    private ErrorSyntax ParseFunctionDefinition()
    {
        var first = Current;
        Report(DiagnosticCatalog.FunctionDefinition);
        _position = _tokens.Count - 1;
        _reportedAt = _position;
        return new ErrorSyntax(SpanFrom(first));
    }

    private ErrorSyntax ParseCallOfNoName(ExpressionSyntax target)
    {
        Report(DiagnosticCatalog.NotCallable);
        var opener = Current;
        ParseArguments();
        return new ErrorSyntax(target.Span.Union(SpanFrom(opener)));
    }

    private (IReadOnlyList<ExpressionSyntax> Arguments, IReadOnlyList<NameSyntax>? Names) ParseArguments()
    {
        var arguments = new List<ExpressionSyntax>();
        var names = new List<NameSyntax>();
        var opener = Open();
        while (arguments.Count == 0 ? !Current.IsSign(")") : TryNext(","))
        {
            var words = FindArgumentWords();
            var isNamed = words > 0;
            if (arguments.Count > 0 && isNamed != (names.Count > 0))
                Report(DiagnosticCatalog.MixedArguments);
            if (isNamed)
                ReadArgumentName(words, names);
            arguments.Add(ParseExpression());
        }
        Close(opener, ")");
        return (arguments, names.Count == arguments.Count && names.Count > 0 ? names : null);
    }

    // FEEL's own argument names may have several words: `start position: 2`.
    private int FindArgumentWords()
    {
        for (var count = 1; count <= FunctionNames.MaxWords && AreWords(count); count++)
        {
            if (_tokens[_position + count].IsSign(":"))
                return count;
        }
        return 0;
    }

    private void ReadArgumentName(int words, List<NameSyntax> names)
    {
        if (names.Exists(known => known.Name == JoinWords(words)))
            Report(DiagnosticCatalog.DuplicateName, JoinWords(words));
        names.Add(ReadWords(words));
        Next();
    }
}
