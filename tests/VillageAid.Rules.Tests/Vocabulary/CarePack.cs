using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Vocabulary;

/// <summary>A county that looks after old people in families: two declared types, a further field, further values.</summary>
internal static class CarePack
{
    public const string Vocabulary = """
        词汇:
          类型:
            家庭:
              英文: family
              种类: 状态
              标识: 家庭编号
              所在地: 村.县
              字段:
                家庭编号: {英文: familyId, 类型: 文字}
                村编号: {英文: villageId, 类型: 文字, 指向: 村, 反向: {中文: 住家, 英文: families}}
                独居老人: {英文: elderAlone, 类型: 是非}
            养老服务:
              英文: elderCare
              种类: 事件
              标识: [家庭编号, 日期]
              归属日期: 日期
              字段:
                家庭编号: {英文: familyId, 类型: 文字, 指向: family, 反向: {中文: 养老服务, 英文: elderCare}}
                日期: {英文: date, 类型: 日期}
                金额: {英文: amount, 单位: yuan}
                方式: {英文: mode, 可选: [{中文: 上门, 英文: athome}, 机构]}
                服务项目: {英文: services, 类型: 多选, 可选: [{中文: 做饭, 英文: cooking}, 洗衣, 就医]}
                起始时刻: {英文: startsAt, 类型: 时刻}
                派单时间: {英文: orderedAt, 类型: 日期时刻}
                评价: {英文: opinion, 类型: 文字, 可以为无: 是}
          字段:
            考勤: {午间打卡: {英文: noonCheckIn, 类型: 是非}}
          取值:
            制度.制度代码: [{中文: 首问负责制, 英文: firstAsked}]
        """;

    /// <summary>A pack with that vocabulary, or another, and rules as the lines of YAML below <c>rules:</c>.</summary>
    public static IPolicySource Source(string rules, string vocabulary = Vocabulary, string id = "养老") => new OneFile(id, $$"""
        政策: {{id}}
        标题: 养老
        适用地区: ["130725"]
        来源: [{编号: 甲, 性质: 法规, 标题: 甲, 条款: {A-1: 示例 } }]
        {{vocabulary}}
        规则:
        {{rules}}
        """);

    /// <summary>One rule of a month for families.</summary>
    public static string Rule(string requires, string subject = "家庭", string id = "示例规则", string each = "月") =>
        $"  - {{规范: {id}, 条款: A-1, 对象: {subject}, 每: {each}, 要求: '{requires}'}}";

    public static PolicySet Load(string rules, string vocabulary = Vocabulary)
    {
        var load = new PolicyEngine().Load([Source(rules, vocabulary)]);
        load.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty();
        return load.Policies;
    }

    public static DeclaredFact Household(params (string, object?)[] values) =>
        new() { FactType = "家庭", Declared = DeclaredValues.Of([("家庭编号", "H1"), ("村编号", "村1"), .. values]) };

    public static DeclaredFact Care(int day, params (string, object?)[] values) =>
        new() { FactType = "elderCare", Declared = DeclaredValues.Of([("familyId", "H1"), ("日期", new DateOnly(2016, 3, day)), .. values]) };

    public static IReadOnlyList<Fact> World(params IEnumerable<Fact> facts) =>
        [new Village { VillageId = "村1", CountyCode = "130725" }, Household(), Evaluation.Case.Complete("养老服务", "H1"), .. facts];

    public static Verdict Judge(string requires, params IEnumerable<Fact> facts)
    {
        var policies = Load(Rule(requires));
        var result = new PolicyEngine().Evaluate(policies, FactSet.Of(policies.Vocabulary, World(facts)), Evaluation.Case.March, new EvaluationOptions { AsOf = Evaluation.Case.EndOfMarch });
        return result.Verdicts.Should().ContainSingle().Subject;
    }

    private sealed class OneFile(string id, string text) : IPolicySource
    {
        public string Name => id;

        public IReadOnlyList<SourceText> Read() => [new SourceText($"{id}/policy.yaml", text)];
    }
}
