using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Vocabulary;

/// <summary>A value of a declared field that is taken away turns no verdict into its opposite, and makes no breach.</summary>
public sealed class DeclaredFieldsNeverConvictTests
{
    private static readonly string[] Conditions =
    [
        "计数(养老服务) >= 4", "合计(养老服务.金额) >= 300", "没有(养老服务[方式 = \"机构\"])", "有(养老服务[\"做饭\" in 服务项目])", "每服务有评价",
        "独居老人", "有(养老服务[起始时刻 < @\"09:00\" 且 金额 > 50])", "最大(养老服务.金额) < 150", "没有(养老服务[\"洗衣\" in 服务项目 或 方式 != \"上门\"])",
    ];

    private static readonly PolicySet Policies = CarePack.Load(string.Join('\n', Conditions.Select((condition, index) =>
        CarePack.Rule(condition == "每服务有评价" ? "every 次 in 养老服务 satisfies 次.评价 != 无" : condition, id: $"规则{index}"))));

    [Property(MaxTest = 200)]
    public void What_is_forgotten_convicts_nobody(int seed)
    {
        var random = new Random(seed);
        var facts = Build(random);
        var before = Judge(facts);

        foreach (var (rule, after) in Judge([.. facts.Select(fact => Forget(fact, random))]))
        {
            if (after == VerdictStatus.Violated)
                before[rule].Should().Be(VerdictStatus.Violated, "rule {0} of seed {1}", rule, seed);
            if (after == VerdictStatus.Satisfied)
                before[rule].Should().Be(VerdictStatus.Satisfied, "rule {0} of seed {1}", rule, seed);
        }
    }

    [Fact]
    public void Worlds_have_verdicts_of_every_kind() =>
        Enumerable.Range(0, 30).SelectMany(seed => Judge(Build(new Random(seed))).Values).Distinct()
            .Should().Contain([VerdictStatus.Satisfied, VerdictStatus.Violated, VerdictStatus.Undetermined]);

    private static IReadOnlyList<Fact> Build(Random random) =>
    [
        .. CarePack.World().Select(fact => fact is DeclaredFact ? CarePack.Household(("独居老人", random.Next(2) == 0)) : fact),
        .. Enumerable.Range(1, random.Next(6)).Select(day => CarePack.Care(day, [.. Values(random).Where(_ => random.Next(12) > 0)])),
    ];

    private static IEnumerable<(string, object?)> Values(Random random) =>
    [
        ("金额", random.Next(200)), ("方式", random.Next(3) == 0 ? "机构" : "athome"), ("起始时刻", new TimeOnly(7 + random.Next(4), 0)),
        ("服务项目", new[] { "做饭", "洗衣", "就医" }.Where(_ => random.Next(2) == 0).ToArray()), ("评价", random.Next(5) == 0 ? Known.Nothing : "好"),
    ];

    private static Fact Forget(Fact fact, Random random)
    {
        var type = Policies.Vocabulary.TypeOf(fact);
        var lost = fact.Declared.Names.Where(name => type.Find(name) is Field { IsKey: false } && random.Next(5) == 0);
        return fact with { Declared = lost.Aggregate(fact.Declared, (values, name) => values.With(name, null)) };
    }

    private static Dictionary<string, VerdictStatus> Judge(IReadOnlyList<Fact> facts) =>
        new PolicyEngine().Evaluate(Policies, FactSet.Of(Policies.Vocabulary, facts), Evaluation.Case.March, new EvaluationOptions { AsOf = Evaluation.Case.EndOfMarch })
            .Verdicts.ToDictionary(verdict => verdict.Rule, verdict => verdict.Status);
}
