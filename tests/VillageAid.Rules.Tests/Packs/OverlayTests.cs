using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Packs;

public class OverlayTests
{
    private const string Basis = "设定人: 新县组织部, 理由: 县里例会定的";

    private static IReadOnlyList<Verdict> Judge(string sections, int present, int leave = 0, string month = "2016-03") =>
        PackCase.Judge(PackCase.Sound(PackCase.Adopter(sections)), PackCase.World(PackCase.Month(present, leave, month: month)), month);

    [Fact]
    public void Set_settles_what_the_source_leaves_open_and_says_who_did()
    {
        var verdict = Judge("设定:\n  请假计算方式: {值: 计入, 设定人: 新县组织部, 设定日期: 2016-03-01, 理由: 县里例会定的}\n", 19, 2).Of("每月驻村天数");

        verdict.Status.Should().Be(VerdictStatus.Satisfied);
        verdict.Reason.Parameters.Should().ContainEquivalentOf(new ParameterUsed(
            new LocalizedText("请假计算方式", "leaveReading"), LocalizedText.Same("计入"), Provenance.Assumed, new LocalizedText("新县组织部（2016-03-01）：县里例会定的", "新县组织部 (2016-03-01): 县里例会定的")));
    }

    [Fact]
    public void Set_from_a_day_leaves_open_what_was_before()
    {
        const string set = "设定:\n  leaveReading: {值: 计入, 起: 2016-04-01, " + Basis + "}\n";

        Judge(set, 19, 2).Of("每月驻村天数").Status.Should().Be(VerdictStatus.NeedsReview);
        Judge(set, 19, 2, "2016-04").Of("每月驻村天数").Status.Should().Be(VerdictStatus.Satisfied);
    }

    // Twenty-one days: enough before, too few after, and in the month of change a question of which floor counts.
    [Theory]
    [InlineData("2016-03", VerdictStatus.Satisfied)]
    [InlineData("2016-04", VerdictStatus.NeedsReview)]
    [InlineData("2016-05", VerdictStatus.Violated)]
    public void Override_changes_a_value_from_a_day_on(string month, VerdictStatus expected)
    {
        var verdict = Judge("改定:\n  最低驻村天数: {起: 2016-04-15, 值: 22, " + Basis + "}\n", 21, 0, month).Of("每月驻村天数");

        verdict.Status.Should().Be(expected);
        verdict.Reason.Parameters.Single(parameter => parameter.Name.Zh == "最低驻村天数").Provenance.Should().Be(month == "2016-03" ? Provenance.Stated : Provenance.Assumed);
    }

    [Fact]
    public void Override_by_a_clause_is_stated_by_it()
    {
        var verdict = Judge("""
            来源: [{编号: 补充, 性质: 法规, 标题: 新县补充规定, 条款: {X-1: 每月二十二天}}]
            改定:
              最低驻村天数: {起: 2016-01-01, 值: 22, 条款: X-1, 设定人: 新县组织部, 理由: 补充规定}
            """, 21).Of("每月驻村天数");

        verdict.Status.Should().Be(VerdictStatus.Violated);
        verdict.Reason.Parameters.Should().ContainEquivalentOf(new ParameterUsed(new LocalizedText("最低驻村天数", "minimumDays"), new LocalizedText("22天", "22 days"),
            Provenance.Stated, new LocalizedText("X-1，新县组织部：补充规定", "X-1, 新县组织部: 补充规定")));
    }

    [Theory]
    [InlineData("", "2016-03", VerdictStatus.Violated)]
    [InlineData("起: 2016-04-01, ", "2016-03", VerdictStatus.Deviation)]
    [InlineData("起: 2016-04-01, ", "2016-04", VerdictStatus.Violated)]
    [InlineData("起: 2016-04-15, ", "2016-04", VerdictStatus.Deviation)]
    [InlineData("约束力: 应当, ", "2016-03", VerdictStatus.Deviation)]
    public void Adopt_makes_a_duty_of_a_practice_from_its_day_on(string more, string month, VerdictStatus expected)
    {
        var verdict = Judge("采纳:\n  住村过半: {" + more + Basis + "}\n", 21, 0, month).Of("住村过半");

        verdict.Status.Should().Be(expected);
        verdict.Reason.Adoption?.By.Zh.Should().Be("新县组织部");
        (verdict.Reason.Adoption is null).Should().Be(verdict.Modality == Modality.Reported);
        verdict.Citations.Should().ContainSingle().Which.Clause.Should().Be("Y-2");
    }

