using VillageAid.Rules.Evaluation.Snapshots;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Judges by compiled code, subject by subject, so that what rules have in common is computed once for a subject and window. What code cannot say, and
/// what is not asked often enough to be worth compiling, the reference evaluator judges.
/// </summary>
internal class CompiledStatuses(int fewestSlots = CompiledStatuses.WorthCompiling) : IStatusJudge
{
    /// <summary>From how many verdicts of each rule on, over all evaluations, compiling takes less time than walking trees.</summary>
    public const int WorthCompiling = 64;

    public void Judge(EvaluationPlan plan, IReadOnlyList<PlannedTask> tasks, EvaluationSteps steps, CancellationToken cancellationToken)
    {
        var runs = plan.NewRuns();
        var rest = new List<PlannedTask>();
        foreach (var group in tasks.GroupBy(task => (task.Policy, task.Subjects)))
        {
            var (code, type) = (plan.Policies.CodeOf(group.Key.Policy), group.Key.Subjects.Type.FactType);
            var windows = group.Where(task => task.Slots is WindowSlots { Count: > 0 }).ToList();
            if (windows.Count == 0 || !code.IsWorthwhile(type, (int)windows.Average(task => (long)task.Slots.Count), fewestSlots))
            {
                rest.AddRange(group);
                continue;
            }
            var judge = JudgeOf(plan, runs[group.Key.Policy]);
            var parts = windows.GroupBy(task => ((WindowSlots)task.Slots).Occasions).Select(same => new WindowTasks(same.Key, [.. same], judge, runs[group.Key.Policy]));
            Judge(group.Key.Subjects, [.. parts], judge.StateOf(type), steps, cancellationToken);
            rest.AddRange(group.Except(windows));
        }
        new ReferenceStatuses().Judge(plan, rest, steps, cancellationToken);
    }

    /// <summary>Whether a task has so many verdicts that its rule is compiled.</summary>
    protected static bool IsWorthCompiling(PlannedTask task) => task.Slots is WindowSlots { Count: >= WorthCompiling };

    /// <summary>What judges the tasks of a policy.</summary>
    protected virtual StatusJudge JudgeOf(EvaluationPlan plan, PolicyRun run) => new(plan.Policies.CodeOf(run.Policy), run);

    private static void Judge(PlannedSubjects subjects, WindowTasks[] tasks, SubjectState state, EvaluationSteps steps, CancellationToken cancellationToken)
    {
        var count = tasks.Sum(part => part.Count);
        for (var subject = 0; subject < subjects.Records.Count; subject++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var record = subjects.Records[subject];
            var isPlain = record.IsPlain;
            if (isPlain)
                state.Begin(record);
            foreach (var part in tasks)
                part.Judge(subject, isPlain ? state : null);
            steps.Step(count);
        }
    }
}
