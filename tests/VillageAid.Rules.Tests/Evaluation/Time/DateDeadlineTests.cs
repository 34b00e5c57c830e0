using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>Deadlines that are a date: written, set by a parameter, or counted from a record.</summary>
public class DateDeadlineTests
{
    [Theory]
    [InlineData("2016-03-15", 2016, 3, 14, VerdictStatus.Pending)]
    [InlineData("2016-03-15", 2016, 3, 15, VerdictStatus.Pending)]
    [InlineData("2016-03-15", 2016, 3, 16, VerdictStatus.Violated)]
    [InlineData("\"2016-03-15\"", 2016, 3, 16, VerdictStatus.Violated)]
    [InlineData("期间.起 + @\"P14D\"", 2016, 3, 15, VerdictStatus.Pending)]
    [InlineData("期间.起 + @\"P14D\"", 2016, 3, 16, VerdictStatus.Violated)]
    [InlineData("期间.止 + 宽限", 2016, 4, 5, VerdictStatus.Pending)]
    [InlineData("期间.止 + 宽限", 2016, 4, 6, VerdictStatus.Violated)]
    [InlineData("定下的日期", 2016, 3, 20, VerdictStatus.Pending)]
    [InlineData("定下的日期", 2016, 3, 21, VerdictStatus.Violated)]
    [InlineData("没定的日期", 2016, 3, 9, VerdictStatus.Pending)]
    [InlineData("没定的日期", 2016, 3, 15, VerdictStatus.NeedsReview)]
    [InlineData("没定的日期", 2016, 3, 21, VerdictStatus.Violated)]
    public void Before_it_has_certainly_passed_nothing_adverse_is_said(string date, int year, int month, int day, VerdictStatus expected) =>
        Judge($"{{日期: '{date.Trim('\'')}'}}", "是 = 否", Case.At(year, month, day)).Should().Be(expected);

    [Theory]
    [InlineData("{日期: 2016-03-15, 时刻: 18:00}", 17, VerdictStatus.Pending)]
    [InlineData("{日期: 2016-03-15, 时刻: 18:00}", 19, VerdictStatus.Violated)]
    public void A_time_makes_it_an_instant(string due, int hour, VerdictStatus expected) => Judge(due, "是 = 否", Case.At(2016, 3, 15, hour)).Should().Be(expected);

    // 13 March 2016 is a Sunday.
    [Theory]
    [InlineData(14, VerdictStatus.Pending)]
    [InlineData(15, VerdictStatus.Violated)]
    public void A_day_of_rest_moves_it(int day, VerdictStatus expected) =>
        Judge("{日期: 2016-03-13, 逢休息日: 逢休息日}", "是 = 否", Case.At(2016, 3, day), Case.Complete("日历", "全国")).Should().Be(expected);

    [Fact]
    public void Its_name_is_a_day_in_conditions()
    {
        Judge("{日期: 2016-03-15}", "截止 = @\"2016-03-15\"", Case.EndOfMarch).Should().Be(VerdictStatus.Satisfied);
        Judge("{日期: 2016-03-15, 时刻: 18:00}", "截止 = @\"2016-03-15T18:00:00\"", Case.EndOfMarch).Should().Be(VerdictStatus.Satisfied);
        TimePack.Load("规则: [{规范: 甲, 条款: [A-1, A-2], 对象: 干部, 每: 月, 截止: {日期: 期间.天数}, 要求: 是}]").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("VA0428");
    }

    // A finding of 1 March, to be put right within ten days.
    [Theory]
    [InlineData(11, VerdictStatus.Pending)]
    [InlineData(12, VerdictStatus.Violated)]
    public void A_record_can_set_it(int day, VerdictStatus expected)
    {
        var policies = TimePack.Policies("参数: {期限: {单位: 天, 取值: [{值: 10, 条款: A-2}]}}", """
            规则:
              - {规范: 整改, 条款: A-1, 对象: 干部, 每: 问题认定, 截止: {日期: 问题认定.认定日期 + 期限}, 要求: 有(问题认定.整改)}
            """);
        var finding = new Finding { FindingId = "问1", SubjectId = "甲", SubjectKind = SubjectKind.Cadre, FindingCode = FindingCode.LongAbsence, FoundOn = new(2016, 3, 1) };
        Fact[] facts = [.. Case.Posted(), finding, Case.Complete("整改", "问1", new(1949, 10, 1), new(2016, 12, 31)), Case.Complete("任职", "甲")];
        Case.Judge(policies, facts, Case.At(2016, 3, day)).Single().Status.Should().Be(expected);
    }

