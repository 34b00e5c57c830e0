using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>A rule that was rewritten from 10 March 2016 on: 20 days before, 22 days since.</summary>
public class RuleVersionTests
{
    private static readonly string Rewritten = Version("{起: 2016-01-01}", 20, "A-1") + Version("{起: 2016-03-10}", 22, "A-2");

    [Theory]
    [InlineData("2016-02", 20, VerdictStatus.Satisfied)]
    [InlineData("2016-02", 19, VerdictStatus.Violated)]
    [InlineData("2016-03", 19, VerdictStatus.Violated)]
    [InlineData("2016-03", 21, VerdictStatus.NeedsReview)]
    [InlineData("2016-03", 22, VerdictStatus.Satisfied)]
    [InlineData("2016-04", 21, VerdictStatus.Violated)]
    public void Each_month_has_its_version_and_one_between_both(string month, int present, VerdictStatus expected) =>
        TimePack.StatusOf(Rules(Rewritten), present, month).Should().Be(expected);

    [Fact]
    public void The_order_of_the_file_says_nothing() =>
        TimePack.StatusOf(Rules(Version("{起: 2016-03-10}", 22, "A-2") + Version("{起: 2016-01-01}", 20, "A-1")), 21, "2016-02").Should().Be(VerdictStatus.Satisfied);

    [Fact]
    public void A_month_between_two_shows_both_and_asks_which_counts()
    {
        var reason = TimePack.Judge(Rules(Rewritten), 21).Single();
        reason.Citations.Select(citation => citation.Clause).Should().Equal("A-1", "A-2");
        reason.Reason.Conditions.Select(node => node.Reading!.Zh).Should().Equal("2016-01-01 起的版本", "2016-03-10 起的版本");
        reason.Reason.Missing.Should().ContainSingle().Which.Kind.Should().Be(MissingKind.Judgement);
        TimePack.Judge(Rules(Rewritten), 21, "2016-02").Single().Citations.Select(citation => citation.Clause).Should().Equal("A-1");
    }

    [Fact]
    public void A_month_of_which_the_first_version_governs_only_a_part_is_not_judged() =>
        TimePack.StatusOf(Rules(Version("{起: 2016-03-05, 止: 2016-12-31}", 20, "A-1") + Version("{起: 2017-01-01, 止: 2017-06-15}", 22, "A-2")), 5).Should().BeNull();

    [Theory]
    [InlineData("2017-05", true)]
    [InlineData("2017-06", false)]
    public void What_ends_for_good_ends_with_the_last_version(string month, bool isJudged) =>
        (TimePack.StatusOf(Rules(Version("{起: 2016-01-01}", 20, "A-1") + Version("{起: 2017-01-01, 止: 2017-06-15}", 22, "A-2")), 5, month) is not null).Should().Be(isJudged);

    [Fact]
    public void Another_rule_gets_the_version_in_force()
    {
        const string asking = "  - {规范: 出勤好, 条款: A-1, 对象: 干部, 每: 月, 要求: 符合(驻村天数)}\n";
        Asked("2016-02", 21).Should().Be(VerdictStatus.Satisfied);
        Asked("2016-03", 21).Should().Be(VerdictStatus.NeedsReview);
        Asked("2016-04", 21).Should().Be(VerdictStatus.Violated);

        VerdictStatus Asked(string month, int present) => TimePack.Judge(Rules(asking + Rewritten), present, month).Single(verdict => verdict.Rule == "出勤好").Status;
    }

    [Fact]
    public void A_must_that_became_a_should_convicts_nobody_in_the_month_between()
    {
        var softened = Version("{起: 2016-01-01}", 20, "A-1") + Version("{起: 2016-03-10}", 20, "A-2").Replace("每: 月,", "每: 月, 约束力: 应当,", StringComparison.Ordinal);
        TimePack.StatusOf(Rules(softened), 5, "2016-02").Should().Be(VerdictStatus.Violated);
        TimePack.StatusOf(Rules(softened), 5).Should().Be(VerdictStatus.NeedsReview);
        TimePack.StatusOf(Rules(softened), 5, "2016-04").Should().Be(VerdictStatus.Deviation);
    }

    [Fact]
    public void A_measure_that_changed_goes_to_a_person_in_the_month_between()
    {
        const string rules = """
              - {后果: 召回, 条款: A-1, 对象: 干部, 每: 月, 施行: {起: 2016-01-01}, 情形: 计数(考勤) < 20, 建议: [{措施: 召回}]}
              - {后果: 召回, 条款: A-2, 对象: 干部, 每: 月, 施行: {起: 2016-03-10}, 情形: 计数(考勤) < 20, 建议: [{措施: 撤换}]}
              - {规范: 没有召回, 条款: A-1, 对象: 干部, 每: 月, 禁止: '已建议("召回")'}
            """;
        Of("2016-02").Should().Equal(("召回", VerdictStatus.Recommended), ("没有召回", VerdictStatus.Violated));
        Of("2016-03").Should().Equal(("召回", VerdictStatus.NeedsReview), ("没有召回", VerdictStatus.NeedsReview));
        Of("2016-04").Should().Equal(("召回", VerdictStatus.Recommended), ("没有召回", VerdictStatus.Satisfied));

        IEnumerable<(string, VerdictStatus)> Of(string month) => TimePack.Judge(Rules(rules), 5, month).Select(verdict => (verdict.Rule, verdict.Status));
    }

    // Unset: nobody is at fault under a rule that may not be in force, and nobody is acquitted by it.
    [Theory]
    [InlineData("未定: 没有说", 5, VerdictStatus.NeedsReview)]
    [InlineData("未定: 没有说, 不高于: 2016-03-01", 5, VerdictStatus.Violated)]
    [InlineData("取值: [{值: 2016-03-01, 条款: A-2}]", 5, VerdictStatus.Violated)]
    [InlineData("取值: [{值: 2016-03-01, 条款: A-2}]", 25, VerdictStatus.Satisfied)]
    [InlineData("取值: [{值: 2016-03-02, 条款: A-2}]", 5, null)]
    [InlineData("未定: 没有说, 不低于: 2016-03-02", 5, null)]
    public void A_parameter_can_say_from_when_policy_and_rule_are_in_force(string date, int present, VerdictStatus? expected)
    {
        var parameter = $"参数: {{施行日期: {{类型: 日期, {date}}}}}";
        TimePack.StatusOf(TimePack.Policies(parameter, "施行: {起: 施行日期}", "规则:", Plain), present).Should().Be(expected);
        TimePack.StatusOf(TimePack.Policies(parameter, "规则:", Plain.Replace("每: 月,", "每: 月, 施行: {起: 施行日期},", StringComparison.Ordinal)), present).Should().Be(expected);
    }

    private const string Plain = "  - {规范: 驻村天数, 条款: [A-1, A-2], 对象: 干部, 每: 月, 要求: 计数(考勤) >= 20}\n";

    private static string Version(string effective, int days, string clause) =>
        $"  - {{规范: 驻村天数, 条款: {clause}, 对象: 干部, 每: 月, 施行: {effective}, 要求: 计数(考勤) >= {days}}}\n";

    private static PolicySet Rules(string rules) => TimePack.Policies("规则:", rules);
}
