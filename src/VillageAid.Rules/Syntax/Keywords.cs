using System.Globalization;
using System.Text;

namespace VillageAid.Rules.Syntax;

/// <summary>The reserved words of the condition language, and what a name may look like.</summary>
internal static class Keywords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["and"] = "and", ["且"] = "and",
        ["or"] = "or", ["或"] = "or",
        ["not"] = "not", ["非"] = "not",
        ["true"] = "true", ["是"] = "true",
        ["false"] = "false", ["否"] = "false",
        ["null"] = "null", ["无"] = "null",
        ["if"] = "if", ["如果"] = "if",
        ["then"] = "then", ["那么"] = "then",
        ["else"] = "else", ["否则"] = "else",
        ["in"] = "in", ["属于"] = "in",
        ["for"] = "for",
        ["return"] = "return",
        ["some"] = "some",
        ["every"] = "every",
        ["satisfies"] = "satisfies",
        ["between"] = "between",
        ["instance"] = "instance",
    };

    /// <summary>The English keyword that a word stands for; null where it is none.</summary>
    public static string? Find(string word) => Words.GetValueOrDefault(word);

    /// <summary>Whether a condition can use it as a name.</summary>
    public static bool IsName(string text)
    {
        var isFirst = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (isFirst ? !IsNameStart(rune) : !IsNamePart(rune))
                return false;
            isFirst = false;
        }
        return text.Length > 0 && Find(text) is null;
    }

    public static bool IsNameStart(Rune rune) => Rune.IsLetter(rune) || rune.Value == '_';

    public static bool IsNamePart(Rune rune) =>
        IsNameStart(rune) || Rune.IsDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
