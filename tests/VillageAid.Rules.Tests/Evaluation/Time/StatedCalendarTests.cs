using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>The days around 1 May 2016: Sunday and Monday off, Sunday the 8th worked.</summary>
public class StatedCalendarTests
{
    private const string Days = "放假: [{起: 2016-05-01, 止: 2016-05-02, 名称: 劳动节}], 调休上班: [2016-05-08]";

    [Theory]
    [InlineData("2016-05-02", VerdictStatus.Violated)]
    [InlineData("2016-05-08", VerdictStatus.Satisfied)]
    [InlineData("2016-05-03", VerdictStatus.Undetermined)]
    public void Only_the_days_that_are_named_are_known(string day, VerdictStatus expected) => IsWorkday(Days, day).Should().Be(expected);

    [Theory]
    [InlineData("2016-05-03", VerdictStatus.Satisfied)]
    [InlineData("2016-05-07", VerdictStatus.Violated)]
    [InlineData("2017-05-03", VerdictStatus.Undetermined)]
    public void Of_a_whole_year_every_day_is_known(string day, VerdictStatus expected) => IsWorkday(Days + ", 年份: [2016]", day).Should().Be(expected);

    [Theory]
    [InlineData(2, false, null, VerdictStatus.Violated)]
    [InlineData(2, true, null, VerdictStatus.Undetermined)]
    [InlineData(2, true, Confirmation.Alleged, VerdictStatus.Violated)]
    [InlineData(3, false, null, VerdictStatus.Undetermined)]
    public void A_record_that_contradicts_it_leaves_the_day_open(int day, bool isWorkday, Confirmation? confirmation, VerdictStatus expected) =>
        IsWorkday(Days + ", 年份: [2016]", $"2016-05-0{day}", new CalendarDay { Date = new(2016, 5, day), IsWorkday = isWorkday, Confirmation = confirmation }).Should().Be(expected);

    [Fact]
    public void It_goes_before_what_a_complete_ledger_does_not_have()
    {
        var ledger = Case.Complete("日历", "全国", new(2016, 5, 1), new(2016, 5, 31));
        IsWorkday(Days, "2016-05-02", ledger).Should().Be(VerdictStatus.Violated);
        IsWorkday(Days, "2016-05-03", ledger).Should().Be(VerdictStatus.Satisfied);
    }

    [Fact]
    public void Packs_of_one_run_share_it()
    {
        var calendar = new TimePack.Text($"政策: 全国日历\n标题: 日历\n词汇: {{日历: {{{Days}}}}}\n", "全国日历");
        var load = new PolicyEngine().Load([calendar, new TimePack.Text("""
            政策: 示例
            标题: 示例
            来源: [{编号: 甲, 性质: 法规, 标题: 甲, 条款: {A-1: 示例}}]
            规则: [{规范: 甲, 条款: A-1, 对象: 干部, 每: 月, 要求: '是工作日(@"2016-05-08")'}]
            """)]);
        load.Diagnostics.Should().BeEmpty();
        Case.Judge(load.Policies, Case.Posted()).Single().Status.Should().Be(VerdictStatus.Satisfied);
    }

    private static VerdictStatus IsWorkday(string calendar, string day, params Fact[] facts)
    {
        var policies = TimePack.Policies($"词汇: {{日历: {{{calendar}}}}}", $"规则: [{{规范: 甲, 条款: [A-1, A-2], 对象: 干部, 每: 月, 要求: '是工作日(@\"{day}\")'}}]");
        return Case.Judge(policies, [.. Case.Posted(), .. facts], Case.At(2016, 6, 1)).Single().Status;
    }
}