    [Fact]
    public void A_report_says_who_adopted_what_and_that_the_source_did_not()
    {
        var policies = PackCase.Sound(PackCase.Adopter("采纳:\n  住村过半: {设定人: {中文: 新县组织部, 英文: New county}, 设定日期: 2016-02-20, 起: 2016-03-01, 理由: {中文: 学习源县做法, 英文: as Source county does}}\n"));
        var result = new PolicyEngine().Evaluate(policies, VillageAid.Rules.FactSets.FactSet.Of(PackCase.World(PackCase.Month(21))), Period.Parse("2016-03"));
        using var zh = new StringWriter();
        TextReport.Write(result, zh, Language.Zh);
        using var en = new StringWriter();
        TextReport.Write(result, en, Language.En);
        using var json = new MemoryStream();
        JsonReport.Write(result, json);

        zh.ToString().Should().Contain("  采纳：新县组织部（2016-02-20）：学习源县做法（原文是所报做法，自 2016-03-01 起采纳，见 新县/policy.yaml:6:3）\n".ReplaceLineEndings());
        en.ToString().Should().Contain("  adopted: New county (2016-02-20): as Source county does (in the source: reported practice; adopted from 2016-03-01; 新县/policy.yaml:6:3)\n".ReplaceLineEndings());
        var adoption = System.Text.Json.JsonDocument.Parse(json.ToArray()).RootElement.GetProperty("verdicts")[1].GetProperty("reason").GetProperty("adoption");
        adoption.GetProperty("source").GetString().Should().Be("reported");
        adoption.GetProperty("from").GetString().Should().Be("2016-03-01");
    }

    [Fact]
    public void Disable_switches_a_rule_off()
    {
        Judge("停用:\n  每日签到: {" + Basis + "}\n", 21).Select(verdict => verdict.Rule).Should().Equal("每月驻村天数", "住村过半");
    }

    [Theory]
    [InlineData("源县/*: {不含: 每日签到, ", "每日签到")]
    [InlineData("源县/*: {不含: [每日签到, 住村过半], ", "住村过半", "每日签到")]
    [InlineData("每*: {", "住村过半")]
    [InlineData("'*': {")]
    public void A_group_of_rules_is_switched_off_but_for_its_exceptions(string group, params string[] left) =>
        Judge("停用:\n  " + group + Basis + "}\n", 21).Select(verdict => verdict.Rule).Should().Equal(left);

    // What binds already has nothing to be adopted.
    [Fact]
    public void Of_a_group_those_are_adopted_that_are_no_duties_yet()
    {
        var verdicts = Judge("采纳:\n  源县/*: {" + Basis + "}\n", 21);

        verdicts.Of("住村过半").Status.Should().Be(VerdictStatus.Violated);
        verdicts.Where(verdict => verdict.Reason.Adoption is not null).Select(verdict => verdict.Rule).Should().Equal("住村过半");
    }

    [Theory]
    [InlineData("2016-03", true)]
    [InlineData("2016-04", false)]
    [InlineData("2016-05", false)]
    [InlineData("2016-06", true)]
    public void Disable_for_a_time_judges_no_month_that_it_touches(string month, bool judged) =>
        Judge("停用:\n  每日签到: {起: 2016-04-15, 止: 2016-05-31, " + Basis + "}\n", 21, 0, month).Any(verdict => verdict.Rule == "每日签到").Should().Be(judged);

