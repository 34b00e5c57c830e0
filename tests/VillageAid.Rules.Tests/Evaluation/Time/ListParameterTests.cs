using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>Lists of values that a county sets, and choices of the vocabulary.</summary>
public class ListParameterTests
{
    private const string Set = "取值: [{值: [第一书记, 工作队长], 条款: A-1}]";
    private const string Changed = "取值: [{起: 2016-01-01, 值: [第一书记, 工作队长], 条款: A-1}, {起: 2016-03-10, 值: [第一书记], 条款: A-2}]";
    private const string Unset = "未定: 没有说";

    [Theory]
    [InlineData(Set, "有(任职[职务 in 名单])", VerdictStatus.Satisfied)]
    [InlineData(Set, "\"队员\" in 名单", VerdictStatus.Violated)]
    [InlineData(Set, "every x in 名单 satisfies x != \"队员\"", VerdictStatus.Satisfied)]
    [InlineData(Set, "计数(名单) = 2", VerdictStatus.Satisfied)]
    [InlineData(Changed, "\"第一书记\" in 名单", VerdictStatus.Satisfied)]
    [InlineData(Changed, "\"工作队长\" in 名单", VerdictStatus.NeedsReview)]
    [InlineData(Changed, "\"队员\" in 名单", VerdictStatus.Violated)]
    [InlineData(Changed, "计数(名单) >= 1", VerdictStatus.Satisfied)]
    [InlineData(Unset, "有(任职[职务 in 名单])", VerdictStatus.NeedsReview)]
    [InlineData(Unset, "every x in 名单 satisfies x != \"队员\"", VerdictStatus.NeedsReview)]
    [InlineData(Unset, "计数(名单) >= 1", VerdictStatus.NeedsReview)]
    public void A_list_of_choices(string value, string condition, VerdictStatus expected) => StatusOf($"名单: {{类型: 任职.职务列表, {value}}}", condition).Should().Be(expected);

    [Theory]
    [InlineData("{类型: 文字列表, 取值: [{值: [电脑, 电视], 条款: A-1}]}", "\"电脑\" in 名单")]
    [InlineData("{type: list of text, 取值: [{值: [电脑], 条款: A-1}]}", "列表含(名单, \"电脑\")")]
    [InlineData("{类型: 数字列表, 单位: 天, 取值: [{值: [10, 20], 条款: A-1}]}", "最大(名单) = 20")]
    [InlineData("{类型: 日期列表, 取值: [{值: [2016-03-08, 2016-05-01], 条款: A-1}]}", "some d in 名单 satisfies d in [期间.起..期间.止]")]
    [InlineData("{类型: 文字列表, 取值: [{值: [], 条款: A-1}]}", "计数(名单) = 0")]
    [InlineData("{类型: 任职.职务, 取值: [{值: 第一书记, 条款: A-1}]}", "有(任职[职务 = 名单])")]
    [InlineData("{类型: assignment.post, 可选: [第一书记, 队员], 未定: 没有说}", "名单 in (\"第一书记\", \"队员\")")]
    public void Other_types_bind_and_hold(string parameter, string condition)
    {
        var status = StatusOf("名单: " + parameter, condition);
        (parameter.Contains("未定", StringComparison.Ordinal) ? VerdictStatus.NeedsReview : VerdictStatus.Satisfied).Should().Be(status);
    }

    [Fact]
    public void A_wrong_item_is_reported_where_it_stands()
    {
        var load = TimePack.Load("参数:", "  名单: {类型: 任职.职务列表, 取值: [{值: [第一书记, 书记], 条款: A-1}]}", "规则: [{规范: 甲, 条款: A-2, 对象: 干部, 每: 月, 要求: '有(任职[职务 in 名单])'}]");
        load.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("VA0428");
        load.Diagnostics[0].Position!.Value.Column.Should().Be(37);
    }

    [Fact]
    public void The_reason_shows_the_items()
    {
        var policies = TimePack.Policies("参数:", "  名单: {类型: 任职.职务列表, " + Set + "}", """
            规则:
              - {规范: 驻村天数, 条款: [A-1, A-2], 对象: 干部, 每: 月, 要求: '有(任职[职务 in 名单])', 说明: {zh: "职务应为{名单}", en: "the post is one of {名单}"}}
            """);
        var reason = TimePack.Judge(policies, 0, "2016-03", Secretary).Single().Reason;
        reason.Text.Zh.Should().Be("职务应为第一书记、工作队长");
        reason.Parameters.Single().Value!.Zh.Should().Be("第一书记、工作队长");
    }

    private static Assignment Secretary => new() { AssignmentId = "任乙", CadreId = "甲", TeamId = "队甲", StartOn = new(2016, 1, 1), EndOn = Known.Nothing, Post = Post.FirstSecretary };

    private static VerdictStatus StatusOf(string parameter, string condition)
    {
        var policies = TimePack.Policies("参数:", "  " + parameter, $$"""
            规则:
              - {规范: 驻村天数, 条款: [A-1, A-2], 对象: 干部, 每: 月, 要求: '{{condition}}'}
            """);
        return TimePack.Judge(policies, 0, "2016-03", Secretary).Single().Status;
    }
}
