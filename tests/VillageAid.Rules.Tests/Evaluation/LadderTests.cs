using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.Decisions;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>Decisions by rows over ordered steps: caps, floors, what is settled; and what missing records leave open.</summary>
public class LadderTests
{
    private static readonly string Grade = Rule(Ladder, $$"""
        起评: 优秀
        规则:
          - {情形: '{{Absent}} >= 3', 不高于: 合格}
          - {情形: '{{Absent}} >= 6', 不高于: 基本合格, 条款: A-2}
        """);

    [Theory]
    [InlineData(2, "优秀", 0)]
    [InlineData(3, "合格", 1)]
    [InlineData(6, "基本合格", 2)]
    public void Caps_combine_by_the_lowest(int absent, string grade, int rows)
    {
        var verdict = Judge(Grade, Month(absent));

        verdict.Status.Should().Be(VerdictStatus.Decided);
        verdict.Outcome!.Value!.Term.Zh.Should().Be(grade);
        verdict.Outcome.Rows.Select(row => (row.Number, row.Truth, row.Conditions.Count)).Should().Equal(Enumerable.Range(1, rows).Select(number => (number, Truth.True, 1)));
        verdict.Reason.Missing.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_record_leaves_the_steps_open_that_it_could_bring_about()
    {
        var verdict = Judge(Grade, Month(2, unknown: 2));

        verdict.Status.Should().Be(VerdictStatus.Undetermined);
        verdict.Outcome!.Text.Zh.Should().Be("至少合格，至多优秀");
        verdict.Outcome.Possible.Select(step => step.Term.Zh).Should().Equal("合格", "优秀");
        verdict.Reason.Missing.Select(item => item.Name.Zh).Should().Equal("考勤 甲 2016-03-30", "考勤 甲 2016-03-31");
    }

    [Fact]
    public void A_missing_record_that_changes_nothing_is_not_asked_for() =>
        Judge(Grade, Month(3, unknown: 1)).Should().Match<Verdict>(verdict => verdict.Status == VerdictStatus.Decided && verdict.Outcome!.Value!.Name == "合格" && verdict.Reason.Missing.Count == 0);

    [Fact]
    public void Days_to_come_leave_it_pending() =>
        Judge(Grade, [.. Month(0, unknown: 11)], asOf: Case.At(2016, 3, 20, 23)).Status.Should().Be(VerdictStatus.Pending);

    [Theory]
    [InlineData("不低于: 合格", "不高于: 基本合格", "基本合格")]
    [InlineData("定为: 优秀", "不高于: 合格", "合格")]
    [InlineData("定为: 不合格", "不低于: 合格", "不合格")]
    [InlineData("不低于: 优秀", "不低于: 合格", "优秀")]
    [InlineData("定为: 优秀", "定为: 优秀", "优秀")]
    public void A_cap_is_stronger_than_is_and_that_than_a_floor(string one, string other, string grade)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            Judge(Rule(Ladder, $$"""
                起评: 基本合格
                规则:
                  - {情形: '{{Absent}} >= 1', {{first}}}
                  - {情形: '{{Absent}} >= 1', {{second}}}
                """), Month(1)).Outcome!.Value!.Term.Zh.Should().Be(grade);
        }
    }

    [Fact]
    public void Two_clauses_that_settle_it_differently_go_to_a_person()
    {
        var verdict = Judge(Rule(Ladder, $$"""
            规则:
              - {情形: '{{Absent}} >= 1', 定为: 不合格, 条款: A-1}
              - {情形: '{{Absent}} <= 5', 定为: 优秀, 条款: A-2}
            """), Month(1));

        verdict.Status.Should().Be(VerdictStatus.NeedsReview);
        verdict.Reason.Missing.Should().ContainSingle().Which.Name.Zh.Should().Be("第1行与第2行都符合而结果不同（A-1、A-2）");
    }

    [Fact]
    public void Where_no_row_settles_it_a_person_does()
    {
        var verdict = Judge(Rule(Ladder, $$"""
            规则:
              - {情形: '{{Absent}} >= 1', 定为: 不合格}
            """), Month(0));

        (verdict.Status, verdict.Outcome!.Value).Should().Be((VerdictStatus.NeedsReview, null));
        verdict.Reason.Missing.Should().ContainSingle().Which.Kind.Should().Be(MissingKind.Judgement);
    }

    [Theory]
    [InlineData(0, VerdictStatus.Decided)]
    [InlineData(7, VerdictStatus.NeedsReview)]
    public void An_unset_parameter_matters_only_where_it_changes_the_outcome(int absent, VerdictStatus status)
    {
        var verdict = Judge(Rule(Ladder, $$"""
            起评: 合格
            规则:
              - 情形:
                  按: 直接撤换
                  是的: '{{Absent}} >= 5'
                  不是: '{{Absent}} >= 9'
                不高于: 不合格
              - {情形: '{{Absent}} >= 9', 不低于: 基本合格}
            """), Month(absent));

        verdict.Status.Should().Be(status);
        verdict.Reason.Missing.Select(item => item.Kind).Should().Equal(status == VerdictStatus.Decided ? [] : [MissingKind.Parameter]);
    }

    [Theory]
    [InlineData("适用: 计数(考勤) > 40", VerdictStatus.NotApplicable)]
    [InlineData("除非: 计数(考勤) > 20", VerdictStatus.NotApplicable)]
    [InlineData("适用: 有(任职[职务 = \"队员\"])", VerdictStatus.Undetermined)]
    public void It_applies_as_other_rules_do(string scope, VerdictStatus status)
    {
        var verdict = Judge(Rule(Ladder, $$"""
            {{scope}}
            起评: 合格
            规则:
              - {情形: '{{Absent}} >= 5', 不高于: 不合格}
            """), Month(0));

        verdict.Status.Should().Be(status);
        (verdict.Outcome is null).Should().Be(status == VerdictStatus.NotApplicable);
    }

    [Theory]
    [InlineData("优秀", "优秀")]
    [InlineData("不称职", "不称职")]
    public void The_values_of_a_field_are_a_ladder_from_the_end_that_the_author_names(string lowest, string grade) => Judge(Rule($"{{等次: 考核.考核等次, 最低: {lowest}}}", $$"""
        起评: 称职
        规则:
          - {情形: '{{Absent}} >= 1', 不高于: {{grade}}}
        """), Month(1)).Outcome!.Value!.Term.Zh.Should().Be(grade);

    [Fact]
    public void The_reason_prints_the_outcome_and_cites_the_rows_that_count()
    {
        var rule = Rule(Ladder, $$"""
            起评: 优秀
            说明: {中文: "{期间}评为{评定结果}", 英文: "{period}: {outcome}"}
            规则:
              - {情形: '{{Absent}} >= 3', 不高于: 合格, 条款: A-2}
            """).Replace("[A-1, A-2]", "A-1", StringComparison.Ordinal);

        Judge(rule, Month(3)).Should().Match<Verdict>(verdict => verdict.Reason.Text.Zh == "2016年3月评为合格" && verdict.Citations.Count == 2);
        Judge(rule, Month(0)).Should().Match<Verdict>(verdict => verdict.Reason.Text.Zh == "2016年3月评为优秀" && verdict.Citations.Count == 1);
    }

    [Fact]
    public void Each_row_of_items_is_a_decision()
    {
        const string rules = """
            - 评定: 等次_{项}
              对象: 工作队
              每: 时点
              项目: [{项: 电脑, 条款: A-1}, {项: 电视, 条款: A-2}]
              评定结果: {等次: [差, 好]}
              起评: 差
              规则:
                - {情形: '有(配备[标准 = "办公六有" 且 项目 = 项 且 已配备])', 定为: 好}
            - 规范: 都好
              条款: A-1
              对象: 工作队
              每: 时点
              要求: 全部成立(for x in 评定(等次_*) return x >= "好")
            """;
        Fact[] facts = [.. RuleKinds.World(Item(FacilityItemCode.Computer, true), Item(FacilityItemCode.Television, false))];

        RuleKinds.Judge(rules, "等次_电脑", facts).Single().Outcome!.Value!.Name.Should().Be("好");
        RuleKinds.Judge(rules, "等次_电视", facts).Single().Outcome!.Value!.Name.Should().Be("差");
        RuleKinds.Judge(rules, "都好", facts).Single().Status.Should().Be(VerdictStatus.Violated);
    }

    private static FacilityItem Item(FacilityItemCode item, bool present) =>
        new() { TeamId = "队甲", Standard = FacilityStandard.SixHavesOffice, ItemCode = item, Present = present, CheckedOn = new(2016, 3, 1) };
}
