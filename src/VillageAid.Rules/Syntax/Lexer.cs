using System.Globalization;
using System.Text;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Syntax;

/// <summary>
/// Cuts a condition into tokens. Slips that have only one meaning (<c>==</c>, <c>&amp;&amp;</c>, single quotes) get a diagnostic and go on
/// as what they mean, so that one pass finds every mistake.
/// </summary>
internal sealed class Lexer
{
    private readonly MappedText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens = [];
    private int _at;

    private Lexer(MappedText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
    }

    private string Value => _text.Value;

    /// <summary>The tokens, the last one an <see cref="TokenKind.End"/>.</summary>
    public static IReadOnlyList<Token> Read(MappedText text, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(text, diagnostics);
        while (lexer.SkipSpace())
            lexer.ReadToken();
        lexer._tokens.Add(new Token(TokenKind.End, text.Value.Length, text.Value.Length, ""));
        return lexer._tokens;
    }

    private bool SkipSpace()
    {
        while (_at < Value.Length && (char.IsWhiteSpace(Value[_at]) || Value[_at] == '\uFEFF' || SkipComment()))
            _at++;
        return _at < Value.Length;
    }

    // FEEL's comments: `// to the end of the line` and `/* … */`. Leaves the position on the comment's last character.
    private bool SkipComment()
    {
        var start = _at;
        var isLine = string.CompareOrdinal(Value, _at, "//", 0, 2) == 0;
        if (!isLine && string.CompareOrdinal(Value, _at, "/*", 0, 2) != 0)
            return false;
        var end = Value.IndexOf(isLine ? "\n" : "*/", start + 2, StringComparison.Ordinal);
        if (end < 0 && !isLine)
        {
            var place = _text.Source.GetPosition(_text.GetOffset(start));
            Report(DiagnosticCatalog.BracketNotClosed, start, start + 2, "/*", place.Line, place.Column, "*/");
        }
        _at = end < 0 ? Value.Length - 1 : isLine ? end : end + 1;
        return true;
    }

    private void ReadToken()
    {
        var current = Twins.Of(Value[_at]);
        if (TryPeekRune(out var rune) && Keywords.IsNameStart(rune))
            ReadWord();
        else if (char.IsAsciiDigit(current) || (current == '.' && char.IsAsciiDigit(Peek(1)) && Peek(-1) != '.'))
            ReadNumber();
        else if (current == '"')
            ReadText(TokenKind.Text);
        else if (current == '@' && Peek(1) == '"')
            ReadText(TokenKind.Temporal);
        else if (current == '\'')
            ReadSingleQuoted();
        else
            ReadSign();
    }

    private char Peek(int ahead) =>
        _at + ahead >= 0 && _at + ahead < Value.Length ? Twins.Of(Value[_at + ahead]) : '\0';

    private bool TryPeekRune(out Rune rune)
    {
        rune = default;
        return _at < Value.Length && Rune.TryGetRuneAt(Value, _at, out rune);
    }

    private void ReadWord()
    {
        var start = _at;
        while (TryPeekRune(out var rune) && Keywords.IsNamePart(rune))
            _at += rune.Utf16SequenceLength;
        // 符合(六有_*) names all rules that begin so; nothing can be multiplied by a bracket's end.
        if (Peek(0) == '*' && Value[_at - 1] == '_' && Peek(1) is ')' or '）')
            _at++;
        _tokens.Add(new Token(TokenKind.Word, start, _at, NormalizationFormC.Normalize(Value[start.._at])));
    }

    private void ReadNumber()
    {
        var start = _at;
        SkipDigits();
        if (Peek(0) == ':' && char.IsAsciiDigit(Peek(1)) && char.IsAsciiDigit(Peek(2)))
        {
            ReadBareTime(start);
            return;
        }
        if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
        {
            _at++;
            SkipDigits();
        }
        var exponent = Peek(1) is '+' or '-' ? 2 : 1;
        if (Peek(0) is 'e' or 'E' && char.IsAsciiDigit(Peek(exponent)))
        {
            _at += exponent;
            SkipDigits();
        }
        AddNumber(start, string.Concat(Value[start.._at].Select(Twins.Of)));
    }

    // 18:00 is how everybody writes a time of day.
    private void ReadBareTime(int start)
    {
        while (Peek(0) == ':' && char.IsAsciiDigit(Peek(1)))
        {
            _at++;
            SkipDigits();
        }
        var parts = string.Concat(Value[start.._at].Select(Twins.Of)).Split(':').Append("00").Take(3).Select(part => part.PadLeft(2, '0'));
        var time = string.Join(':', parts);
        Report(DiagnosticCatalog.BareTime, start, _at, Value[start.._at], $"@\"{time}\"");
        _tokens.Add(new Token(TokenKind.Temporal, start, _at, Value[start.._at], time));
    }

