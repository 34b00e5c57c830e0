using VillageAid.Rules.Binding;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Fuzz;

/// <summary>What conditions are made of: signs, keywords, names and functions in both languages, and the variables of <see cref="FuzzScopes"/>.</summary>
internal static class Pieces
{
    private static readonly string[] Signs =
    [
        "(", ")", "[", "]", "{", "}", "..", ".", ",", ":", "<", "<=", ">", ">=", "=", "!=", "+", "-", "*", "/", "**", "@", "#", "\"", "'", "\\", "//", "/*", "*/", "\n", "\t",
        "（", "）", "［", "］", "｛", "｝", "。", "，", "：", "＜", "＞", "＝", "≠", "≤", "≥", "＋", "－", "×", "“", "”", "「", "」", "\u3000", "、", "；", "\ud83d", "\ufeff", "\u200b",
    ];

    private static readonly string[] Words =
    [
        "and", "or", "not", "true", "false", "null", "if", "then", "else", "for", "in", "return", "some", "every", "satisfies", "between", "instance of", "function",
        "且", "或", "非", "是", "否", "无", "那么", "否则", "如果", "item", "x", "y", "partial", "list<number>", "context<a: number>", "date and time", "years and months duration",
        "n", "t", "b", "d", "tm", "dt", "dd", "ym", "ns", "ts", "bs", "c", "cs", "r", "any", "u", "period", "期间", "asOf", "due", "截止", "start", "end", "days", "year", "月",
    ];

    private static readonly string[] Literals =
    [
        "0", "1", "-1", "2.5", ".5", "1e9", "１２", "79228162514264337593543950335", "99999999999999999999999999999999", "20天", "90%", "18:00", "\"在村\"", "“在村”", "\"\\u597d\"", "\"\\",
        "@\"2016-03-17\"", "@\"2016-13-99\"", "@\"P1D\"", "@\"P1Y2M\"", "@\"18:00:00\"", "@\"2016-03-17T18:00:00+08:00\"", "@\"", "[1..5]", "]1..2[", "{a: 1}", "[1, 2, 3]",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Signs, .. Signs, .. Words, .. Literals,
        .. FunctionTable.Names, .. FunctionTable.Names.Select(name => name + "("),
        .. FactVocabulary.BuiltIn.Types.SelectMany(type => type.MemberNames).Distinct(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<(string Open, string Middle, string Close)> Nests { get; } =
    [
        ("(", "1", ")"), ("（", "是", "）"), ("[", "1", "]"), ("{a: ", "1", "}"), ("not(", "b", ")"), ("not ", "b", ""), ("- ", "n", ""), ("-", "1", ""), ("count([", "1", "])"),
        ("if ", "b", " then 1 else 2"), ("if b then 1 else ", "2", ""), ("if b then ", "1", " else 2"), ("for x in [1] return ", "x", ""), ("for x in ", "ns", " return x"),
        ("some x in ns satisfies ", "b", ""), ("every x in ", "ns", " satisfies b"), ("n in (", "1", ")"), ("n in [", "1", "]"), ("ns[", "1", "]"), ("", "ns", "[item > 1]"), ("", "ns", "[1]"),
        ("", "c", ".a"), ("", "n", " between 1 and 2"), ("n between ", "1", " and 2"), ("", "n", " instance of number"), ("n instance of list<", "number", ">"), ("", "n", " + 1"), ("n + ", "1", ""),
        ("n - (", "1", ")"), ("", "b", " and b"), ("b or (", "b", " and b)"), ("", "n", " = 1"), ("[", "1", "..2]"), ("]", "1", "..2["), ("abs(", "n", ")"), ("abs(n: ", "n", ")"), ("(", "1", "]"),
        ("\"", "a", "\""), ("/*", "1", "*/"), ("考勤[", "签到", "]"), ("有(考勤[", "签到", "])"), ("{a: [c], b: {x: c, y: c}, c: ", "c", "}"), ("", "n", "(1)"), ("a a: ", "1", ""), ("函数（", "1", "）"),
    ];
}
