namespace VillageAid.Rules.Syntax;

/// <summary>The words of everyday Chinese, and of other languages, for which the condition language has a sign or a word of its own.</summary>
internal static class WordSlips
{
    private static readonly Dictionary<string, string> Behind = new(StringComparer.Ordinal)
    {
        ["并且"] = "and", ["而且"] = "and", ["同时"] = "and", ["并"] = "and", ["AND"] = "and", ["And"] = "and",
        ["或者"] = "or", ["或是"] = "or", ["OR"] = "or", ["Or"] = "or",
        ["大于等于"] = ">=", ["大于或等于"] = ">=", ["不小于"] = ">=", ["不少于"] = ">=", ["不低于"] = ">=", ["至少"] = ">=",
        ["小于等于"] = "<=", ["小于或等于"] = "<=", ["不大于"] = "<=", ["不多于"] = "<=", ["不超过"] = "<=", ["不高于"] = "<=", ["至多"] = "<=",
        ["大于"] = ">", ["多于"] = ">", ["高于"] = ">", ["超过"] = ">", ["小于"] = "<", ["少于"] = "<", ["低于"] = "<", ["不足"] = "<",
        ["等于"] = "=", ["不等于"] = "!=", ["满足"] = "satisfies", ["介于"] = "between",
    };

    private static readonly Dictionary<string, string> InFront = new(StringComparer.Ordinal)
    {
        ["不"] = "not", ["没"] = "not", ["不是"] = "not", ["NOT"] = "not", ["Not"] = "not",
        ["每个"] = "every", ["每一"] = "every", ["所有"] = "every", ["某个"] = "some", ["任一"] = "some", ["若"] = "if", ["假如"] = "if",
    };

    private static readonly Dictionary<string, string> Alone = new(StringComparer.OrdinalIgnoreCase)
    {
        ["TRUE"] = "true", ["真"] = "true", ["FALSE"] = "false", ["假"] = "false", ["NULL"] = "null", ["空"] = "null", ["没有"] = "null",
    };

    private static readonly string[] LongestFirst = [.. Behind.Keys.Where(word => word.Length > 1 && !char.IsAscii(word[0])).OrderByDescending(word => word.Length)];

    /// <summary>What a word between two values means; null where it means nothing.</summary>
    public static string? BetweenValues(string word) => Behind.GetValueOrDefault(word);

    /// <summary>What a word in front of a value means.</summary>
    public static string? BeforeValue(string word) => InFront.GetValueOrDefault(word);

    /// <summary>The literal that a word by itself stands for.</summary>
    public static string? Literal(string word) => Alone.GetValueOrDefault(word);

    /// <summary>驻村天数大于等于20 as 驻村天数, >=, 20; null where no such word stands between two others.</summary>
    public static (string Left, string Meant, string Right)? Split(string name)
    {
        foreach (var word in LongestFirst)
        {
            var at = name.IndexOf(word, StringComparison.Ordinal);
            if (at > 0 && at + word.Length < name.Length)
                return (name[..at], Behind[word], name[(at + word.Length)..]);
        }
        return null;
    }
}
