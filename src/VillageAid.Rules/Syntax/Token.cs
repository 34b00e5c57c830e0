namespace VillageAid.Rules.Syntax;

/// <summary>
/// A token of a condition. <c>Start</c> and <c>End</c> are indices in the condition's text, not in its file; <c>Text</c> is a sign in
/// its ASCII form or a word; <c>Value</c> is the number, the content of a text, or what was written for a sign that already has a
/// diagnostic. Words and contents are in form NFC, in which names and texts are compared; what was written may be longer.
/// </summary>
internal sealed record Token(TokenKind Kind, int Start, int End, string Text, object? Value = null)
{
    /// <summary>The keyword that a word stands for; null for a name and for anything that is no word.</summary>
    public string? Keyword => Kind == TokenKind.Word ? Keywords.Find(Text) : null;

    /// <summary>Whether a diagnostic already speaks of the token.</summary>
    public bool IsReported => Kind == TokenKind.Bad || (Kind == TokenKind.Sign && Value is not null);

    public bool IsSign(string sign) => Kind == TokenKind.Sign && Text == sign;

    public bool IsKeyword(string keyword) => Keyword == keyword;
}

internal enum TokenKind
{
    Word,
    Number,
    Text,

    /// <summary><c>@"…"</c>.</summary>
    Temporal,

    /// <summary>An operator, a bracket or a separator.</summary>
    Sign,

    /// <summary>What already has a diagnostic.</summary>
    Bad,

    End,
}