    // A term for putting right that is not on record convicts nobody; where there is none, a person decides.
    [Fact]
    public void A_date_that_is_unknown_or_nothing_is_never_past()
    {
        Of(new DateOnly(2016, 3, 10)).Should().Be(VerdictStatus.Violated);
        Of(new DateOnly(2016, 4, 10)).Should().Be(VerdictStatus.Pending);
        Of(default).Should().Be(VerdictStatus.Undetermined);
        Of(Known.Nothing).Should().Be(VerdictStatus.NeedsReview);

        static VerdictStatus Of(Known<DateOnly> dueOn)
        {
            var policies = TimePack.Policies("规则: [{规范: 整改, 条款: [A-1, A-2], 对象: 干部, 每: 整改, 截止: {日期: 整改.期限}, 要求: '整改.结果 = \"到位\"'}]");
            Fact[] facts =
            [
                .. Case.Posted(), Case.Complete("任职", "甲"),
                new Finding { FindingId = "问1", SubjectId = "甲", SubjectKind = SubjectKind.Cadre, FindingCode = FindingCode.LongAbsence, FoundOn = new(2016, 3, 1) },
                new Rectification { RectificationId = "改1", FindingId = "问1", OrderedOn = new(2016, 3, 2), DueOn = dueOn, Outcome = RectificationOutcome.Failed },
            ];
            return Case.Judge(policies, facts).Single().Status;
        }
    }

    // Friday 18 March 2016, and the days after it.
    [Theory]
    [InlineData("加工作日(@\"2016-03-18\", 1) = @\"2016-03-21\"")]
    [InlineData("add workdays(@\"2016-03-18\", 5) = @\"2016-03-25\"")]
    [InlineData("加工作日(@\"2016-03-20\", 0) = @\"2016-03-20\"")]
    [InlineData("加工作日(@\"2016-03-21\", -1) = @\"2016-03-18\"")]
    [InlineData("加工作日(@\"2016-03-18\", 1.5) = 无")]
    public void Workdays_are_counted_by_the_calendar(string condition) => Judge("{日期: 2016-03-15}", condition, Case.EndOfMarch, Case.Complete("日历", "全国")).Should().Be(VerdictStatus.Satisfied);

    [Fact]
    public void Where_the_calendar_is_not_known_workdays_are_bounded_below_only()
    {
        Judge("{日期: 2016-03-15}", "加工作日(@\"2016-03-18\", 3) >= @\"2016-03-21\"", Case.EndOfMarch).Should().Be(VerdictStatus.Satisfied);
        Judge("{日期: 2016-03-15}", "加工作日(@\"2016-03-18\", 3) > @\"2016-03-21\"", Case.EndOfMarch).Should().Be(VerdictStatus.Undetermined);
        Judge("{日期: 2016-03-15}", "加工作日(@\"2016-03-18\", 3) < @\"2017-03-21\"", Case.EndOfMarch).Should().Be(VerdictStatus.Undetermined);
    }

    // A holiday of three weeks is passed over to its end, and no deadline is said to have passed in its midst.
    [Fact]
    public void A_long_holiday_is_passed_over_to_its_end()
    {
        var holiday = Enumerable.Range(0, 21).Select(i => (Fact)new CalendarDay { Date = new DateOnly(2016, 3, 1).AddDays(i), IsWorkday = false });
        Fact[] facts = [.. holiday, Case.Complete("日历", "全国")];
        Judge("{日期: 2016-03-01, 逢休息日: 逢休息日}", "截止 = @\"2016-03-22\"", Case.EndOfMarch, facts).Should().Be(VerdictStatus.Satisfied);
        Judge("{日期: 2016-03-01, 逢休息日: 逢休息日}", "是 = 否", Case.At(2016, 3, 22), facts).Should().Be(VerdictStatus.Pending);
        Judge("{日期: 2016-03-01, 逢休息日: 逢休息日}", "是 = 否", Case.At(2016, 3, 23), facts).Should().Be(VerdictStatus.Violated);
    }

    private static VerdictStatus Judge(string due, string condition, DateTimeOffset asOf, params Fact[] facts)
    {
        var policies = TimePack.Policies("""
            参数:
              宽限: {单位: 天, 取值: [{值: 5, 条款: A-1}]}
              定下的日期: {类型: 日期, 取值: [{值: 2016-03-20, 条款: A-1}]}
              没定的日期: {类型: 日期, 不低于: 2016-03-10, 不高于: 2016-03-20, 未定: 没有说}
              逢休息日: {可选: [{zh: 当天, en: same}, {zh: 顺延, en: next}], 取值: [{值: 顺延, 条款: A-1}]}
            """, $$"""
            规则:
              - 规范: 示例
                条款: [A-1, A-2]
                对象: 干部
                每: 月
                截止: {{due}}
                要求: '{{condition}}'
            """);
        return new PolicyEngine().Evaluate(policies, FactSet.Of([.. Case.Posted(), .. facts]), Case.March, new EvaluationOptions { AsOf = asOf }).Verdicts.Single().Status;
    }
}
