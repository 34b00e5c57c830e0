using FsCheck.Xunit;
using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Tests.Evaluation.Properties;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Counterfactuals;

/// <summary>What must hold of every answer, whatever the policy and the facts.</summary>
public class WhyNotProperties
{
    private const int Cases = 60;
    private const int MostVerdicts = 2;
    private const int MostTries = 60;

    private static readonly ChangeOptions Options = new() { MostEvaluations = 200, MostSets = 2 };

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = Cases, QuietOnSuccess = true)]
    public void Every_set_leads_where_it_says_and_not_with_less(RandomCase one)
    {
        foreach (var (search, applied) in Questions(one))
            applied.Fault(search.Find()).Should().BeNull();
    }

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = Cases, QuietOnSuccess = true)]
    public void Where_a_set_is_the_smallest_no_smaller_one_leads_there(RandomCase one)
    {
        foreach (var (search, applied) in Questions(one))
        {
            var answer = search.Find();
            foreach (var (goal, way) in ChangeGoal.For(answer.Verdict, null).Zip(answer.Ways))
            {
                var size = way.Sets.Where(set => set.IsSmallest).Select(set => set.Changes.Count).DefaultIfEmpty(0).Min();
                // Nothing at all where everything was tried: then no set of three groups does.
                var least = size > 0 ? size : way is { IsExhaustive: true, Sets.Count: 0 } ? 3 : 1;
                var groups = search.Gather(goal, search.TrialAsOf(answer.AsOf)).Groups.InOrder(goal, withParameters: goal.IsOpen);
                foreach (var steps in Sets(groups, least - 1).Take(MostTries))
                    goal.IsReached(applied.After(steps, answer.AsOf)).Should().BeNull("{0} would do", string.Join("; ", steps.Select(step => step.Target)));
            }
        }
    }

    // All sets of so many groups or fewer, with any number of the records of each.
    private static IEnumerable<IReadOnlyList<Step>> Sets(IReadOnlyList<StepGroup> groups, int most, int from = 0)
    {
        if (most <= 0)
            yield break;
        for (var i = from; i < groups.Count; i++)
        {
            for (var count = 1; count <= groups[i].Steps.Count; count++)
            {
                var first = groups[i].Steps[..count];
                yield return first;
                foreach (var rest in Sets(groups, most - 1, i + 1))
                    yield return [.. first, .. rest];
            }
        }
    }

    private static IEnumerable<(CounterfactualSearch Search, Applied Applied)> Questions(RandomCase one)
    {
        var policies = new PolicyEngine().Load([one.Policy]).Policies;
        var facts = FactSet.Of(one.Facts);
        var result = new PolicyEngine(new ReferenceEvaluator()).Evaluate(policies, facts, Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch });
        var verdicts = result.Verdicts.Where(verdict => ChangeGoal.For(verdict, null).Count > 0);
        return new Draw(one.Seed + 11).Shuffle(verdicts).Take(MostVerdicts)
            .Select(verdict => (new CounterfactualSearch(policies, facts, result, verdict, Options, default), new Applied(policies, facts, Case.March, verdict)));
    }
}