    [Fact]
    public void A_rule_of_ones_own_may_stand_for_one_that_is_switched_off()
    {
        var verdict = Judge($$"""
            停用: {源县/每日签到: {{{Basis}}} }
            规则: [{规范: 每日签到, 条款: Y-3, 对象: 干部, 每: 月, 要求: 驻村天数 >= 1}]
            """, 2).Of("每日签到");

        verdict.Status.Should().Be(VerdictStatus.Satisfied);
    }

    [Fact]
    public void Decisions_come_one_upon_the_other()
    {
        var first = PackCase.Adopter("设定: {请假计算方式: {值: 不影响, " + Basis + "} }", id: "市");
        var second = PackCase.Adopter("改定: {请假计算方式: {起: 2016-04-01, 值: 计入, " + Basis + "} }", extends: "市");
        var policies = new PolicyEngine().Load([second], bases: [first, PackCase.Source]);
        policies.Diagnostics.Should().BeEmpty();

        PackCase.Judge(policies.Policies, PackCase.World(PackCase.Month(19, 2))).Of("每月驻村天数").Status.Should().Be(VerdictStatus.Violated);
        PackCase.Judge(policies.Policies, PackCase.World(PackCase.Month(19, 2, month: "2016-04")), "2016-04").Of("每月驻村天数").Status.Should().Be(VerdictStatus.Satisfied);
    }

    // One policy's decisions stay its own.
    [Fact]
    public void A_decision_changes_nothing_for_others()
    {
        var policies = PackCase.Sound(PackCase.Adopter("改定: {最低驻村天数: {起: 2016-01-01, 值: 31, " + Basis + "} }"), PackCase.Adopter(id: "丙"), PackCase.Source);
        var verdicts = PackCase.Judge(policies, PackCase.World(PackCase.Month(30)));

        verdicts.Where(verdict => verdict.Policy == "新县").Of("每月驻村天数").Status.Should().Be(VerdictStatus.Violated);
        verdicts.Where(verdict => verdict.Policy == "丙").Of("每月驻村天数").Status.Should().Be(VerdictStatus.Satisfied);
    }

    // The county has decided from that day on; an amendment of the source does not undo it in silence.
    [Fact]
    public void An_override_holds_whatever_the_source_changes_later()
    {
        var amended = PackCase.Pack("改县", """
            政策: 改县
            来源: [{编号: 甲, 性质: 法规, 标题: 办法, 条款: {A-1: 天数}}]
            参数: {天数: {单位: day, 取值: [{起: 2016-01-01, 值: 10, 条款: A-1}, {起: 2016-05-01, 值: 5, 条款: A-1}]}}
            规则: [{规范: 够天数, 条款: A-1, 对象: 干部, 每: 月, 要求: '计数(考勤[在岗状态 = "在村"]) >= 天数'}]
            """);
        var policies = new PolicyEngine().Load([PackCase.Adopter("改定: {天数: {起: 2016-04-01, 值: 20, " + Basis + "} }", extends: "改县")], bases: [amended]).Policies;
        VerdictStatus In(string month) => PackCase.Judge(policies, PackCase.World(PackCase.Month(12, month: month)), month).Of("够天数").Status;

        (In("2016-03"), In("2016-04"), In("2016-06")).Should().Be((VerdictStatus.Satisfied, VerdictStatus.Violated, VerdictStatus.Violated));
    }

