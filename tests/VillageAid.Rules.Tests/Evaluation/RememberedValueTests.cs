using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>What was found out once is remembered, and nobody can tell but by the clock.</summary>
public class RememberedValueTests
{
    // Some 630,000 of the million steps that a condition may take.
    private const string Long = "every a in 1..450, b in 1..350 satisfies a > 0";

    [Theory]
    [InlineData("走一遍", VerdictStatus.Satisfied)]
    [InlineData("走一遍 且 走一遍", VerdictStatus.NeedsReview)]
    [InlineData("走一遍 且 (every x in [1] satisfies 走一遍)", VerdictStatus.NeedsReview)]
    public void What_is_remembered_takes_its_steps_again(string condition, VerdictStatus expected)
    {
        StatusOf(condition).Should().Be(expected);
        StatusOf(condition.Replace("走一遍", $"({Long})", StringComparison.Ordinal)).Should().Be(expected, "to write it out is the same");
    }

    [Fact]
    public void Two_conditions_each_have_all_steps() => StatusOf("走一遍", "适用: 走一遍").Should().Be(VerdictStatus.Satisfied);

    private static VerdictStatus StatusOf(string condition, string further = "")
    {
        var pack = Case.Pack($"""
            对象: 干部
            每: 月
            {further}
            要求: '{condition}'
            """, "指标: {走一遍: {对象: 干部, 值: '" + Long + "'}}");
        Fact[] facts = [.. Case.Posted()];
        var statuses = new IPolicyEvaluator[] { new ReferenceEvaluator(), new CompiledEvaluator() }
            .Select(evaluator => evaluator.Evaluate(pack, FactSet.Of(facts), Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch }, default).Verdicts.Single().Status).ToList();
        statuses[0].Should().Be(statuses[1]);
        return statuses[0];
    }
}
