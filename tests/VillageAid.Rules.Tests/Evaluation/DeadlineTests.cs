using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>When a weekly report is due: Thursday 17 March 2016, 18:00, and what happens on a day without work.</summary>
public class DeadlineTests
{
    private static readonly Period Week = Period.Parse("2016-W11");
    private static readonly DateTimeOffset Late = Case.At(2016, 4, 30);

    [Theory]
    [InlineData("2016-03-17T18:00", VerdictStatus.Satisfied)]
    [InlineData("2016-03-17T18:01", VerdictStatus.Violated)]
    public void Without_a_holiday_rule_the_day_stands(string sent, VerdictStatus expected) => StatusOf(Rule(""), sent).Should().Be(expected);

    [Theory]
    [InlineData("当天", "2016-03-17T18:00", VerdictStatus.Satisfied)]
    [InlineData("当天", "2016-03-18T10:00", VerdictStatus.Violated)]
    [InlineData("顺延", "2016-03-18T18:00", VerdictStatus.Satisfied)]
    [InlineData("顺延", "2016-03-18T18:01", VerdictStatus.Violated)]
    [InlineData("提前", "2016-03-16T18:00", VerdictStatus.Satisfied)]
    [InlineData("提前", "2016-03-17T10:00", VerdictStatus.Violated)]
    public void A_holiday_moves_the_day_as_the_rule_says(string choice, string sent, VerdictStatus expected) =>
        StatusOf(Rule(choice), sent, [Holiday(17), Case.Complete("日历", "全国")]).Should().Be(expected);

    [Fact]
    public void While_nobody_chose_a_holiday_rule_a_report_between_them_goes_to_a_person()
    {
        Fact[] calendar = [Holiday(17), Case.Complete("日历", "全国")];
        StatusOf(Rule("未定"), "2016-03-16T10:00", calendar).Should().Be(VerdictStatus.Satisfied);
        StatusOf(Rule("未定"), "2016-03-18T10:00", calendar).Should().Be(VerdictStatus.NeedsReview);
        StatusOf(Rule("未定"), "2016-03-18T20:00", calendar).Should().Be(VerdictStatus.Violated);
    }

    [Fact]
    public void Where_the_calendar_is_not_known_a_late_report_is_not_convicted()
    {
        StatusOf(Rule("顺延"), "2016-03-18T10:00").Should().Be(VerdictStatus.Undetermined);
        StatusOf(Rule("顺延"), "2016-03-17T10:00").Should().Be(VerdictStatus.Satisfied);
    }

    [Fact]
    public void A_weekend_is_passed_over()
    {
        StatusOf(Rule("顺延", "星期六"), "2016-03-21T18:00", [Case.Complete("日历", "全国")]).Should().Be(VerdictStatus.Satisfied);
        StatusOf(Rule("提前", "星期日"), "2016-03-18T18:01", [Case.Complete("日历", "全国")]).Should().Be(VerdictStatus.Violated);
        StatusOf(Rule("顺延", "星期六"), "2016-03-19T18:01", [new CalendarDay { Date = new(2016, 3, 19), IsWorkday = true }]).Should().Be(VerdictStatus.Violated);
    }

    [Fact]
    public void Before_the_deadline_nothing_adverse_is_said()
    {
        StatusOf(Rule(""), null, asOf: Case.At(2016, 3, 17, 18)).Should().Be(VerdictStatus.Pending);
        StatusOf(Rule(""), null, asOf: Case.At(2016, 3, 17, 18, 1)).Should().Be(VerdictStatus.Violated);
    }

    [Fact]
    public void A_day_that_nobody_set_may_still_be_moved_beyond_the_week()
    {
        var rule = Rule("顺延", "报送日", "  报送日: {类型: 星期, 未定: 原文没有说明}");
        StatusOf(rule, "2016-03-21T10:00", [Case.Complete("日历", "全国")]).Should().Be(VerdictStatus.NeedsReview);
        StatusOf(rule, "2016-03-22T10:00", [Case.Complete("日历", "全国")]).Should().Be(VerdictStatus.Violated);
    }

    private static CalendarDay Holiday(int day) => new() { Date = new(2016, 3, day), IsWorkday = false };

    private static PolicySet Rule(string holiday, string weekday = "星期四", string parameter = "") => Case.Pack($$"""
        对象: 工作队
        每: 周
        截止: {星期: {{weekday}}, 时刻: 18:00{{(holiday == "" ? "" : ", 逢休息日: 逢休息日")}}}
        要求: 有(报送[报送种类 = "周上报" 且 报送时刻 != 无 且 报送时刻 <= 截止])
        """, "参数:\n" + string.Join('\n', new[] { Choice(holiday), parameter }.Where(line => line != "").DefaultIfEmpty("  甲: {未定: 没有}")));

    private static string Choice(string holiday) => holiday switch
    {
        "" => "",
        "未定" => "  逢休息日: {可选: [{zh: 当天, en: same}, {zh: 顺延, en: next}, {zh: 提前, en: previous}], 未定: 没有说明}",
        _ => "  逢休息日: {可选: [{zh: 当天, en: same}, {zh: 顺延, en: next}, {zh: 提前, en: previous}], 取值: {起: 2016-01-01, 值: " + holiday + ", 来源说明: 假定, 理由: 测试}}",
    };

    private static VerdictStatus StatusOf(PolicySet policies, string? sent, IEnumerable<Fact>? facts = null, DateTimeOffset? asOf = null)
    {
        var report = Case.Report(sent is null ? null : DateTimeOffset.Parse(sent + "+08:00", System.Globalization.CultureInfo.InvariantCulture));
        return Case.Judge(policies, [.. Case.Posted(), report, .. facts ?? []], asOf ?? Late, Week).Should().ContainSingle().Which.Status;
    }
}
