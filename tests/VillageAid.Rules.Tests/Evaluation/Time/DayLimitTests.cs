using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>Whether there is a record of certain days is known where the records of these days are all in, whatever is known of others. As of 31 March 2016.</summary>
public class DayLimitTests
{
    [Theory]
    [InlineData("日期 + 10 >= 日期值(时点)")]
    [InlineData("日期 + @\"P10D\" >= 日期值(时点)")]
    [InlineData("日期值(时点) <= 日期 + 10")]
    [InlineData("日期 >= 日期值(时点) - 10")]
    [InlineData("日期 >= @\"2016-03-21\" 且 方式 = \"入户\"")]
    public void Not_before_a_day(string days)
    {
        var condition = days.Replace("+ 10", "+ 间隔", StringComparison.Ordinal).Replace("- 10", "- 间隔", StringComparison.Ordinal);

        StatusOf(condition, "as-of", "2016-03-21").Should().Be(VerdictStatus.Violated);
        StatusOf(condition, "as-of", "2016-03-22").Should().Be(VerdictStatus.Undetermined);
        MissingOf(condition, "2016-03-22").Should().Be("2016-03-21..2016-03-31");
    }

    // A month before 31 March is the end of February.
    [Theory]
    [InlineData("2016-02-29", VerdictStatus.Violated)]
    [InlineData("2016-03-01", VerdictStatus.Undetermined)]
    public void By_months(string from, VerdictStatus expected) => StatusOf("日期 + @\"P1M\" >= 日期值(时点)", "as-of", from).Should().Be(expected);

    // Nobody has yet said how long the interval is, only that it is at most twenty days.
    [Theory]
    [InlineData("2016-03-11", VerdictStatus.Violated)]
    [InlineData("2016-03-12", VerdictStatus.Undetermined)]
    public void By_a_number_that_is_not_settled(string from, VerdictStatus expected) => StatusOf("日期 + 未定间隔 >= 日期值(时点)", "as-of", from).Should().Be(expected);

    [Theory]
    [InlineData("日期 <= @\"2016-03-10\"", VerdictStatus.Violated)]
    [InlineData("@\"2016-03-10\" >= 日期", VerdictStatus.Violated)]
    [InlineData("日期 <= @\"2016-03-11\"", VerdictStatus.Undetermined)]
    [InlineData("日期 = @\"2016-03-10\"", VerdictStatus.Violated)]
    // One of two days, or what has no limit, is no limit.
    [InlineData("日期 <= @\"2016-03-10\" 或 方式 = \"电话\"", VerdictStatus.Undetermined)]
    [InlineData("非 (日期 <= @\"2016-03-10\")", VerdictStatus.Undetermined)]
    public void Not_after_a_day(string condition, VerdictStatus expected) => StatusOf(condition, "month", "2016-03-01", "2016-03-10").Should().Be(expected);

    [Fact]
    public void A_visit_of_these_days_meets_it() => StatusOf("日期 + 间隔 >= 日期值(时点)", "as-of", "2016-03-31", more: Visit(new(2016, 3, 21))).Should().Be(VerdictStatus.Satisfied);

    private static Visit Visit(DateOnly date) => new() { VisitId = "访1", VisitorCadreId = "甲", TargetId = "户1", TargetKind = SubjectKind.Household, Date = date };

    private static VerdictStatus StatusOf(string condition, string each, string from, string to = "2016-03-31", params Fact[] more) => Judge(condition, each, from, to, more).Status;

    private static string MissingOf(string condition, string from) =>
        Judge(condition, "as-of", from, "2016-03-31").Reason.Missing.Should().ContainSingle().Which.Name.Zh.Split(' ')[^1];

    private static Verdict Judge(string condition, string each, string from, string to, params Fact[] more) => Case.Judge(
        Case.Pack($"对象: 干部\n每: {each}\n要求: '有(走访[{condition}])'", "参数: {间隔: {单位: 天, 取值: [{起: 2016-01-01, 值: 10, 条款: A-1}]}, 未定间隔: {单位: 天, 不低于: 1, 不高于: 20, 未定: 没有说}}"),
        [.. Case.Posted(), .. more, Case.Complete("走访", "甲", DateOnly.Parse(from, null), DateOnly.Parse(to, null))]).Single();
}
