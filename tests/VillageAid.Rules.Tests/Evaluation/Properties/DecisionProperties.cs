using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>What must hold of decisions over any facts: an outcome that was decided stays possible, whatever is forgotten.</summary>
public class DecisionProperties
{
    private static readonly PolicySet Pack = RuleKinds.Load("""
        - 评定: 等次
          条款: [A-1, A-2]
          对象: 干部
          每: 月
          评定结果: {等次: [不合格, 基本合格, 合格, 优秀]}
          起评: 合格
          规则:
            - {情形: '计数(考勤[在岗状态 = "缺岗"]) >= 2', 不高于: 合格}
            - {情形: '计数(考勤[在岗状态 = "缺岗"]) >= 5', 不高于: 基本合格}
            - {情形: '计数(考勤[住在村]) >= 20', 不低于: 优秀}
            - {情形: '有(任职[职务 = "第一书记"]) 且 没有(考核)', 定为: 不合格}
        - 评定: 得分
          条款: A-1
          对象: 干部
          每: 月
          评定结果: {单位: 分, 下限: 0, 上限: 100}
          起评: 90
          规则:
            - {增减: '-3 * 计数(考勤[在岗状态 = "缺岗"])', 不低于: -30}
            - {情形: '计数(考勤[住在村]) >= 20', 增减: 5}
            - {情形: '评定(等次) = "不合格"', 不高于: 60}
            - {情形: '直接撤换 = "是的"', 增减: -1}
        - 评定: 类型
          条款: A-1
          对象: 干部
          每: 月
          评定结果: {可选: [甲类, 乙类, 丙类]}
          判定表:
            命中: 唯一
            输入: [{名称: 缺岗, 值: '计数(考勤[在岗状态 = "缺岗"])'}, {名称: 请假, 值: 计数(请假)}, {名称: 等次, 值: 评定(等次)}]
            行:
              - {情形: {缺岗: '< 3'}, 得出: 甲类}
              - {情形: {缺岗: '>= 3', 请假: '0', 等次: '< "优秀"'}, 得出: 乙类}
              - {情形: {缺岗: '[3..9]', 请假: '> 0'}, 得出: 甲类}
              - {情形: {缺岗: '> 9', 请假: '> 0'}, 得出: 丙类}
            否则: 丙类
        """);

    [Property(MaxTest = 150)]
    public void What_was_decided_stays_possible_when_a_field_is_forgotten(int seed)
    {
        var world = new World(seed);
        var facts = world.Build();
        Compare(facts, Forgetting.Field(facts, world), seed);
    }

    [Property(MaxTest = 150)]
    public void What_was_decided_stays_possible_when_a_record_is_lost(int seed)
    {
        var world = new World(seed);
        var facts = world.Build();
        Compare(facts, Forgetting.Record(facts, world), seed);
    }

    [Property(MaxTest = 50)]
    public void The_order_of_the_facts_changes_no_outcome(int seed)
    {
        var world = new World(seed);
        var facts = world.Build();
        Judge(world.Shuffle(facts)).Select(Print).Should().Equal(Judge(facts).Select(Print));
    }

    // The properties are worth something only if there are outcomes of each kind, settled and open.
    [Fact]
    public void Worlds_have_outcomes_of_every_kind()
    {
        var seen = Enumerable.Range(0, 60).SelectMany(seed => Judge(new World(seed).Build())).ToList();
        foreach (var rule in seen.GroupBy(verdict => verdict.Rule))
        {
            rule.Select(verdict => verdict.Status).Distinct().Should().Contain(VerdictStatus.Undetermined, rule.Key);
            rule.Select(verdict => verdict.Outcome?.Text.Zh).Distinct().Should().HaveCountGreaterThan(4, rule.Key);
        }
        seen.Select(verdict => verdict.Status).Distinct().Should().Contain([VerdictStatus.Decided, VerdictStatus.NeedsReview]);
    }

    private static void Compare(IReadOnlyList<Fact> facts, IReadOnlyList<Fact> fewer, int seed)
    {
        var after = Judge(fewer).ToDictionary(Key, verdict => verdict.Outcome);
        foreach (var verdict in Judge(facts))
        {
            if (after.GetValueOrDefault(Key(verdict)) is { } now && verdict.Outcome is { } before)
                Holds(now, before).Should().BeTrue("of seed {0} {1} went from {2} to {3}", seed, Key(verdict), before.Text, now.Text);
        }
    }

    // Everything that was possible still is.
    private static bool Holds(DecisionOutcome now, DecisionOutcome before) =>
        before.Possible.All(step => now.Possible.Contains(step)) && !(now.AtLeast?.Number > before.AtLeast?.Number) && !(now.AtMost?.Number < before.AtMost?.Number);

    private static string Key(Verdict verdict) => $"{verdict.Rule} {verdict.Subject}";

    private static string Print(Verdict verdict) => $"{Key(verdict)} {verdict.Status} {verdict.Outcome?.Text.Zh} {string.Join(';', verdict.Reason.Missing.Select(item => item.Name.Zh))} {string.Join(';', verdict.Outcome?.Rows.Select(row => $"{row.Number}{row.Truth}") ?? [])}";

    private static IReadOnlyList<Verdict> Judge(IEnumerable<Fact> facts) =>
        new PolicyEngine().Evaluate(Pack, FactSet.Of(facts), Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch }).Verdicts;
}
