namespace VillageAid.Rules.Syntax;

/// <summary>The operators, brackets and separators, and what other languages write for them.</summary>
internal static class Signs
{
    public static readonly HashSet<string> Pairs = new(StringComparer.Ordinal) { "!=", "<=", ">=", ".." };

    public static readonly HashSet<string> Singles = new(StringComparer.Ordinal)
    {
        "+", "-", "*", "/", "=", "<", ">", "<=", ">=", "!=", "(", ")", "[", "]", "{", "}", ",", ":", ".",
    };

    /// <summary>Signs that do not exist, and what is meant.</summary>
    public static readonly Dictionary<string, string> Slips = new(StringComparer.Ordinal)
    {
        ["=="] = "=", ["&&"] = "and", ["||"] = "or", ["<>"] = "!=", ["=>"] = ">=", ["=<"] = "<=", ["**"] = "**",
        ["!"] = "not", ["&"] = "and", ["|"] = "or",
    };

    /// <summary>The operator that a single mathematical character stands for.</summary>
    public static string? OfCharacter(char character) => character switch
    {
        '≥' or '≧' => ">=",
        '≤' or '≦' => "<=",
        '≠' => "!=",
        _ => null,
    };
}
