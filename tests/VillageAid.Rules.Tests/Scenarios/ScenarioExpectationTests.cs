using VillageAid.Rules.Hosting;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Scenarios;

/// <summary>What a test can expect: measures, what must not happen, records as occasions, nothing at all; each right once and wrong once.</summary>
public class ScenarioExpectationTests
{
    private const string Pack = """
        policy: a
        title: 甲县
        jurisdiction: ["130725"]
        effective: {from: 2016-01-01}
        sources:
          - {id: 办法, nature: regulation, title: 办法, issuer: 甲县, clauses: {A-1: 走读通报, A-2: 不力召回, A-3: 不得走读}}
        rules:
          - consequence: 走读通报
            clause: A-1
            subject: cadre
            each: finding
            when: finding.问题代码 = "走读"
            recommends: [{measure: 通报派出单位, to: 派出单位}, {measure: 诫勉谈话, to: 未定}]
          - consequence: 不力召回
            clause: A-2
            subject: cadre
            each: rectification
            when: rectification.结果 = "不力"
            recommends: [召回]
          - norm: 不得_{项}
            clause: A-3
            subject: cadre
            each: month
            items: [{项: 走读}, {项: 溜号脱岗}]
            forbids: 有(问题认定[问题代码 = 项])
        """;

    private const string Background = """
        - background: 走读
          period: 2016-03
          complete: {问题认定: 甲, 任职: [甲, 乙]}
          given:
            单位: {U1: {单位类别: 派出单位, 所在地: "130725"}}
            村: {村1: {县: "130725"}}
            工作队: {队1: {派驻村编号: 村1}}
            干部: {甲: {派出单位编号: U1}, 乙: {派出单位编号: U1}}
            任职: {任1: {干部: 甲, 工作队: 队1, 到任日期: 2016-01-25, 离任日期: 无}}
            问题认定: {问1: {对象: 甲, 对象类别: 干部, 问题代码: 走读, 认定日期: 2016-03-10}}
            整改: {整1: {问题: 问1, 责令日期: 2016-03-12, 结果: 不力}}

        - test: it is as expected
          expect:

        """;

    [Theory]
    [InlineData("甲: {A-1: Recommended, A-2: 建议}")]
    [InlineData("甲: {A-1@问1: 建议, 不力召回@整1: 建议}")]
    [InlineData("甲: {A-1: {is: 建议, measures: [通报派出单位, 诫勉谈话]}}")]
    [InlineData("甲: {A-1: {measures: [{measure: noticeToUnit, to: 派出单位:U1}, {measure: 诫勉谈话, to: 未定, against: 干部：甲}]}}")]
    [InlineData("甲: {measures: [召回, 诫勉谈话, 通报派出单位]}")]
    [InlineData("cadre:甲: {measures: [召回, 诫勉谈话, 通报派出单位], not: {measures: [撤换, 退回]}}")]
    [InlineData("甲: {not: {A-1: NotRecommended, 不力召回: [缺数据, 不建议]}}")]
    [InlineData("甲: {not: 不得_溜号脱岗}")]
    [InlineData("甲: {A-3: {not: 未发现}}")]
    [InlineData("甲: {不得_*: {not: 缺数据}, 不得_走读: 违反, 不得_溜*: {is: 符合, measures: []}}")]
    [InlineData("U1: 无结论, 村1: noVerdict")]
    [InlineData("村1: {A-3: 无结论}")]
    [InlineData("乙: {not: [A-1, A-2], measures: []}")]
    public void Holds(string expect) => Run(expect).Should().BeEmpty();

    [Theory]
    [InlineData("甲: {A-1: NotRecommended}", "甲 A-1: status should be NotRecommended, but is Recommended (finding 问1: 走读通报)")]
    [InlineData("甲: {A-1: {measures: [诫勉谈话]}}", "甲 A-1: measures should be [诫勉谈话], but is [noticeToUnit → organization:U1 (cadre:甲), admonitionTalk (cadre:甲)]")]
    [InlineData("甲: {A-1: {measures: [诫勉谈话, {measure: 通报派出单位, to: 未定}]}}", "甲 A-1: measures should be [诫勉谈话, 通报派出单位 → 未定], but is")]
    [InlineData("甲: {A-1: {measures: [通报派出单位, {measure: 诫勉谈话, to: U1}]}}", "甲 A-1: measures should be")]
    [InlineData("甲: {measures: []}", "甲: measures should be [], but are [noticeToUnit → organization:U1 (cadre:甲), admonitionTalk (cadre:甲), recall (cadre:甲)] (走读通报: ")]
    [InlineData("甲: {not: {measures: [召回]}}", "甲: measure recall must not be (不力召回: ")]
    [InlineData("甲: {not: A-2}", "甲 A-2: status must not be Recommended")]
    [InlineData("甲: {not: {A-2: 建议}}", "甲 A-2: status must not be Recommended")]
    [InlineData("甲: {不得_*: 违反}", "甲 不得_溜号脱岗@2016-03: status should be Violated, but is Satisfied")]
    [InlineData("甲: 无结论", "甲 走读通报@问1: status should be NoVerdict, but is Recommended")]
    [InlineData("甲: {A-2: 无结论}", "甲 不力召回@整1: status should be NoVerdict, but is Recommended")]
    [InlineData("U1: {A-3: 符合}", "U1 A-3: there is no verdict")]
    public void Does_not_hold(string expect, string failure) => Run(expect).Should().NotBeEmpty().And.Subject.First().Should().StartWith(failure);

    [Fact]
    public void A_policy_of_another_place_or_time_is_said_to_be_so()
    {
        const string elsewhere = "  given: {村: {村1: {县: \"130726\"}}}\n";
        Run("甲: 无结论, 乙: {measures: []}", elsewhere + "  mismatch: jurisdiction\n").Should().BeEmpty();
        Run("甲: 无结论", elsewhere + "  mismatch: 施行\n").Should().Equal(
            "mismatch: VA0451 should be reported, but is not", "mismatch: VA0450 must not be reported (policy `a` has no subject in its jurisdiction (130725))");
        Run("甲: 无结论", "  period: 2015-03\n  mismatch: 施行\n").Should().BeEmpty();
        Run("甲: {A-1: 建议}", "  mismatch: []\n").Should().BeEmpty();
        Run("甲: {A-1: 建议}", "  mismatch: 适用地区\n").Should().Equal("mismatch: VA0450 should be reported, but is not");
    }

    private static IReadOnlyList<string> Run(string expect, string more = "")
    {
        var policies = new PolicyEngine().Load([new EmbeddedText(Pack)]);
        policies.Diagnostics.Select(item => item.ToString()).Should().BeEmpty();
        var report = ScenarioRunner.Run(policies.Policies, [new SourceText("a.test.yaml", $"{Background.TrimEnd()} {{{expect}}}\n{more}")]);
        report.Diagnostics.Select(item => item.ToString(Language.En)).Should().BeEmpty();
        return [.. report.Results.Should().ContainSingle().Subject.Failures.Select(failure => failure.En)];
    }

    private sealed class EmbeddedText(string text) : IPolicySource
    {
        public string Name => "a";

        public IReadOnlyList<SourceText> Read() => [new SourceText("policy.yaml", text)];
    }
}
