using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Scenarios;

/// <summary>How tests can be told: each of these passes, so what it tells was understood.</summary>
public class ScenarioReaderTests
{
    [Theory]
    [InlineData("在村: 1..20, 缺岗: 21..31")]
    [InlineData("在村: \"1..10, 12..21\", 缺岗: 11，22..31")]
    [InlineData("在村: 2016-03-01..2016-03-20, 缺岗: 2016-03-21..2016-03-31")]
    [InlineData("present: 1..20, absent: 21..31")]
    [InlineData("在村: 1..20, 签到: 1..18, 非签到: 19..20, 缺岗: 21..31")]
    public void Attendance_in_runs_of_days(string runs) => ShouldPass($$$"""
        - 测试: 二十天
          考勤: {甲: { {{{runs}}} }}
          预期: {甲: {每月驻村天数: {结论: 符合, 实际: 20} } }
        """);

    [Fact]
    public void Runs_that_meet_on_a_day_make_one_record() => ShouldPass("""
        - 测试: 在村而没有签到的一天
          设定: {签到范围: 每个驻村日}
          考勤: {甲: {在村: 1..31, 签到: 1..30, 非签到: 31}}
          预期: {甲: {每日签到: 违反, 每月驻村天数: 符合}}
        """);

    [Fact]
    public void Runs_may_stand_under_given_too() => ShouldPass("""
        - 测试: 已知
          已知: {考勤: {甲: {在村: 1..19, 缺岗: 20..31}}}
          预期: {甲: {每月驻村天数: 违反}}
        """);

    [Fact]
    public void Everything_in_English() => ShouldPass("""
        - test: nineteen days and no record of the rest
          given: {leaveGrant: [{cadreId: 甲, fromDate: 2016-03-20, toDate: 2016-03-21, approvedByOrgs: unknown}]}
          attendance: {甲: {present: 1..19, unknown: 20}}
          complete: {attendanceDay: {甲: 21..30}}
          set: {leaveReading: noEffect}
          expect: {"cadre:甲": {每月驻村天数: {is: undetermined, not: [Violated, satisfied], actual: 19..21, needed: 20, missing: [attendanceDay 甲 2016-03-20, attendanceDay 甲 2016-03-31]}}}
        """);

    [Fact]
    public void Completeness_for_some_days_closes_those_days_only() => ShouldPass("""
        - 测试: 二十号到三十号齐全
          考勤: {甲: {在村: 1..19}}
          台账齐全: {考勤: {甲: 20..30}}
          预期: {甲: {每月驻村天数: {结论: 缺数据, 实际: 19..20, 缺少: 考勤 甲 2016-03-31}}}

        - 测试: 全月齐全
          考勤: {甲: {在村: 1..19}}
          台账齐全: {考勤: [甲]}
          预期: {甲: {每月驻村天数: {结论: 违反, 实际: 19, 缺少: []}}}
        """);

    [Fact]
    public void A_variant_tells_only_what_is_different()
    {
        var report = ShangyiPack.Run("""
            - 测试: 差一天
              考勤: {甲: {在村: 1..19, 缺岗: 20..30}}
              预期: {甲: {每月驻村天数: 缺数据}}
              变式:
                - 考勤: {甲: {在村: 31}}
                  预期: {甲: {每月驻村天数: 符合}}
                - 设定: {请假计算方式: 计入, 日期口径: calendar}
                  台账齐全: {考勤: 甲}
                  预期: {甲: {每月驻村天数: 违反}}
            """);
        report.Diagnostics.Should().BeEmpty();
        report.Results.Select(result => result.Name).Should().Equal("差一天", "差一天（1）", "差一天（请假计算方式=计入，日期口径=calendar）");
        report.Results.Should().OnlyContain(result => result.Passed);
        report.Results.Select(result => result.Place).Should().Equal("a.test.yaml:10:7", "a.test.yaml:14:7", "a.test.yaml:16:7");
    }

