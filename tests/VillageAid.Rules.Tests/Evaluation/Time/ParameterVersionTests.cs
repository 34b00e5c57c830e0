using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>A floor that rises from 20 to 22 days on 10 March 2016, and floors dated in other ways.</summary>
public class ParameterVersionTests
{
    private static readonly string[] Dated = ["{起: 2016-01-01, 值: 20, 条款: A-1}", "{起: 2016-03-10, 值: 22, 条款: A-2}"];

    [Theory]
    [InlineData(19, VerdictStatus.Violated)]
    [InlineData(20, VerdictStatus.NeedsReview)]
    [InlineData(21, VerdictStatus.NeedsReview)]
    [InlineData(22, VerdictStatus.Satisfied)]
    public void A_month_in_which_the_value_changes_is_judged_under_both(int present, VerdictStatus expected) =>
        TimePack.StatusOf(Floor("月", Dated), present).Should().Be(expected);

    [Theory]
    [InlineData("2016-02", 20, VerdictStatus.Satisfied)]
    [InlineData("2016-02", 19, VerdictStatus.Violated)]
    [InlineData("2016-04", 21, VerdictStatus.Violated)]
    [InlineData("2016-04", 22, VerdictStatus.Satisfied)]
    public void Other_months_have_one_value(string month, int present, VerdictStatus expected) => TimePack.StatusOf(Floor("月", Dated), present, month).Should().Be(expected);

    // The year 2016 holds the change, the year 2017 does not; a single day is before it or behind it.
    [Theory]
    [InlineData("年", "2016", 21, VerdictStatus.NeedsReview)]
    [InlineData("年", "2017", 21, VerdictStatus.Violated)]
    [InlineData("日", "2016-03-09", 1, VerdictStatus.Violated)]
    [InlineData("日", "2016-03-10", 1, VerdictStatus.Violated)]
    public void At_every_size_of_window(string each, string period, int present, VerdictStatus expected) => TimePack.StatusOf(Floor(each, Dated), present, period).Should().Be(expected);

    [Theory]
    [InlineData("2016-03-09", VerdictStatus.Satisfied)]
    [InlineData("2016-03-10", VerdictStatus.Violated)]
    public void A_day_has_the_value_of_that_day(string day, VerdictStatus expected) =>
        TimePack.StatusOf(Floor("日", "{起: 2016-01-01, 止: 2016-03-09, 值: 1, 条款: A-1}", "{起: 2016-03-10, 值: 2, 条款: A-2}"), 1, day).Should().Be(expected);

    [Fact]
    public void What_ended_for_good_is_unset_afterwards()
    {
        var ended = Floor("月", "{起: 2016-01-01, 止: 2016-03-31, 值: 20, 条款: A-1}");
        TimePack.StatusOf(ended, 5).Should().Be(VerdictStatus.Violated);
        TimePack.StatusOf(ended, 5, "2016-04").Should().Be(VerdictStatus.NeedsReview);
    }

    [Theory]
    [InlineData("未定: 没有说", VerdictStatus.NeedsReview, VerdictStatus.NeedsReview, VerdictStatus.NeedsReview)]
    [InlineData("未定: 没有说, 不低于: 2016-04-01", VerdictStatus.Satisfied, VerdictStatus.NeedsReview, VerdictStatus.NeedsReview)]
    [InlineData("未定: 没有说, 不高于: 2016-03-01", VerdictStatus.NeedsReview, VerdictStatus.Violated, VerdictStatus.Violated)]
    [InlineData("取值: [{值: 2016-04-01, 条款: A-2}]", VerdictStatus.Satisfied, VerdictStatus.Violated, VerdictStatus.Violated)]
    [InlineData("取值: [{值: 2016-05-01, 条款: A-2}]", VerdictStatus.Satisfied, VerdictStatus.Satisfied, VerdictStatus.Violated)]
    public void A_parameter_can_say_from_when_a_value_holds(string date, VerdictStatus february, VerdictStatus april, VerdictStatus may)
    {
        var policies = Floor("月", $"修订日期: {{类型: 日期, {date}}}", "{起: 2016-01-01, 值: 20, 条款: A-1}", "{起: 修订日期, 值: 22, 条款: A-2}");
        TimePack.StatusOf(policies, 21, "2016-02").Should().Be(february);
        TimePack.StatusOf(policies, 21, "2016-04").Should().Be(april);
        TimePack.StatusOf(policies, 21, "2016-05").Should().Be(may);
        // What both values say alike stands.
        TimePack.StatusOf(policies, 19, "2016-02").Should().Be(VerdictStatus.Violated);
    }

    [Fact]
    public void Before_the_first_date_nobody_set_the_value_is_unset()
    {
        var policies = Floor("月", "施行日期: {类型: 日期, 未定: 没有说, 不低于: 2016-03-01}", "{起: 施行日期, 值: 20, 条款: A-1}");
        TimePack.StatusOf(policies, 25).Should().Be(VerdictStatus.NeedsReview);
        var verdict = TimePack.Judge(policies, 25).Single();
        verdict.Reason.Missing.Select(item => item.Name.Zh).Should().Equal("施行日期");
        verdict.Reason.Parameters.Select(parameter => parameter.Name.Zh).Should().Contain("施行日期");
    }

    private static PolicySet Floor(string each, params string[] values)
    {
        var date = values[0].StartsWith('{') ? "" : "  " + values[0] + "\n";
        return TimePack.Policies($$"""
            参数:
            {{date}}  最低天数: {类型: 数字, 取值: [{{string.Join(", ", values.Where(value => value.StartsWith('{')))}}]}
            规则:
              - {规范: 驻村天数, 条款: [A-1, A-2], 对象: 干部, 每: {{each}}, 要求: '计数(考勤[在岗状态 = "在村"]) >= 最低天数'}
            """);
    }
}
