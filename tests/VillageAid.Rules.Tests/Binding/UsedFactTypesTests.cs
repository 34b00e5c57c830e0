using VillageAid.Rules.Binding;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Tests.Evaluation.Time;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Binding;

public class UsedFactTypesTests
{
    [Fact]
    public void The_shangyi_pack_reads_what_its_sample_holds_and_more() =>
        Used(new PolicyEngine().Load([Repository.Pack("rules/shangyi-2016")])).Should().BeEquivalentTo(
            "村", "单位", "干部", "工作队", "任职", "考勤", "请假", "报送", "培训", "制度", "考核", "检查", "资格审查", "规划计划", "户", "走访", "问题台账", "人工判断", "台账齐全", "日历");

    // Each way of naming a record: the subject, the way to its place, a link, a filtered collection, a path, an indicator, a workday, a reason.
    [Theory]
    [InlineData("cadre", "是", "干部、任职、工作队、村、台账齐全")]
    [InlineData("village", "是", "村、台账齐全")]
    [InlineData("village", "贫困村", "村、台账齐全")]
    [InlineData("village", "所属乡镇.贫困乡镇", "村、单位、台账齐全")]
    [InlineData("village", "有(问题认定[有(整改)])", "村、问题认定、整改、台账齐全")]
    [InlineData("village", "是工作日(期间.起)", "村、台账齐全、日历")]
    [InlineData("village", "every x in 受检 satisfies x.检查单位.层级 = \"县直\"", "村、单位、检查、台账齐全")]
    [InlineData("village", "走访次数 >= 1", "村、走访、台账齐全")]
    [InlineData("cadre", "有(整改)", "干部、任职、工作队、村、问题认定、整改、台账齐全")]
    public void Types_are_found_wherever_a_rule_names_them(string subject, string condition, string expected)
    {
        var load = new PolicyEngine().Load([new OneRule(subject, condition)]);

        load.Diagnostics.Where(item => item.Code != "VA0475").Select(item => item.ToString()).Should().BeEmpty();
        Used(load).Should().BeEquivalentTo(expected.Split('、'));
    }

    // What no condition names: a person's answer, the recorded measures, the records that a rule is judged for.
    [Theory]
    [InlineData("每: 月, 要求: {研判: 干部履职好不好}", "干部、任职、工作队、村、台账齐全、人工判断")]
    [InlineData("每: 月, 要求: 已采取(\"召回\")", "干部、任职、工作队、村、台账齐全、处理措施")]
    [InlineData("每: 问题认定, 要求: 是", "干部、任职、工作队、村、台账齐全、问题认定")]
    [InlineData("每: 月, 要求: 是, 迹象: 有(考勤)", "干部、任职、工作队、村、台账齐全、考勤")]
    [InlineData("每: 月, 要求: 是, 责任方: 派出单位", "干部、任职、工作队、村、台账齐全、单位")]
    [InlineData("每: 月, 要求: 是, 截止: {日期: 期间.止, 逢休息日: 逢休息日}", "干部、任职、工作队、村、台账齐全、日历")]
    [InlineData("每: 月, 要求: '加工作日(期间.止, 3) > 期间.止'", "干部、任职、工作队、村、台账齐全、日历")]
    public void Types_that_rules_need_without_naming_them(string rule, string expected)
    {
        var load = TimePack.Load("参数: {逢休息日: {可选: [{zh: 顺延, en: next}], 未定: 没有说}}", $"规则: [{{规范: 甲, 条款: [A-1, A-2], 对象: 干部, {rule}}}]");

        load.Succeeded.Should().BeTrue();
        Used(load).Should().BeEquivalentTo(expected.Split('、'));
    }

    [Fact]
    public void A_consequence_needs_the_recorded_measures() =>
        Used(TimePack.Load("规则: [{后果: 甲, 条款: [A-1, A-2], 对象: 干部, 每: 月, 情形: 是, 建议: [{措施: 召回}]}]")).Should().Contain("处理措施");

    private static IEnumerable<string> Used(PolicyLoadResult load) => load.Policies.Policies.SelectMany(UsedFactTypes.Of).Select(type => type.Term.Zh).Distinct();

    private sealed class OneRule(string subject, string condition) : IPolicySource
    {
        public string Name => "one";

        public IReadOnlyList<SourceText> Read() =>
        [
            new SourceText("policy.yaml", $$"""
                policy: one
                effective: {from: 2016-01-01}
                sources:
                  - id: s
                    nature: regulation
                    title: 文件
                    clauses: {A-1: 条款}
                indicators:
                  走访次数: {subject: village, value: 计数(受访)}
                rules:
                  - norm: 规则
                    clause: A-1
                    subject: {{subject}}
                    each: month
                    requires: '{{condition}}'
                """),
        ];
    }
}
