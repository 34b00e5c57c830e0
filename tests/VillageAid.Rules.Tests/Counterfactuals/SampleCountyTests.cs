using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Counterfactuals;

/// <summary>The sample county: of each rule an adverse verdict, and what would have changed it.</summary>
public class SampleCountyTests
{
    [Fact]
    public void Every_answer_applied_gives_what_it_promises()
    {
        var engine = new PolicyEngine();
        var loaded = engine.Load([new FolderPolicySource(Repository.PathOf("rules/yuzhong-2020"))], bases: [new FolderPolicySource(Repository.PathOf("rules/common"))]);
        var facts = FactFiles.Read(Repository.PathOf("samples/yuzhong"), loaded.Policies.Vocabulary).FactSet;
        var result = engine.Evaluate(loaded.Policies, facts, Period.Parse("2020-03"), new EvaluationOptions());
        var asked = result.WithStatus(VerdictStatus.Violated, VerdictStatus.Deviation, VerdictStatus.Recommended).GroupBy(verdict => verdict.Rule).Select(group => group.First()).ToList();
        asked.Should().HaveCountGreaterThan(15);

        var answers = asked.Select(verdict => engine.FindChanges(loaded.Policies, facts, result, verdict, new ChangeOptions { MostSets = 1, MostEvaluations = 500 })).ToList();

        answers.Count(answer => answer.HasChanges).Should().BeGreaterThan(answers.Count / 2);
        var session = engine.OpenSession(loaded.Policies, facts, result.Period);
        foreach (var answer in answers.Where(answer => answer.HasChanges))
            Check(answer, session, new Applied(loaded.Policies, facts, result.Period, answer.Verdict));
        foreach (var answer in answers.Where(answer => !answer.HasChanges))
            (answer.Standing.Count > 0 || answer.Ways.All(way => way.IsExhaustive)).Should().BeTrue("{0} has no way, and says why", answer.Verdict.Rule);
    }

    // By the session of the whole county, as a host would; where a parameter would have to be set, all anew.
    private static void Check(ChangeAnswer answer, AppraisalSession session, Applied applied)
    {
        var set = answer.Ways.Single().Sets.Single();
        if (set.Changes.Any(change => change.Parameter is not null))
        {
            applied.Fault(answer).Should().BeNull("of {0}", answer.Verdict.Rule);
            return;
        }
        StatusAfter(answer.Verdict, set.Facts, session).Should().Be(set.Status, "{0} asks for {1}", answer.Verdict.Rule, Applied.Print(set));
        foreach (var fact in set.Facts)
            StatusAfter(answer.Verdict, [.. set.Facts.Where(other => other != fact)], session).Should().NotBe(set.Status, "{0} asks for {1}", answer.Verdict.Rule, Applied.Print(set));
    }

    private static VerdictStatus? StatusAfter(Verdict verdict, IReadOnlyList<FactChange> changes, AppraisalSession session)
    {
        var change = session.Apply(changes).Changes.FirstOrDefault(one => (one.Before ?? one.After) is { } other && other.Policy == verdict.Policy && other.Rule == verdict.Rule && other.Subject == verdict.Subject && other.Occasion == verdict.Occasion);
        session.Apply(changes.Reverse().Select(one => one.Before is { } before ? FactChange.Correct(one.After!, before) : FactChange.Withdraw(one.After!)));
        return change is null ? verdict.Status : change.After?.Status;
    }
}