    [Fact]
    public void A_background_is_told_of_all_tests_behind_it_until_the_next() => ShouldPass(ShangyiPack.Background + """
        - 测试: 有背景
          预期: {甲: {每月驻村天数: 缺数据}}

        - 背景: 只有乙，没有派驻
          期间: 2016-03
          已知: {干部: [{干部编号: 乙}]}
          台账齐全: {任职: 乙}

        - 测试: 换了背景
          预期: {乙: {每月驻村天数: {不应: [违反, 符合]}}}

        - 测试: 前一个背景不再算数，测试自己的期间盖过背景的
          期间: 2016-04
          预期: {乙: {每月驻村天数@2016-04: {不应: 违反}}}
        """, withBackground: false);

    [Fact]
    public void An_occasion_is_named_behind_the_rule() => ShouldPass("""
        - 测试: 第十一周报了，第十二周没有
          设定: {上报截止时刻: "18:00", 截止逢休息日: 当天, 周起始日: 星期一}
          已知:
            报送:
              - {报送主体: 队1, 主体类别: 工作队, 报送种类: 周上报, 期间起: 2016-03-14, 报送时刻: "2016-03-17 16:30"}
              - {报送主体: 队1, 主体类别: 工作队, 报送种类: 周上报, 期间起: 2016-03-21, 报送时刻: 无}
          预期: {队1: {工作组周上报@2016-W11: 符合, 工作组周上报@2016-W12: 违反, SY2016-2-8@2016-W10: 缺数据}}
        """);

    [Theory]
    [InlineData("2016-03-20", "12..23")]
    [InlineData("2016-03-21 08:00", "12..23")]
    [InlineData("2016年3月20日", "12..23")]
    public void As_of_an_instant(string asOf, string actual) => ShouldPass($$$"""
        - 测试: 月底之前
          截至: {{{asOf}}}
          考勤: {甲: {在村: 1..12, 缺岗: 13..20} }
          台账齐全: {考勤: 甲}
          预期: {甲: {每月驻村天数: {不应: [违反, 缺数据], 实际: "{{{actual}}}"} } }
        """);

    [Fact]
    public void A_test_over_a_background_with_a_mistake_is_not_run()
    {
        var report = ShangyiPack.RunFile("""
            - 背景: 任职写错了字段
              期间: 2016-03
              已知: {干部: [{干部编号: 甲}], 任职: [{任职号: 任1, 干部编号: 甲}]}

            - 测试: 会讲成另一个故事
              预期: {甲: {每月驻村天数: 不适用}}
            """);
        report.Results.Should().BeEmpty();
        report.Diagnostics.Select(item => item.Code).Should().Equal("VA0606");
    }

    [Theory]
    [InlineData("请假算法: 计入", "VA0424 a.test.yaml:11:9 there is no parameter `请假算法`")]
    [InlineData("请假计算方式: 算", "VA0428 a.test.yaml:11:17 `算` is not a choice (counts, lowersTarget, noEffect)\n  help: there are: `counts`, `lowersTarget`, `noEffect`")]
    [InlineData("最低驻村天数: 二十", "VA0428 a.test.yaml:11:17 `二十` is not a number of days\n  help: write it in digits, such as 20")]
    public void What_is_set_must_be_a_parameter_and_a_value_of_it(string setting, string diagnostic)
    {
        var report = ShangyiPack.Run($$$"""
            - 测试: 设定写错
              设定: { {{{setting}}} }
              预期: {甲: {每月驻村天数: 缺数据} }
            """);
        report.Results.Should().BeEmpty();
        report.Diagnostics.Select(item => item.ToString(Language.En)).Should().Equal(diagnostic);
    }

    [Theory]
    [InlineData("{甲: {}}")]
    [InlineData("{甲: {每月驻村天数: {}}}")]
    public void Braces_without_an_expectation_would_pass_whatever_came(string expect)
    {
        var report = ShangyiPack.Run($$$"""
            - 测试: 空的预期
              预期: {{{expect}}}
            """);
        report.Results.Should().BeEmpty();
        report.Diagnostics.Select(item => item.Code).Should().Equal("VA0123");
    }

    private static void ShouldPass(string tests, bool withBackground = true)
    {
        var report = withBackground ? ShangyiPack.Run(tests) : ShangyiPack.RunFile(tests);
        report.Diagnostics.Select(item => item.ToString(Language.En)).Should().BeEmpty();
        report.Results.Should().NotBeEmpty();
        report.Results.SelectMany(result => result.Failures, (result, failure) => $"{result.Name}: {failure.En}").Should().BeEmpty();
    }
}