    // Every version of a rule is decided on; a value that ends is overridden all the same; dates of the source may be parameters.
    [Fact]
    public void Versions_of_a_source_are_inherited_whole()
    {
        var versioned = PackCase.Pack("版县", """
            政策: 版县
            施行: {起: 施行日}
            来源: [{编号: 甲, 性质: 法规, 标题: 办法, 条款: {A-1: 天数}}]
            参数:
              施行日: {类型: 日期, 取值: [{值: 2016-02-01, 条款: A-1}]}
              天数: {单位: day, 取值: [{起: 2016-01-01, 止: 2016-04-30, 值: 10, 条款: A-1}, {起: 2016-05-01, 值: 5, 条款: A-1}]}
            规则:
              - {规范: 够天数, 条款: A-1, 对象: 干部, 每: 月, 约束力: 应当, 施行: {止: 2016-03-31}, 要求: '计数(考勤[在岗状态 = "在村"]) >= 天数'}
              - {规范: 够天数, 条款: A-1, 对象: 干部, 每: 月, 约束力: 应当, 施行: {起: 2016-04-01}, 要求: '计数(考勤[在岗状态 = "在村"]) >= 天数 + 1'}
            """);
        var load = new PolicyEngine().Load(
            [PackCase.Adopter("改定: {天数: {起: 2016-04-01, 值: 20, " + Basis + "} }\n采纳: {够天数: {" + Basis + "} }", extends: "版县")], bases: [versioned]);
        load.Diagnostics.Select(item => item.ToString()).Should().BeEmpty();
        IEnumerable<VerdictStatus> In(string month, int days) => PackCase.Judge(load.Policies, PackCase.World(PackCase.Month(days, month: month)), month).Select(verdict => verdict.Status);

        In("2016-01", 1).Should().BeEmpty();
        In("2016-03", 10).Should().Equal(VerdictStatus.Satisfied);
        In("2016-03", 9).Should().Equal(VerdictStatus.Violated);
        In("2016-06", 20).Should().Equal(VerdictStatus.Violated);
        In("2016-06", 21).Should().Equal(VerdictStatus.Satisfied);
    }

    [Fact]
    public void What_is_adopted_already_below_needs_no_second_adoption()
    {
        var first = PackCase.Adopter("采纳: {住村过半: {约束力: 应当, " + Basis + "} }", id: "市");
        IEnumerable<string> Codes(string more) => new PolicyEngine()
            .Load([PackCase.Adopter("采纳: {住村过半: {" + more + Basis + "} }", extends: "市")], bases: [first, PackCase.Source]).Diagnostics.Select(item => item.Code);

        Codes("").Should().BeEmpty();
        Codes("约束力: 应当, ").Should().Equal("VA0338");
    }

    // A test tries another value on a parameter of a pack below by its name, unless two have it.
    [Theory]
    [InlineData("源县", "")]
    [InlineData("[源县, 他县]", "VA0493")]
    public void A_scenario_sets_parameters_of_packs_below(string extends, string code)
    {
        var other = PackCase.Pack("他县", "政策: 他县\n参数: {请假计算方式: {可选: [计入, 不影响], 未定: 没说}}\n");
        var policies = new PolicyEngine().Load([PackCase.Adopter(extends: extends)], bases: [PackCase.Source, other]).Policies;
        var report = VillageAid.Rules.Scenarios.ScenarioRunner.Run(policies, [new SourceText("a.test.yaml", """
            - 测试: 请假计入
              期间: 2016-03
              已知:
                村: [{村编号: 村1, 县: "130726"}]
                工作队: [{工作队编号: 队1, 派驻村编号: 村1}]
                干部: [{干部编号: 甲}]
                任职: [{任职编号: 任1, 干部编号: 甲, 工作队编号: 队1, 职务: 队员, 到任日期: 2016-02-01, 离任日期: 无}]
              考勤: {甲: {在村: 1..18, 请假: 19..21, 缺岗: 22..31}}
              设定: {请假计算方式: 计入}
              预期: {甲: {每月驻村天数: 符合, Y-3: 缺数据}}
            """)]);

        report.Diagnostics.Select(item => item.Code).Should().Equal(code.Length == 0 ? [] : [code]);
        report.Results.Count(result => result.Passed).Should().Be(code.Length == 0 ? 1 : 0);
    }

