using FsCheck.Xunit;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>Compiled code finds the status that the reference evaluator finds, whatever the policy and the facts.</summary>
public class CompiledStatusProperties
{
    private const int Cases = 2000;

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = Cases, QuietOnSuccess = true)]
    public void Statuses_are_those_of_the_reference_evaluator(RandomCase one)
    {
        var load = new PolicyEngine().Load([one.Policy]);
        foreach (var policy in load.Policies.Policies)
        {
            var run = new PolicyRun(policy, CaseGraph.Build(FactSet.Of(one.Facts), Case.EndOfMarch), load.Policies.Parameters);
            var judge = new StatusJudge(new PolicyCode(policy), run);
            foreach (var (rule, subjectRule) in policy.Rules.SelectMany(rule => rule.Subjects.Where(subject => subject.Records is null), (rule, subject) => (rule, subject)))
                Compare(rule, subjectRule, run, judge);
        }
    }

    private static void Compare(BoundRule rule, BoundSubjectRule subjectRule, PolicyRun run, StatusJudge judge)
    {
        var reference = new RuleJudge(rule, subjectRule, run);
        var subjects = run.Graph.Of(subjectRule.Subject.FactType).Where(record => record.Versions.Any(subjectRule.Subject.Includes));
        foreach (var subject in subjects.Where(StatusJudge.CanJudge))
        {
            foreach (var at in Occasions.Of(rule, subjectRule, subject, run, Case.March))
            {
                CompiledStatusCounts.Asked++;
                if (judge.Find(rule, subjectRule, at.Occasion) is not { } program)
                    continue;
                var state = judge.StateOf(subjectRule.Subject.FactType);
                VerdictStatus? found;
                try
                {
                    state.Begin(subject);
                    found = program.IsInForce ? program.Judge(state) : null;
                }
                catch (CannotCompile)
                {
                    continue;
                }
                CompiledStatusCounts.Compiled++;
                var expected = reference.Judge(subject, at)?.Status is { } status ? status == VerdictStatus.Taken ? VerdictStatus.Recommended : status : (VerdictStatus?)null;
                found.Should().Be(expected, "{0} of {1} in {2}", rule.Id, subject.Identity.In(Rules.Text.Language.Zh), at.Occasion.Label);
            }
        }
    }
}

public static class CompiledStatusCounts
{
    public static int Asked;
    public static int Compiled;
}

public class CompiledStatusShare
{
    [Fact]
    public void Show() { new CompiledStatusProperties(); for (var i = 0; i < 300; i++) new CompiledStatusProperties().Statuses_are_those_of_the_reference_evaluator(RandomCase.Of(i)); throw new InvalidOperationException($"{CompiledStatusCounts.Compiled} of {CompiledStatusCounts.Asked}"); }
}
