namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>Judges as the reference evaluator does, by walking the trees, but makes no reasons.</summary>
internal sealed class ReferenceStatuses : IStatusJudge
{
    public void Judge(EvaluationPlan plan, IReadOnlyList<PlannedTask> tasks, EvaluationSteps steps, CancellationToken cancellationToken)
    {
        var runs = plan.NewRuns();
        foreach (var task in tasks)
        {
            var judge = new RuleJudge(task.Rule, task.SubjectRule, runs[task.Policy]);
            for (var subject = 0; subject < task.Subjects.Records.Count; subject++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var slot = task.Slots.FirstOf(subject); slot < task.Slots.FirstOf(subject + 1); slot++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    task.Statuses[slot] = StatusCode.Of(judge.StatusOf(task.Subjects.Records[subject], task.Slots.At(slot).At));
                }
                steps.Step();
            }
        }
    }
}