    [Theory]
    [InlineData("设定: {请假计算方式: {值: 计如, B} }", "VA0428")]
    [InlineData("设定: {请假计算方式: {值: 计入, 设定人: 某} }", "VA0335")]
    [InlineData("设定: {请假方式: {值: 计入, B} }", "VA0495")]
    [InlineData("设定: {最低驻村天数: {值: 21, B} }", "VA0496")]
    [InlineData("改定: {请假计算方式: {起: 2016-01-01, 值: 计入, B} }", "VA0497")]
    [InlineData("改定: {最低驻村天数: {值: 21, B} }", "VA0121")]
    [InlineData("采纳: {每日签到: {B} }", "VA0338")]
    [InlineData("采纳: {住村过半: {约束力: 通行做法, B} }", "VA0338")]
    [InlineData("停用: {住村: {B} }", "VA0495")]
    [InlineData("停用: {住村过半: {B} }\n采纳: {住村过半: {B} }", "VA0498")]
    [InlineData("停用: {住村过半: {起: 2016-02-01, 止: 2016-01-01, B} }", "VA0408")]
    [InlineData("停用: {住村过半: {B} }\n规则: [{规范: 甲, 条款: Y-1, 对象: 干部, 每: 月, 要求: 符合(住村过半)}]", "VA0499")]
    [InlineData("规则: [{规范: 住村过半, 条款: Y-1, 对象: 干部, 每: 月, 要求: 驻村天数 > 1}]", "VA0492")]
    [InlineData("指标: {驻村天数: {对象: 干部, 值: 计数(考勤)}}", "VA0492")]
    public void A_mistake_is_told_once(string sections, string code) =>
        PackCase.Codes(PackCase.Adopter(sections.Replace("B}", Basis + "}", StringComparison.Ordinal))).Should().Equal(code);

    [Fact]
    public void What_the_source_does_not_doubt_cannot_be_set_otherwise()
    {
        var bounded = PackCase.Pack("限县", "政策: 限县\n参数: {截止时刻: {类型: 时刻, 不低于: \"12:00\", 不高于: \"23:59\", 未定: 没说几点}}\n");
        IEnumerable<string> Codes(string value) => new PolicyEngine()
            .Load([PackCase.Adopter($"设定: {{截止时刻: {{值: \"{value}\", {Basis}}} }}", extends: "限县")], bases: [bounded]).Diagnostics.Select(item => item.Code);

        Codes("11:00").Should().Equal("VA0428");
        Codes("18:00").Should().BeEmpty();
    }

    [Fact]
    public void Two_packs_beside_each_other_may_not_both_decide_the_same()
    {
        var (one, two) = (PackCase.Adopter("设定: {请假计算方式: {值: 计入, " + Basis + "} }", id: "乙"), PackCase.Adopter("设定: {请假计算方式: {值: 不影响, " + Basis + "} }", id: "丙"));
        var load = new PolicyEngine().Load([PackCase.Adopter(extends: "[乙, 丙]"), PackCase.Adopter(id: "上县", extends: "新县")], bases: [one, two, PackCase.Source]);

        load.Diagnostics.Select(item => $"{item.Code} {item.Path}").Should().Equal("VA0498 新县/policy.yaml");
        load.Policies.Ids.Should().BeEmpty();
    }

    // The rule that asks stands in the source: only who switches the other one off can see to it.
    [Fact]
    public void A_rule_that_the_source_asks_about_cannot_be_switched_off_alone()
    {
        var asking = PackCase.Pack("问县", """
            政策: 问县
            来源: [{编号: 甲, 性质: 法规, 标题: 办法, 条款: {A-1: 一天}}]
            规则:
              - {规范: 一天, 条款: A-1, 对象: 干部, 每: 月, 要求: 有(考勤)}
              - {规范: 问, 条款: A-1, 对象: 干部, 每: 月, 要求: 符合(一天)}
            """);
        IEnumerable<string> Codes(string off) => new PolicyEngine()
            .Load([PackCase.Adopter(off, extends: "问县")], bases: [asking]).Diagnostics.Select(item => $"{item.Code} {item.Path}");

        Codes("停用: {一天: {" + Basis + "} }").Should().Equal("VA0499 新县/policy.yaml");
        Codes("停用: {一天: {起: 2017-01-01, " + Basis + "}, 问: {起: 2017-01-01, " + Basis + "} }").Should().BeEmpty();
        Codes("停用: {一天: {起: 2017-01-01, " + Basis + "}, 问: {起: 2018-01-01, " + Basis + "} }").Should().Equal("VA0499 新县/policy.yaml");
    }
}
