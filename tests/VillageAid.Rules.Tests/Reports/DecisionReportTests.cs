using System.Text;
using NJsonSchema;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Reports;

/// <summary>How decisions are printed: the outcome, the rows that count with their clauses, what was compared.</summary>
public class DecisionReportTests
{
    private const string Rules = """
        - 评定: 等次
          条款: A-1
          对象: 干部
          每: 月
          评定结果: {等次: [{中文: 差, 英文: poor}, {中文: 好, 英文: good}]}
          起评: 好
          规则:
            - {情形: '计数(考勤[在岗状态 = "缺岗"]) >= 3', 不高于: 差, 条款: A-2}
        - 评定: 类型
          条款: A-1
          对象: 干部
          每: 月
          评定结果: {单位: 分}
          判定表:
            命中: 唯一
            输入: [{名称: 缺岗, 值: '计数(考勤[在岗状态 = "缺岗"])'}]
            行:
              - {情形: {缺岗: '< 3'}, 得出: 0}
              - {情形: {缺岗: '>= 3'}, 得出: -10}
        """;

    [Theory]
    [InlineData(2, 0)]
    [InlineData(2, 2)]
    [InlineData(5, 0)]
    public async Task The_json_is_as_the_schema_says(int absent, int unknown)
    {
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("docs/verdict.schema.json"));
        using var stream = new MemoryStream();
        JsonReport.Write(Judge(absent, unknown), stream);
        var json = Encoding.UTF8.GetString(stream.ToArray());

        schema.Validate(json).Should().BeEmpty();
        json.Should().Contain("\"outcome\": {").And.Contain("\"atLeast\": {");
        schema.Validate(json.Replace("\"possible\": [", "\"possibly\": [", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(Language.Zh, "  评定结果：差\n  符合的行：\n    [成立] 第1行：不高于 差（A-2）\n      [成立] 计数(考勤[在岗状态 = \"缺岗\"]) >= 3　实际 5天，对照 ≥ 3\n")]
    [InlineData(Language.Zh, "  评定结果：-10分\n  符合的行：\n    [成立] 第2行：得出 -10\n      [成立] 缺岗 >= 3　实际 5天，对照 ≥ 3\n")]
    [InlineData(Language.En, "  outcome: poor\n  rows that count:\n    [true] row 1: atMost poor (A-2)\n")]
    public void The_text_shows_the_rows_that_count(Language language, string lines)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        TextReport.Write(Judge(5, 0), writer, language);
        writer.ToString().Should().Contain(lines);
    }

    private static EvaluationResult Judge(int absent, int unknown) => new PolicyEngine().Evaluate(
        RuleKinds.Load(Rules), FactSet.Of(RuleKinds.World(Decisions.Month(absent, unknown))), Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch });
}
