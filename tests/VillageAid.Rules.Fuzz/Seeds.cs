namespace VillageAid.Rules.Fuzz;

/// <summary>The conditions to start from: what stands in the rules, in the test corpus and in the pages of the documentation.</summary>
internal static class Seeds
{
    private const int Longest = 400;

    private static readonly string[] Own =
    [
        "计数(考勤[在岗状态 = \"在村\"]) + 请假天数 >= 最低驻村天数",
        "some x in ns, y in [1..5] satisfies x in (< 5, ]1..2[, not(b)) and {a: 1, \"b\": @\"2016-01-01\"}.a = 1",
        "if n between 1 and 2 then for i in 1..10 return substring(string: t, start position: 2) else n instance of list<context<a: number>>",
        "{a: {x: 1, y: 1}, b: {x: a, y: a}, c: {x: b, y: b}, d: {x: c, y: c}, e: [d, c]}",
    ];

    public static IReadOnlyList<string> Read(string root) =>
    [
        .. Own,
        .. Files(root, "*.yaml", "rules", "tests/corpus").SelectMany(File.ReadLines).Select(Condition),
        .. Files(root, "*.md", "docs").SelectMany(File.ReadLines).SelectMany(line => line.Split('`').Where((_, part) => part % 2 == 1)),
    ];

    private static IEnumerable<string> Files(string root, string pattern, params string[] folders) => folders
        .Select(folder => Path.Combine(root, folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    // Near enough: what stands behind `- ` or `key: `, without its quotes.
    private static string Condition(string line)
    {
        var text = line.Trim();
        if (text.StartsWith("- ", StringComparison.Ordinal))
            text = text[2..];
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        text = (colon > 0 ? text[(colon + 2)..] : text).Trim('\'');
        return text.Length <= Longest ? text : text[..Longest];
    }
}