    private void AddNumber(int start, string digits)
    {
        var end = _at;
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            Report(DiagnosticCatalog.NumberTooLarge, start, end, digits);
        }
        else if (Peek(0) == '%')
        {
            _at++;
            Report(DiagnosticCatalog.PercentSign, start, _at, Value[start.._at], (number / 100).ToString(CultureInfo.InvariantCulture));
            number /= 100;
        }
        else if (TryPeekRune(out var rune) && Keywords.IsNamePart(rune))
        {
            ReadWord();
            _tokens.RemoveAt(_tokens.Count - 1);
            Report(DiagnosticCatalog.NumberWithWord, start, _at, Value[start.._at]);
        }
        _tokens.Add(new Token(TokenKind.Number, start, _at, digits, number));
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0)))
            _at++;
    }

    private void ReadText(TokenKind kind)
    {
        var start = _at;
        _at += kind == TokenKind.Temporal ? 1 : 0;
        var isAscii = Value[_at++] == '"';
        var content = new StringBuilder();
        while (_at < Value.Length && Value[_at] != '\n' && !(isAscii ? Value[_at] == '"' : Twins.Of(Value[_at]) == '"'))
        {
            if (Value[_at] == '\\')
                ReadEscape(content);
            else
                content.Append(Value[_at++]);
        }
        if (_at < Value.Length && Value[_at] != '\n')
            _at++;
        else
            Report(DiagnosticCatalog.StringNotClosed, start, start + 1);
        _tokens.Add(new Token(kind, start, _at, Value[start.._at], NormalizationFormC.Normalize(content.ToString())));
    }

    private void ReadEscape(StringBuilder content)
    {
        if (TextEscapes.TryRead(Value, _at, out var text, out var length))
            content.Append(text);
        else
            Report(DiagnosticCatalog.StringEscape, _at, _at + length, Value.Substring(_at, length));
        _at += length;
    }

    private void ReadSingleQuoted()
    {
        var start = _at++;
        while (_at < Value.Length && Value[_at] != '\n' && Peek(0) != '\'')
            _at++;
        if (_at == Value.Length || Value[_at] == '\n')
        {
            Report(DiagnosticCatalog.StringNotClosed, start, start + 1);
        }
        else
        {
            _at++;
            Report(DiagnosticCatalog.SingleQuotes, start, _at, Value[start.._at], $"\"{Value[(start + 1)..(_at - 1)]}\"");
        }
        var content = Value[(start + 1)..Math.Max(start + 1, _at - 1)];
        _tokens.Add(new Token(TokenKind.Text, start, _at, Value[start.._at], NormalizationFormC.Normalize(content)));
    }

    private void ReadSign()
    {
        var start = _at;
        var pair = $"{Peek(0)}{Peek(1)}";
        if (pair == Signs.StruckEquals)
        {
            _at += 2;
            _tokens.Add(new Token(TokenKind.Sign, start, _at, "!="));
            return;
        }
        if (Signs.Slips.TryGetValue(pair, out var slip))
        {
            _at += 2;
            AddSlip(start, slip);
        }
        else if (Signs.Pairs.Contains(pair) && !(pair == "!=" && Value[_at] != '!'))
        {
            _at += 2;
            _tokens.Add(new Token(TokenKind.Sign, start, _at, pair));
        }
        else
        {
            ReadSingleSign(start);
        }
    }

    private void ReadSingleSign(int start)
    {
        var written = Value[_at];
        var sign = Signs.OfCharacter(written) ?? Twins.Of(written).ToString();
        _at += TryPeekRune(out var rune) ? rune.Utf16SequenceLength : 1;
        if (Signs.Singles.Contains(sign))
            _tokens.Add(new Token(TokenKind.Sign, start, _at, sign));
        else if (sign == "!" && Peek(0) == '=')
            AddSlip(start, "!=", ++_at);
        else if (Signs.Slips.TryGetValue(sign, out var slip))
            AddSlip(start, slip);
        else if (sign is "、" or ";" or "；")
            AddBad(DiagnosticCatalog.WrongSeparator, start, TokenKind.Sign, ",");
        else
            AddBad(DiagnosticCatalog.UnknownCharacter, start, TokenKind.Bad, sign);
    }

    private void AddSlip(int start, string meant, int? end = null)
    {
        _at = end ?? _at;
        var written = Value[start.._at];
        if (meant == "**")
            Report(DiagnosticCatalog.NoPower, start, _at);
        else
            Report(DiagnosticCatalog.OperatorSlip, start, _at, written, Signs.Describe(meant));
        var isWord = char.IsAsciiLetter(meant[0]);
        _tokens.Add(new Token(isWord ? TokenKind.Word : TokenKind.Sign, start, _at, meant == "**" ? "*" : meant));
    }

    private void AddBad(DiagnosticDescriptor descriptor, int start, TokenKind kind, string text)
    {
        Report(descriptor, start, _at, Value[start.._at]);
        _tokens.Add(new Token(kind, start, _at, text, Value[start.._at]));
    }

    private void Report(DiagnosticDescriptor descriptor, int start, int end, params object[] arguments) =>
        _diagnostics.Report(descriptor, _text.Source, _text.GetSpan(start, end), arguments);
}
