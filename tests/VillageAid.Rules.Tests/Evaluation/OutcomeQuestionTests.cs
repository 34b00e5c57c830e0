using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.Decisions;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary><c>outcome(decision)</c> in other rules: a value, an open one, a list of finer windows, across subjects.</summary>
public class OutcomeQuestionTests
{
    private static readonly string Grade = Rule(Ladder, $$"""
        起评: 优秀
        规则:
          - {情形: '{{Absent}} >= 3', 不高于: 合格}
          - {情形: '{{Absent}} >= 6', 不高于: 不合格}
        """);

    [Theory]
    [InlineData("评定(等次) >= \"合格\"", 3, 0, VerdictStatus.Satisfied)]
    [InlineData("outcome(等次) >= \"合格\"", 6, 0, VerdictStatus.Violated)]
    [InlineData("评定(等次) >= \"合格\"", 2, 1, VerdictStatus.Satisfied)]
    [InlineData("评定(等次) = \"优秀\"", 2, 1, VerdictStatus.Undetermined)]
    [InlineData("评定(等次) > \"不合格\"", 5, 1, VerdictStatus.Undetermined)]
    public void A_norm_asks_for_a_step(string condition, int absent, int unknown, VerdictStatus status) => Judge(Grade + $$"""

        - 规范: 合格线
          条款: A-1
          对象: 干部
          每: 月
          要求: {{condition}}
        """, Month(absent, unknown), "合格线").Status.Should().Be(status);

    [Theory]
    [InlineData(6, 0, "95")]
    [InlineData(2, 0, "100")]
    [InlineData(5, 1, "至少95，至多100")]
    public void A_unit_loses_points_by_the_grades_of_its_cadres(int absent, int unknown, string points) => RuleKinds.Judge(Grade + """

        - 评定: 单位得分
          条款: A-1
          对象: 派出单位
          每: 月
          评定结果: {单位: 分, 下限: 0, 上限: 100}
          起评: 100
          规则:
            - {增减: '-5 * 计数(派出干部[评定(等次) = "不合格"])'}
        """, "单位得分", RuleKinds.World([.. Month(absent, unknown), Case.Complete("干部", "局1")])).Single().Outcome!.Text.Zh.Should().Be(points + "分");

    [Fact]
    public void A_finer_window_gives_a_list() => Judge("""
        - 评定: 日分
          条款: A-1
          对象: 干部
          每: 日
          评定结果: {单位: 分}
          规则:
            - {情形: '有(考勤[在岗状态 = "缺岗"])', 增减: -2}
        - 评定: 等次
          条款: A-2
          对象: 干部
          每: 月
          评定结果: {单位: 分, 下限: 0}
          起评: 100
          规则:
            - {增减: 合计(评定(日分))}
        """, Month(4)).Outcome!.Value!.Number.Should().Be(92);

    [Fact]
    public void Steps_of_a_list_have_a_least_one() => Judge($$"""
        - 评定: 日评
          条款: A-1
          对象: 干部
          每: 日
          评定结果: {等次: [差, 好]}
          起评: 好
          规则:
            - {情形: '有(考勤[在岗状态 = "缺岗"])', 定为: 差}
        - 规范: 天天好
          条款: A-2
          对象: 干部
          每: 月
          要求: 最小(评定(日评)) = "好"
        """, Month(4), "天天好").Status.Should().Be(VerdictStatus.Violated);

    [Theory]
    [InlineData("评定(没有)", "VA0321")]
    [InlineData("评定(\"等次\") = \"合格\"", "VA0323")]
    [InlineData("评定(等次) < \"及格\"", "VA0308")]
    [InlineData("评定(等次) < 3", "VA0306")]
    [InlineData("评定(合格线) = \"合格\"", "VA0480")]
    [InlineData("考核.考核等次 < \"优秀\"", "VA0306")]
    [InlineData("符合(等次)", "VA0326")]
    public void Mistakes_are_reported(string condition, string code) => ErrorsOf(Grade + $$"""

        - 规范: 合格线
          条款: A-1
          对象: 干部
          每: 月
          要求: {{condition}}
        """).Should().Equal(code);

    [Fact]
    public void Rules_that_ask_each_other_in_a_circle_are_reported() => RuleKinds.TryLoad(Rule(Ladder, """
        起评: 优秀
        规则:
          - {情形: 违反(合格线), 不高于: 合格}
        """) + """

        - 规范: 合格线
          条款: A-1
          对象: 干部
          每: 月
          要求: 评定(等次) >= "合格"
        """).Diagnostics.Should().ContainSingle(item => item.Code == "VA0444").Which.ToString().Should().Contain("等次 → 合格线 → 等次");
}
