using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.Decisions;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>Decision tables: every hit policy, cells of every kind, inputs that are not settled, gaps and overlaps.</summary>
public class DecisionTableTests
{
    [Theory]
    [InlineData(2, "优秀")]
    [InlineData(3, "合格")]
    [InlineData(9, "不合格")]
    public void One_row_matches(int absent, string grade) =>
        Judge(Table("唯一", "'< 3' 优秀", "'[3..8]' 合格", "'> 8' 不合格"), Month(absent)).Outcome!.Value!.Name.Should().Be(grade);

    [Theory]
    [InlineData(1, 1, "优秀", VerdictStatus.Decided)]
    [InlineData(1, 2, "至少合格，至多优秀", VerdictStatus.Undetermined)]
    [InlineData(2, 8, "至少不合格，至多优秀", VerdictStatus.Undetermined)]
    [InlineData(3, 5, "合格", VerdictStatus.Decided)]
    public void An_input_that_is_not_settled_leaves_the_outcomes_of_the_rows_it_can_meet(int absent, int unknown, string text, VerdictStatus status)
    {
        var verdict = Judge(Table("唯一", "'< 3' 优秀", "'[3..8]' 合格", "'> 8' 不合格"), Month(absent, unknown));

        (verdict.Outcome!.Text.Zh, verdict.Status).Should().Be((text, status));
        verdict.Reason.Missing.Should().HaveCount(status == VerdictStatus.Decided ? 0 : unknown);
    }

    [Theory]
    [InlineData("任意一致", "合格")]
    [InlineData("首条", "合格")]
    public void Rows_that_agree_may_overlap(string hit, string grade) =>
        Judge(Table(hit, "'<= 5' 合格", "'>= 5' 合格"), Month(5)).Outcome!.Value!.Name.Should().Be(grade);

    [Theory]
    [InlineData("首条", "优秀")]
    [InlineData("优先", "不合格")]
    public void The_first_row_or_the_lowest_step_counts(string hit, string grade) =>
        Judge(Table(hit, "'< 9' 优秀", "'>= 1' 不合格", "'-' 合格"), Month(5)).Outcome!.Value!.Name.Should().Be(grade);

    [Theory]
    [InlineData("首条", 0, 2, "至少不合格，至多优秀")]
    [InlineData("优先", 0, 2, "至少不合格，至多合格")]
    public void What_may_match_is_possible_up_to_what_is_certain(string hit, int absent, int unknown, string text) =>
        Judge(hit == "首条" ? Table(hit, "'< 1' 优秀", "'>= 1' 不合格", "'-' 合格") : Table(hit, "'>= 1' 不合格", "'-' 合格"), Month(absent, unknown)).Outcome!.Text.Zh.Should().Be(text);

    [Theory]
    [InlineData("合计", 5, -15)]
    [InlineData("最小", 5, -10)]
    [InlineData("最大", 5, -5)]
    [InlineData("计数", 5, 2)]
    [InlineData("合计", 0, 0)]
    [InlineData("计数", 0, 0)]
    public void Numbers_are_collected(string how, int absent, int number) =>
        Judge(Collect(how), Month(absent)).Outcome!.Value!.Number.Should().Be(number);

    [Fact]
    public void What_may_be_collected_makes_a_stretch() => Judge(Collect("合计"), Month(4, unknown: 1)).Outcome!.Text.Zh.Should().Be("至少-15，至多-5分");

    [Fact]
    public void Where_no_row_matches_the_default_counts_and_without_one_a_person()
    {
        Judge(Table("唯一", "'< 3' 优秀") + "\n    否则: 不合格", Month(5)).Outcome!.Value!.Name.Should().Be("不合格");
        // A cell that depends on more than the table cannot be checked before.
        var verdict = Judge(Table("唯一", "'< 请假次数' 优秀").Replace("请假次数", "计数(请假)", StringComparison.Ordinal), [.. Month(5), Case.Complete("请假", "甲")]);
        (verdict.Status, verdict.Reason.Missing.Single().Kind).Should().Be((VerdictStatus.NeedsReview, MissingKind.Judgement));
    }

