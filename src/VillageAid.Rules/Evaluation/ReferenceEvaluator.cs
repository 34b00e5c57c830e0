using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Grounds;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// The reference evaluator: judges every rule for every subject and occasion by walking its tree. It compiles nothing, so it also runs where
/// code cannot be made at run time, and it is the oracle for everything faster.
/// </summary>
internal sealed class ReferenceEvaluator : IPolicyEvaluator
{
    public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, CancellationToken cancellationToken)
    {
        var asOf = (options.AsOf ?? Instants.AsOf(facts, period)).ToOffset(Instants.Offset);
        var graph = CaseGraph.Build(facts, asOf, policies.Calendar);
        var plan = policies.Policies.Select(policy => new PolicyRun(policy, graph, policies.Parameters) { Explains = options.Explains })
            .SelectMany(run => run.Policy.Rules.Where(rule => rule.IsFirstVersion).SelectMany(rule => rule.Subjects, (rule, subject) => new Task(run, rule, subject))).ToList();
        var wanted = SubjectFilter.Parse(options.Subject, policies.Vocabulary);
        var subjects = plan.ToDictionary(task => task, task => graph.Of(task.Subject.Subject.FactType).Where(record => record.Versions.Any(task.Subject.Subject.Includes) && wanted.Includes(record)).ToList());
        var progress = new EvaluationSteps(options.Progress, subjects.Values.Sum(list => list.Count));
        var verdicts = new List<Verdict>();
        foreach (var task in plan)
        {
            var judge = new RuleJudge(task.Rule, task.Subject, task.Run);
            foreach (var subject in subjects[task])
            {
                cancellationToken.ThrowIfCancellationRequested();
                verdicts.AddRange(Occasions.Of(task.Rule, task.Subject, subject, task.Run, period).Select(at => Judge(judge, task, subject, at)).OfType<Verdict>());
                progress.Step();
            }
        }
        verdicts = MeasureOrder.MarkSuperseded(verdicts, policies.Policies);
        return new EvaluationResult { AsOf = asOf, Period = period, Verdicts = verdicts, Measures = MeasureOrder.SumUp(verdicts, policies.Policies), Diagnostics = PolicyMismatches.Find(policies, verdicts.Select(verdict => verdict.Policy).ToHashSet(StringComparer.Ordinal), period, wanted) };
    }

    private static Verdict? Judge(RuleJudge judge, Task task, PresentRecord subject, OccasionAt at) =>
        judge.Judge(subject, at) is { } verdict
        ? SufficientRecords.Add(task.Run.Conflicts.Settle(task.Rule, subject, at, verdict), task.Run, task.Rule, task.Subject, subject, at)
        : null;

    private sealed record Task(PolicyRun Run, BoundRule Rule, BoundSubjectRule Subject);
}
