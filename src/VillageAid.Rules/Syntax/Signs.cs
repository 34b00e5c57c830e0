using VillageAid.Rules.Text;

namespace VillageAid.Rules.Syntax;

/// <summary>The operators, brackets and separators, and what other languages write for them.</summary>
internal static class Signs
{
    public static readonly HashSet<string> Pairs = new(StringComparer.Ordinal) { "!=", "<=", ">=", ".." };

    /// <summary>≠ in its decomposed form: an equals sign and the stroke through it.</summary>
    public const string StruckEquals = "=\u0338";

    public static readonly HashSet<string> Singles = new(StringComparer.Ordinal)
    {
        "+", "-", "*", "/", "=", "<", ">", "<=", ">=", "!=", "(", ")", "[", "]", "{", "}", ",", ":", ".",
    };

    /// <summary>Signs that do not exist, and what is meant.</summary>
    public static readonly Dictionary<string, string> Slips = new(StringComparer.Ordinal)
    {
        ["=="] = "=", ["&&"] = "and", ["||"] = "or", ["<>"] = "!=", ["=>"] = ">=", ["=<"] = "<=", ["**"] = "**",
        ["《"] = "<", ["》"] = ">", ["!"] = "not", ["&"] = "and", ["|"] = "or",
    };

    /// <summary>What to write for a slip: the Chinese words where there are any.</summary>
    public static LocalizedText Describe(string meant) =>
        new(meant switch { "and" => "且", "or" => "或", "not" => "非", "true" => "是", "false" => "否", "null" => "无", "if" => "如果", _ => meant }, meant);

    /// <summary>The operator that a single mathematical character stands for.</summary>
    public static string? OfCharacter(char character) => character switch
    {
        '≥' or '≧' => ">=",
        '≤' or '≦' => "<=",
        '≠' => "!=",
        _ => null,
    };
}
