namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>The escapes of XPath's regular expressions (XML Schema part 2, appendix F).</summary>
internal static class PatternEscapes
{
    private const string NameStart = @"\p{L}_:";
    private const string NameLetter = @"\p{L}\p{N}\p{M}_:.\-";

    /// <summary>The inside of a .NET class for <c>\d</c> and the like; null where the letter names none.</summary>
    public static string? Class(char letter) => letter switch
    {
        'd' or 'D' or 's' or 'S' or 'w' or 'W' => $"\\{letter}",
        'i' => NameStart,
        'I' => "^" + NameStart,
        'c' => NameLetter,
        'C' => "^" + NameLetter,
        _ => null,
    };

    /// <summary>The .NET escape of one letter; null where XPath has no such escape. That leaves out <c>\1</c>, <c>\b</c>, <c>\x</c>.</summary>
    public static string? Single(char letter) =>
        letter is 'n' or 'r' or 't' or '\\' or '|' or '.' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '-' or '[' or ']' or '^' or '$' ? $"\\{letter}" : null;

    /// <summary>The letter that an escape stands for.</summary>
    public static char Letter(char letter) => letter switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => letter };

    /// <summary>Reads <c>\p{L}</c> or <c>\P{IsCyrillic}</c> as it stands; whether there is such a category .NET says.</summary>
    public static string? ReadCategory(string pattern, ref int position)
    {
        var end = pattern.IndexOf('}', position);
        if (end < 0 || position + 2 >= pattern.Length || pattern[position + 2] != '{')
            return null;
        var category = pattern[position..(end + 1)];
        position = end + 1;
        return category;
    }
}
