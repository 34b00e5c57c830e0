using System.Text;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary><c>satisfied(rule)</c> and <c>violated(rule)</c> read a rule's truth, not what is shown of it; a rule that does not apply drops out of a list.</summary>
public class RuleQuestionTests
{
    [Theory]
    [InlineData("符合(底线)", 20, VerdictStatus.Satisfied)]
    [InlineData("符合(底线)", 19, VerdictStatus.Violated)]
    [InlineData("违反(底线)", 19, VerdictStatus.Satisfied)]
    [InlineData("violated(底线)", 20, VerdictStatus.Violated)]
    public void A_settled_rule_answers(string condition, int days, VerdictStatus expected) =>
        Status(Pack(condition), Month(days, isComplete: true)).Should().Be(expected);

    [Theory]
    [InlineData("符合(底线)")]
    [InlineData("违反(底线)")]
    public void An_undetermined_rule_leaves_the_question_open(string condition)
    {
        var verdict = Verdict(Pack(condition), Month(19, isComplete: false));

        verdict.Status.Should().Be(VerdictStatus.Undetermined);
        verdict.Reason.Missing.Should().NotBeEmpty();
    }

    [Fact]
    public void A_rule_that_does_not_apply_drops_out_of_a_list() =>
        Status(Pack("{全部: [符合(底线), '计数(考勤) >= 5']}", "适用: 计数(考勤) >= 31"), Month(6, isComplete: true)).Should().Be(VerdictStatus.Satisfied);

    [Fact]
    public void Alone_a_rule_that_does_not_apply_has_no_answer() =>
        Status(Pack("符合(底线)", "适用: 计数(考勤) >= 31"), Month(6, isComplete: true)).Should().Be(VerdictStatus.NeedsReview);

    private static PolicySet Pack(string condition, string floorApplies = "适用: 是")
    {
        var text = $"""
            政策: 示例
            标题: 示例
            适用地区: ["130725"]
            来源: [{"{"}编号: 甲, 性质: 法规, 标题: 甲, 条款: {"{"}A-1: 示例{"}"} {"}"}]
            规则:
              - 规范: 示例规则
                条款: A-1
                对象: 干部
                每: 月
                要求: {condition}
              - 规范: 底线
                条款: A-1
                对象: 干部
                每: 月
                {floorApplies}
                要求: 计数(考勤[在岗状态 = "在村"]) >= 20
            """;
        var load = new PolicyEngine().Load([new StreamPolicySource("示例", ("policy.yaml", () => new MemoryStream(Encoding.UTF8.GetBytes(text))))]);
        load.Diagnostics.Should().BeEmpty();
        return load.Policies;
    }

    private static VerdictStatus Status(PolicySet policies, IEnumerable<Fact> facts) => Verdict(policies, facts).Status;

    private static Verdict Verdict(PolicySet policies, IEnumerable<Fact> facts) => Case.Judge(policies, facts).Single(verdict => verdict.Rule == "示例规则");

    private static IEnumerable<Fact> Month(int days, bool isComplete) =>
        [.. Case.Posted(), .. Enumerable.Range(1, days).Select(day => Case.Day(day)), .. isComplete ? [Case.Complete("考勤", "甲")] : Array.Empty<Fact>()];
}
