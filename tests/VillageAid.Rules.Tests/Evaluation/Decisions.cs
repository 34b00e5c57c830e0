using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>A decision on a cadre for March, and months of attendance; for the tests of decisions.</summary>
internal static class Decisions
{
    public const string Absent = "计数(考勤[在岗状态 = \"缺岗\"])";

    public const string Ladder = "{等次: [不合格, 基本合格, 合格, 优秀]}";

    /// <summary>A decision that is called 等次, from the lines below its head.</summary>
    public static string Rule(string outcome, string body) => $"""
        - 评定: 等次
          条款: [A-1, A-2]
          对象: 干部
          每: 月
          评定结果: {outcome}
        {string.Join('\n', body.ReplaceLineEndings("\n").Split('\n').Select(line => "  " + line))}
        """;

    public static Verdict Judge(string rules, IEnumerable<Fact> facts, string rule = "等次", DateTimeOffset? asOf = null) =>
        RuleKinds.Judge(rules, rule, RuleKinds.World(facts), asOf).Should().ContainSingle().Which;

    /// <summary>So many days of absence and so many that nobody recorded; on the others the cadre was there.</summary>
    public static IReadOnlyList<Fact> Month(int absent, int unknown = 0, string cadre = "甲") =>
        [.. Enumerable.Range(1, 31 - unknown).Select(day => Case.Day(day, day <= absent ? AttendanceStatus.Absent : AttendanceStatus.Present, cadre))];

    public static IEnumerable<string> ErrorsOf(string rules) => RuleKinds.TryLoad(rules).Diagnostics.Where(item => item.Severity == VillageAid.Rules.Diagnostics.DiagnosticSeverity.Error).Select(item => item.Code);
}
