using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Tests;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Tests.Evaluation.Snapshots;
using static VillageAid.Rules.Tests.Evaluation.RuleKinds;

namespace VillageAid.Rules.NRules.Tests;

/// <summary>What a host's tools see of the rules.</summary>
public class DefinitionTests
{
    [Fact]
    public void Each_rule_is_one_of_NRules_with_its_name_tags_and_properties()
    {
        var policies = new PolicyEngine().Load([new FolderPolicySource(Repository.PathOf("rules/shangyi-2016"))]).Policies;

        var set = new PolicyRuleRepository(policies).GetRuleSets().Should().ContainSingle().Which;

        set.Name.Should().Be("shangyi-2016");
        set.Rules.Select(rule => rule.Name).Should().OnlyHaveUniqueItems().And.HaveCount(policies.Policies[0].Rules.Count(rule => rule.IsFirstVersion));
        var rule = set.Rules.Should().ContainSingle(one => one.Name == "shangyi-2016/每月驻村天数").Which;
        rule.Description.Should().Be("每月驻村不少于规定天数");
        rule.Tags.Should().Equal("VillageAid.Rules", "shangyi-2016", "Norm", "cadre");
        rule.Properties.Select(property => $"{property.Name}: {property.Value}").Should().Contain(["Pack: shangyi-2016", "Rule: 每月驻村天数", "Clause: SY2016-2-7", "Source: shangyi-report"]);
        rule.Properties.Single(property => property.Name == "File").Value.ToString().Should().Contain("yaml:");
    }

    // Expressions that NRules takes for the same share a node: bindings that did would judge one rule by another's conditions.
    [Fact]
    public void Rules_share_what_they_collect_and_judge_apart()
    {
        var rules = string.Join('\n', Enumerable.Range(1, 4).Select(number => $"""
            - 规范: 规则{number}
              条款: A-1
              对象: 干部
              每: 月
              要求: 计数(考勤) >= {number}
            """));

        var nodes = SessionCase.Compile(new PolicyRuleRepository(Load(rules))).GetSchema().Nodes.CountBy(node => node.NodeType).ToDictionary();

        nodes[NodeType.Aggregate].Should().Be(1);
        // The records once, and what each rule says of them.
        nodes[NodeType.Binding].Should().Be(5);
        nodes[NodeType.Rule].Should().Be(4);
    }

    [Fact]
    public void A_host_chooses_the_engine_when_it_registers_the_library()
    {
        using var services = new ServiceCollection().AddVillageAidRules(options => options.UseNRules()).BuildServiceProvider(validateScopes: true);
        var engine = services.GetRequiredService<PolicyEngine>();
        var policies = Load("""
            - 规范: 驻村天数
              条款: A-1
              对象: 干部
              每: 月
              要求: 计数(考勤) >= 2
            """);
        var facts = FactSet.Of(World(Case.Day(1), Case.Day(2)));

        BothEvaluators.ShouldBeSame(engine.Evaluate(policies, facts, Case.March), new PolicyEngine().Evaluate(policies, facts, Case.March));
        new VillageAidRulesOptions().UseNRules().Evaluator.Should().NotBeNull();
    }
}
