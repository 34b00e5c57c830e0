using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Scenarios;

/// <summary>What an author reads where a verdict is not as expected: what was expected, what came, and the reason that the verdict gives.</summary>
public class ScenarioFailureTests
{
    [Fact]
    public void Another_status() => Show("""
        - 测试: 差一天
          考勤: {甲: {在村: 1..19, 缺岗: 20..31}}
          预期: {甲: {每月驻村天数: 符合}}
        """).Should().Equal(
        "甲 每月驻村天数：结论应为 符合，却是 违反（2016年3月驻村19天，请假0天，规定不少于20天）",
        "甲 每月驻村天数: status should be Satisfied, but is Violated (19 days in the village in March 2016, 0 days of leave; at least 20 required)");

    [Fact]
    public void Another_number() => Show("""
        - 测试: 数不对
          考勤: {甲: {在村: 1..19, 缺岗: 20..31}}
          预期: {甲: {SY2016-2-7: {结论: 违反, 实际: 18, 应有: 21}}}
        """).Should().Equal(
        "甲 SY2016-2-7：实际应为 18，却是 19天（2016年3月驻村19天，请假0天，规定不少于20天）",
        "甲 SY2016-2-7: actual should be 18, but is 19 days (19 days in the village in March 2016, 0 days of leave; at least 20 required)",
        "甲 SY2016-2-7：要求应为 21，却是 20天（2016年3月驻村19天，请假0天，规定不少于20天）",
        "甲 SY2016-2-7: needed should be 21, but is 20 days (19 days in the village in March 2016, 0 days of leave; at least 20 required)");

    [Fact]
    public void Other_missing_records_are_shown_as_a_test_would_write_them() => Show("""
        - 测试: 缺的不对
          考勤: {甲: {在村: 1..10，15..19}}
          预期: {甲: {每月驻村天数: {结论: 缺数据, 缺少: 考勤 甲 2016-03-20..2016-03-31}}}
        """).Should().Equal(
        "甲 每月驻村天数：缺少的应为 [考勤 甲 2016-03-20..2016-03-31]，却是 [考勤 甲 2016-03-11..2016-03-14, 考勤 甲 2016-03-20..2016-03-31]（2016年3月驻村15到31天，请假0天，规定不少于20天）",
        "甲 每月驻村天数: missing should be [考勤 甲 2016-03-20..2016-03-31], but is [attendanceDay 甲 2016-03-11..2016-03-14, attendanceDay 甲 2016-03-20..2016-03-31] (15 to 31 days in the village in March 2016, 0 days of leave; at least 20 required)");

    [Fact]
    public void What_must_not_happen() => Show("""
        - 测试: 不应违反
          考勤: {甲: {缺岗: 1..31}}
          预期: {甲: {每月驻村天数: {不应: [符合, 违反]}}}
        """).Should().Equal(
        "甲 每月驻村天数：结论不应是 违反（2016年3月驻村0天，请假0天，规定不少于20天）",
        "甲 每月驻村天数: status must not be Violated (0 days in the village in March 2016, 0 days of leave; at least 20 required)");

    [Fact]
    public void A_number_where_nothing_was_compared() => Show("""
        - 测试: 规则不适用
          已知: {干部: [{干部编号: 乙}], 任职: [{任职编号: 任2, 干部编号: 乙, 工作队编号: 队1, 到任日期: 2016-03-20, 离任日期: 无}]}
          考勤: {乙: {在村: 20..31}}
          设定: {不足月处理: 不适用}
          台账齐全: {任职: 乙, 考勤: 乙, 请假: 乙}
          预期: {乙: {每月驻村天数: {实际: 3}}}
        """).Should().Equal(
        "乙 每月驻村天数：实际应为 3，却是 空（没有比较数）（2016年3月驻村12天，请假0天，规定不少于20天）",
        "乙 每月驻村天数: actual should be 3, but is nothing (no number is compared) (12 days in the village in March 2016, 0 days of leave; at least 20 required)");

    [Fact]
    public void No_verdict_at_all() => Show("""
        - 测试: 村没有周上报
          预期: {村1: {工作组周上报: 符合}}
        """).Should().Equal(
        "村1 工作组周上报：没有结论（不在政策的地区或施行期内，或者不是这条规则的对象）",
        "村1 工作组周上报: there is no verdict (outside the policy's place or time, or no subject of this rule)");

    private static IReadOnlyList<string> Show(string test)
    {
        var report = ShangyiPack.Run(test);
        report.Diagnostics.Select(item => item.ToString()).Should().BeEmpty();
        var result = report.Results.Should().ContainSingle().Subject;
        result.Passed.Should().BeFalse();
        return [.. result.Failures.SelectMany(failure => new[] { failure.In(Language.Zh), failure.In(Language.En) })];
    }
}
