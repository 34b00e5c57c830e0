using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>
/// Parses a condition: a Pratt parser over the FEEL subset. It never gives up at the first mistake; what it cannot read becomes an
/// <see cref="ErrorSyntax"/> and it goes on behind it. Here: operators between operands; the other parts hold the operands.
/// </summary>
internal sealed partial class ExpressionParser
{
    public const int MaxLength = 10_000;
    public const int MaxDepth = 64;
    public const int MaxOperators = 400;

    private readonly MappedText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens;
    private readonly Stack<(Token Opener, bool WasRangeEnd)> _openers = new();
    private int _position;
    private int _reportedAt = -1;
    private int _depth;
    private int _operators;
    private bool _isRangeEnd;

    private ExpressionParser(MappedText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _tokens = [.. Lexer.Read(text, diagnostics)];
    }

    /// <summary>Parses a condition that is a part of a file; spans are offsets in that file.</summary>
    public static ExpressionSyntax Parse(MappedText text, DiagnosticBag diagnostics)
    {
        if (text.Value.Length > MaxLength)
        {
            diagnostics.Report(DiagnosticCatalog.ExpressionTooLong, text.Source, text.GetSpan(0, 1), MaxLength);
            return new ErrorSyntax(text.GetSpan(0, text.Value.Length));
        }
        return new ExpressionParser(text, diagnostics).ParseAll();
    }

    /// <summary>Parses a text that holds nothing but a condition.</summary>
    public static ExpressionSyntax Parse(SourceText source, DiagnosticBag diagnostics) => Parse(new MappedText(source), diagnostics);

    /// <summary>Parses the condition in a scalar of a rule file; refuses the forms of YAML that would lose the places.</summary>
    public static ExpressionSyntax Parse(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (scalar.HasEscapes || scalar.Style == YamlScalarStyle.Folded)
        {
            diagnostics.Report(scalar.HasEscapes ? DiagnosticCatalog.EscapeInCondition : DiagnosticCatalog.FoldedCondition, scalar.Place);
            return new ErrorSyntax(scalar.Place.Span);
        }
        var before = diagnostics.Count;
        var tree = Parse(scalar.Map(), diagnostics);
        return diagnostics.Since(before).All(slip => ClearSlips.Contains(slip.Descriptor)) ? tree : new ErrorSyntax(scalar.Place.Span);
    }

    // What is meant is clear in spite of them. After any other mistake the tree is a guess, and its names and types had better not be judged.
    private static readonly DiagnosticDescriptor[] ClearSlips =
        [DiagnosticCatalog.OperatorSlip, DiagnosticCatalog.SingleQuotes, DiagnosticCatalog.NumberWithWord, DiagnosticCatalog.BareTime];

    private Token Current => _tokens[_position];

    private ExpressionSyntax ParseAll()
    {
        if (Current.Kind == TokenKind.End)
        {
            _diagnostics.Report(DiagnosticCatalog.EmptyExpression, _text.Source, _text.GetSpan(0, 0));
            return new ErrorSyntax(_text.GetSpan(0, _text.Value.Length));
        }
        var root = ParseExpression();
        while (Current.Kind != TokenKind.End)
        {
            if (!Current.IsReported)
                Report(DiagnosticCatalog.UnexpectedSign, Current.Text, HelpFor(Current));
            Next();
            ParseBehind(StartsOperand(Current) ? ParseOperand() : root, Precedence.Lowest);
            root = new ErrorSyntax(_text.GetSpan(0, _text.Value.Length));
        }
        return root;
    }

    private ExpressionSyntax ParseExpression() => ParseBinary(Precedence.Lowest);

    private ExpressionSyntax ParseBinary(int minimum) => ParseBehind(ParseOperand(), minimum);

    // The operators behind an operand, as far as they bind no looser than the minimum.
    private ExpressionSyntax ParseBehind(ExpressionSyntax left, int minimum)
    {
        var isComparison = false;
        var isSideBySide = false;
        while (true)
        {
            if (!ReplaceSlip(WordSlips.BetweenValues(Current.Text)))
                SplitLeadingConjunction();
            var precedence = Precedence.Of(Current);
            if (precedence >= minimum && precedence != Precedence.None)
            {
                if (isComparison && precedence == Precedence.Comparison)
                    Report(DiagnosticCatalog.ChainedComparison);
                isComparison = precedence == Precedence.Comparison;
                isSideBySide = false;
                if (!Count())
                    return left;
                left = ParseInfix(left, precedence);
            }
            else if (Current.Kind == TokenKind.Bad || (StartsOperand(Current) && precedence == Precedence.None))
            {
                left = ParseSideBySide(left, isReported: isSideBySide);
                isSideBySide = true;
            }
            else
            {
                return left;
            }
        }
    }

    private ExpressionSyntax ParseInfix(ExpressionSyntax left, int precedence)
    {
        if (Current.IsKeyword("between"))
            return ParseBetween(left);
        if (Current.IsKeyword("in"))
            return ParseIn(left);
        if (Current.IsKeyword("instance"))
            return ParseInstanceOf(left);
        var sign = Next();
        var right = ParseBinary(precedence + 1);
        return new BinarySyntax(left.Span.Union(right.Span), Precedence.Operator(sign), left, right);
    }