    [Theory]
    [InlineData("'\"队员\", \"第一书记\"'", "好")]
    [InlineData("'not(\"队员\")'", "一般")]
    [InlineData("队员", "好")]
    [InlineData("非(队员)", "一般")]
    [InlineData("无", "一般")]
    public void Cells_are_unary_tests(string cell, string outcome) => RuleKinds.Judge(Rule("{可选: [好, 一般]}", $$"""
        判定表:
          命中: 首条
          输入: [{名称: 职务, 值: '任职[1].职务'}]
          行:
            - {情形: {职务: {{cell}}}, 得出: 好}
          否则: 一般
        """), "等次", RuleKinds.World().Select(fact => fact is Assignment post ? post with { Post = Post.Member } : fact)).Single().Outcome!.Value!.Name.Should().Be(outcome);

    [Theory]
    [InlineData("VA0485", "缺岗 = 3", "'< 3' 优秀", "'> 3' 合格")]
    [InlineData("VA0485", "缺岗 = 0", "'[1..5]' 优秀", "'> 5' 合格")]
    [InlineData("VA0486", "缺岗 = 3", "'<= 3' 优秀", "'>= 3' 合格")]
    public void A_gap_and_an_overlap_come_with_an_example(string code, string example, params string[] rows) =>
        RuleKinds.TryLoad(Table("唯一", rows)).Diagnostics.Where(item => item.Severity == VillageAid.Rules.Diagnostics.DiagnosticSeverity.Error).Should().ContainSingle().Which.Should().Match<VillageAid.Rules.Diagnostics.Diagnostic>(item => item.Code == code && item.Message.Zh.Contains(example));

    [Fact]
    public void Whole_numbers_have_nothing_between_two_that_follow_each_other() => ErrorsOf(Table("唯一", "'<= 2' 优秀", "'>= 3' 合格")).Should().BeEmpty();

    [Theory]
    [InlineData("村.出列年度", "'< 2017' 'null'", null)]
    [InlineData("村.出列年度", "'< 2017' '>= 2017'", "null")]
    [InlineData("工作队.层级", "'\"省直\"' '\"市直\",\"县直\"'", "乡镇")]
    [InlineData("组建日期", "'< @\"2016-03-01\"' '> @\"2016-03-01\"'", "2016-03-01")]
    [InlineData("有(配备)", "'是' '是'", "false")]
    public void Gaps_are_found_in_inputs_of_every_kind(string input, string cells, string? example)
    {
        var parts = cells.Split("' '");
        var value = input.Replace("村.", "派驻村.", StringComparison.Ordinal).Replace("工作队.", "", StringComparison.Ordinal);
        var diagnostics = RuleKinds.TryLoad($$"""
            - 评定: 类型
              条款: [A-1, A-2]
              对象: 工作队
              每: 时点
              评定结果: {可选: [甲类, 乙类]}
              判定表:
                命中: 首条
                输入: [{名称: 项, 值: '{{value}}'}]
                行:
                  - {情形: {项: {{parts[0]}}'}, 得出: 甲类}
                  - {情形: {项: '{{parts[1]}}}, 得出: 乙类}
            """).Diagnostics.Where(item => item.Code == "VA0485").ToList();

        if (input == "村.出列年度" && example is null)
            diagnostics.Should().ContainSingle().Which.Message.Zh.Should().Contain("2017");
        else
            diagnostics.Should().ContainSingle().Which.Message.Zh.Should().Contain(example!);
    }

    private static string Table(string hit, params string[] rows) => Rule(Ladder, $$"""
        判定表:
          命中: {{hit}}
          输入: [{名称: 缺岗, 值: '{{Absent}}'}]
          行:
        {{string.Join('\n', rows.Select(row => $"    - {{情形: {{缺岗: {row[..row.LastIndexOf(' ')]}}}, 得出: {row[(row.LastIndexOf(' ') + 1)..]}}}"))}}
        """);

    private static string Collect(string how) => Rule("{单位: 分}", $$"""
        判定表:
          命中: 汇总
          汇总方式: {{how}}
          输入: [{名称: 缺岗, 值: '{{Absent}}'}]
          否则: 0
          行:
            - {情形: {缺岗: '>= 1'}, 得出: -5}
            - {情形: {缺岗: '>= 5'}, 得出: -10}
        """);
}
