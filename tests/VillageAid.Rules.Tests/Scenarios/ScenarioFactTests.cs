using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Scenarios;

/// <summary>How records of every type can be told, and that they are checked as loaded records are.</summary>
public class ScenarioFactTests
{
    [Theory]
    [InlineData("""{干部: [{干部编号: 乙}], 任职: [{任职编号: 任2, 干部编号: 乙, 工作队编号: 队1, 到任日期: 2016-01-25, 离任日期: 无}]}""")]
    [InlineData("""{干部: 乙, 任职: {任2: {干部: 乙, 工作队: 队1, 到任日期: 2016-01-25, 离任日期: 无}}}""")]
    [InlineData("""{cadre: [乙, 丙], assignment: {任2: {cadre: 乙, team: 队1, startOn: 2016-01-25, endOn: nothing}}}""")]
    [InlineData("""{干部: {乙: {派出单位编号: U1}}, 任职: [{任职编号: 任2, cadre: 乙, 工作队: 队1, 到任日期: 2016-01-25, 离任日期: 无}]}""")]
    public void Records_by_their_key_and_relations_by_their_name(string given) => ShouldPass($$$"""
        - 测试: 乙
          已知: {{{given}}}
          考勤: {乙: {在村: 1..20}}
          预期: {乙: {每月驻村天数: 符合}}
        """);

    [Fact]
    public void Records_of_somebody_are_listed_under_him_and_several_values_are_a_list() => ShouldPass("""
        - 测试: 两家单位批准的两次请假
          已知: {请假: {甲: [{起: 2016-03-19, 止: 2016-03-20, 批准单位: [乡1, 县1]}, {起: 2016-03-25, 止: 2016-03-25, 批准单位: 乡1}]}}
          设定: {请假计算方式: 计入}
          考勤: {甲: {在村: 1..17, 请假: "19..20, 25", 缺岗: "18, 21..24, 26..31"}}
          台账齐全: {考勤: 甲}
          预期: {甲: {每月驻村天数: {结论: 符合, 实际: 20}}}
        """);

    [Fact]
    public void Runs_of_days_name_a_kind_where_that_belongs_to_the_key_and_the_calendar_is_nobodys() => ShouldPass("""
        - 测试: 周四是休息日，周五补报
          设定: {上报截止时刻: "18:00", 截止逢休息日: 顺延, 周起始日: 星期一}
          期间: 2016-W11
          已知:
            日历: {工作日: "2016-03-14..2016-03-16, 2016-03-18", 非工作日: 17}
            报送: [{报送主体: 队1, 主体类别: 工作队, 报送种类: 周上报, 期间起: 2016-03-14, 报送时刻: "2016-03-18 16:30"}]
          预期: {队1: {工作组周上报: 符合}}
        """);

    [Fact]
    public void A_record_told_again_is_the_same_record_with_these_fields_changed() => ShouldPass("""
        - 测试: 队1
          考勤: {甲: {在村: 1..20}}
          预期: {甲: {每月驻村天数: 符合}}
          变式:
            - 已知: {任职: {任1: {到任日期: 2016-03-16}}}
              设定: {不足月处理: 不适用}
              预期: {甲: {每月驻村天数: 不适用}}
            - 已知: {村: {村1: {县: "130726"}}}
              预期: {甲: 无结论}
              不符: 适用地区
        """);

    [Fact]
    public void Completeness_for_everybody_follows_the_period_of_the_test() => ShouldPass("""
        - 测试: 三月
          考勤: {甲: {在村: 1..19}}
          台账齐全: 全部
          预期: {甲: {每月驻村天数: {结论: 违反, 实际: 19}}}
          变式:
            - 期间: 2016-02
              预期: {甲: {每月驻村天数: {结论: 违反, 实际: 0}}}

        - test: all of a type
          attendance: {甲: {present: 1..19}}
          complete: {attendanceDay: all}
          expect: {cadre:甲: {每月驻村天数: {is: Violated, actual: 19}}}

        - test: some months of a type
          attendance: {甲: {present: 1..19}}
          complete: {all: {甲: 2016-Q1}}
          expect: {"干部：甲": {每月驻村天数: {is: Violated, actual: 19}}}
        """);

    [Theory]
    [InlineData("任职: {任2: {干部: 甲, 到任日期: 2016-03-10, 离任日期: 2016-03-01}}", "VA0516", false)]
    [InlineData("村: [{村编号: 村9, 县: \"130725\"}, {村编号: 村9, 县: \"130726\"}]", "VA0520", true)]
    [InlineData("干部: [乙, 乙]", "VA0521", true)]
    [InlineData("考勤: [{干部: 甲, 日期: 2016-03-05, 记录时间: 2016-03-01 09:00}]", "VA0533", true)]
    [InlineData("考勤: [{干部: 甲, 日期: 2016-03-05, 在岗状态: 在家}]", "VA0512", false)]
    [InlineData("考勤: [{干部: 甲, 日期: 2016-03-05, 编号: 乙, 更正前记录: 丙}]", "VA0523", true)]
    public void What_loading_would_say_of_a_record_is_said_at_its_place(string given, string code, bool isRun)
    {
        var report = ShangyiPack.Run($$$"""
            - 测试: 记录
              已知: { {{{given}}} }
              预期: {甲: {每月驻村天数: {不应: 符合} } }
            """);
        report.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
        report.Diagnostics[0].Position!.Value.Line.Should().Be(11);
        report.Results.Should().HaveCount(isRun ? 1 : 0);
    }

    // A test tells what matters to it.
    [Fact]
    public void A_record_that_another_one_names_need_not_be_told() => ShouldPass("""
        - 测试: 批准的乡镇没有记录
          已知: {干部: [乙], 任职: {任2: {干部: 乙, 工作队: 队7, 到任日期: 2016-01-25, 离任日期: 无}}}
          预期: {乙: {每月驻村天数: {不应: [符合, 违反]}}}
        """);

    [Fact]
    public void A_parameter_can_be_left_unset_again() => ShouldPass("""
        - 测试: 请假怎么算
          已知: {请假: {甲: [{起: 2016-03-19, 止: 2016-03-22, 批准单位: 乡1}]}}
          考勤: {甲: {在村: 1..18, 请假: 19..22, 缺岗: 23..31}}
          台账齐全: {考勤: 甲}
          预期: {甲: {每月驻村天数: 违反}}
          变式:
            - 设定: {请假计算方式: 未定}
              预期: {甲: {每月驻村天数: {结论: 待研判, 缺少: 请假计算方式}}}
            - 设定: {最低驻村天数: unset}
              预期: {甲: {每月驻村天数: {结论: 待研判, 缺少: 最低驻村天数}}}
        """);

    private static void ShouldPass(string tests)
    {
        var report = ShangyiPack.Run(tests);
        report.Diagnostics.Select(item => item.ToString(Language.En)).Should().BeEmpty();
        report.Results.Should().NotBeEmpty();
        report.Results.SelectMany(result => result.Failures, (result, failure) => $"{result.Name}: {failure.En}").Should().BeEmpty();
    }
}