    private ExpressionSyntax ParseBetween(ExpressionSyntax value)
    {
        Next();
        var low = ParseBinary(Precedence.Sum);
        ExpectKeyword("and", "and", "且");
        var high = ParseBinary(Precedence.Sum);
        return new BetweenSyntax(value.Span.Union(high.Span), value, low, high);
    }

    // Two operands without an operator, or something unreadable between them: read on behind it, so that further mistakes show.
    private ErrorSyntax ParseSideBySide(ExpressionSyntax left, bool isReported)
    {
        if (Current.Kind == TokenKind.Bad)
        {
            while (Current.Kind == TokenKind.Bad)
                Next();
        }
        else if (!isReported)
        {
            Report(DiagnosticCatalog.SideBySide, _tokens[_position - 1].Text, Current.Text);
        }
        var right = StartsOperand(Current) ? ParseOperand() : left;
        return new ErrorSyntax(left.Span.Union(right.Span));
    }

    // Where a name cannot stand, 大于 and its like can only be meant as the sign.
    private bool ReplaceSlip(string? meant)
    {
        if (meant is null || Current.Kind != TokenKind.Word)
            return false;
        Report(DiagnosticCatalog.OperatorSlip, Current.Text, Signs.Describe(meant));
        _tokens[_position] = Current with { Kind = char.IsAsciiLetter(meant[0]) ? TokenKind.Word : TokenKind.Sign, Text = meant };
        return true;
    }

    // Behind an operand a word can only be an operator: `(…)且驻村` is `(…) 且 驻村`. Anywhere else a run of letters stays whole.
    private void SplitLeadingConjunction()
    {
        var word = Current;
        if (word.Kind != TokenKind.Word || word.Text.Length < 2 || word.Text[0] is not ('且' or '或') || _position == 0)
            return;
        _tokens[_position] = word with { End = word.Start + 1, Text = word.Text[..1] };
        _tokens.Insert(_position + 1, word with { Start = word.Start + 1, Text = word.Text[1..] });
    }

    private static bool StartsOperand(Token token) => token.Kind switch
    {
        TokenKind.Number or TokenKind.Text or TokenKind.Temporal => true,
        TokenKind.Word => token.Keyword is null or "not" or "true" or "false" or "null" or "if" or "for" or "some" or "every",
        TokenKind.Sign => token.Text is "{",
        _ => false,
    };

    private Token Next() => Current.Kind == TokenKind.End ? Current : _tokens[_position++];

    private bool TryNext(string sign)
    {
        var isThere = Current.IsSign(sign);
        if (isThere)
            Next();
        return isThere;
    }

    private void ExpectKeyword(string keyword, string en, string zh)
    {
        if (Current.IsKeyword(keyword))
            Next();
        else
            Report(DiagnosticCatalog.ExpectedWord, new LocalizedText($"`{zh}`", $"`{en}`"), FormWith(keyword));
    }

    // The whole form, for the author who knows half of it.
    private static LocalizedText FormWith(string keyword) => keyword switch
    {
        "then" or "else" => new("整句是 `如果 条件 那么 值 否则 值`", "the whole form is `if condition then value else value`"),
        "return" => new("整句是 `for 名称 in 列表 return 值`", "the whole form is `for name in list return value`"),
        "satisfies" or "in" => new("整句是 `some 名称 in 列表 satisfies 条件`，或用 `every`", "the whole form is `some name in list satisfies condition`, or with `every`"),
        "and" => new("整句是 `值 between 低 且 高`", "the whole form is `value between low and high`"),
        _ => LocalizedText.Same(""),
    };

    private static LocalizedText HelpFor(Token token) => token.IsSign(",")
        ? new("两个条件之间写 `且` 或 `或`；几个值写在方括号里：`[1, 2]`", "between two conditions write `and` or `or`; several values stand in square brackets: `[1, 2]`")
        : new("删去它，或补上与它成对的部分", "remove it, or add its counterpart");

    private bool Count()
    {
        if (++_operators <= MaxOperators)
            return true;
        Stop();
        return false;
    }

    private ErrorSyntax Stop()
    {
        Report(DiagnosticCatalog.TooComplex, MaxDepth, MaxOperators);
        _position = _tokens.Count - 1;
        _reportedAt = _position;
        return new ErrorSyntax(Here());
    }

    /// <summary>The place of the current token; behind the last one where the text is at its end.</summary>
    private TextSpan Here()
    {
        if (Current.Kind != TokenKind.End || _position == 0)
            return _text.GetSpan(Current.Start, Current.End);
        var last = _tokens[_position - 1];
        return new TextSpan(_text.GetSpan(last.Start, last.End).End, 0);
    }

    private TextSpan SpanFrom(Token first) => _text.GetSpan(first.Start, Math.Max(first.End, _position > 0 ? _tokens[_position - 1].End : 0));

    // One report for a token: what goes wrong next at the same place follows from it.
    private void Report(DiagnosticDescriptor descriptor, params object[] arguments)
    {
        if (_reportedAt == _position)
            return;
        _reportedAt = _position;
        _diagnostics.Report(descriptor, _text.Source, Here(), arguments);
    }
}
