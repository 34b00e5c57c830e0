using VillageAid.Rules.Hosting;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Scenarios;

/// <summary>Where a cadre belongs: where posted; without a posting, by his kind, where his households or his unit are.</summary>
public class CadrePlaceTests
{
    private const string Pack = """
        policy: a
        title: 甲县
        jurisdiction: ["130725"]
        effective: {from: 2016-01-01}
        sources:
          - {id: 办法, nature: regulation, title: 办法, issuer: 甲县, clauses: {A-1: 在职级}}
        rules:
          - norm: 职级
            clause: A-1
            subject: cadre
            each: as-of
            requires: 职级 = "科级"
        """;

    [Theory]
    [InlineData("干部类别: 县领导, 派出单位: 内", "任职: 甲", "符合")]
    [InlineData("干部类别: 县领导, 派出单位: 外", "任职: 甲", "无结论")]
    [InlineData("干部类别: 驻村干部, 派出单位: 内", "任职: 甲", "无结论")]
    [InlineData("干部类别: 驻村干部, 派出单位: 内", "", "缺数据")]
    [InlineData("派出单位: 内", "任职: 甲", "无结论")]
    [InlineData("干部类别: 帮扶责任人, 派出单位: 外", "任职: 甲", "符合", "户: {H1: {村编号: 村内, 帮扶责任人: 甲}}")]
    [InlineData("干部类别: 帮扶责任人, 派出单位: 内", "任职: 甲", "无结论", "户: {H1: {村编号: 村外, 帮扶责任人: 甲}}")]
    [InlineData("干部类别: 帮扶责任人, 派出单位: 内", "", "缺数据")]
    [InlineData("干部类别: 帮扶责任人, 派出单位: 内", "户: 甲", "符合")]
    [InlineData("干部类别: 驻村干部", "任职: 甲", "符合", "任职: {任1: {干部: 甲, 职务: 总队长, 工作队: 无, 乡镇: 内, 到任日期: 2016-01-05, 离任日期: 无}}")]
    [InlineData("干部类别: 驻村干部", "任职: 甲", "无结论", "任职: {任1: {干部: 甲, 职务: 总队长, 工作队: 无, 乡镇: 外, 到任日期: 2016-01-05, 离任日期: 无}}")]
    [InlineData("干部类别: 县领导, 派出单位: 内", "任职: 甲", "无结论", "任职: {任1: {干部: 甲, 工作队: 队外, 到任日期: 2016-01-05, 离任日期: 无}}")]
    public void A_cadre_belongs(string cadre, string complete, string expected, string more = "户: {}")
    {
        var policies = new PolicyEngine().Load([new OnePack()]).Policies;
        var report = ScenarioRunner.Run(policies, [new SourceText("a.test.yaml", $$$"""
            - test: 甲
              period: 2016-03
              complete: {{{{complete}}} }
              given:
                单位: {内: {单位类别: [派出单位, 乡镇], 所在地: "130725"}, 外: {单位类别: [派出单位, 乡镇], 所在地: "130726"} }
                村: {村内: {县: "130725"}, 村外: {县: "130726"} }
                工作队: {队外: {派驻村编号: 村外} }
                干部: {甲: {职级: 科级, {{{cadre}}} } }
                {{{more}}}
              expect: {甲: {职级: {{{expected}}} } }
            """)]);
        report.Diagnostics.Select(item => item.ToString(Language.En)).Should().BeEmpty();
        report.Results.Should().ContainSingle().Which.Failures.Select(failure => failure.En).Should().BeEmpty();
    }

    private sealed class OnePack : IPolicySource
    {
        public string Name => "a";

        public IReadOnlyList<SourceText> Read() => [new SourceText("policy.yaml", Pack)];
    }
}
