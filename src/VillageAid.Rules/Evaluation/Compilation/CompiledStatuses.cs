using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Snapshots;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Judges by compiled code, subject by subject, so that what rules have in common is computed once for a subject and window. What code cannot say, and
/// what is not asked often enough to be worth compiling, the reference evaluator judges.
/// </summary>
internal sealed class CompiledStatuses(int fewestSlots = CompiledStatuses.WorthCompiling) : IStatusJudge
{
    /// <summary>From how many verdicts of each rule on, over all evaluations, compiling takes less time than walking trees.</summary>
    public const int WorthCompiling = 256;

    public void Judge(EvaluationPlan plan, IReadOnlyList<PlannedTask> tasks, EvaluationSteps steps, CancellationToken cancellationToken)
    {
        var runs = plan.NewRuns();
        var rest = new List<PlannedTask>();
        foreach (var group in tasks.GroupBy(task => (task.Policy, task.Subjects)))
        {
            var (code, type) = (plan.Policies.CodeOf(group.Key.Policy), group.Key.Subjects.Type.FactType);
            var windows = group.Where(task => task.Slots is WindowSlots { Count: > 0 }).ToList();
            if (windows.Count == 0 || !code.IsWorthwhile(type, windows.Max(task => task.Slots.Count), fewestSlots))
            {
                rest.AddRange(group);
                continue;
            }
            var judge = new StatusJudge(code, runs[group.Key.Policy]);
            Judge(group.Key.Subjects, [.. windows.Select(task => new TaskJudge(task, (WindowSlots)task.Slots, judge, runs[task.Policy]))], judge.StateOf(type), steps, cancellationToken);
            rest.AddRange(group.Except(windows));
        }
        new ReferenceStatuses().Judge(plan, rest, steps, cancellationToken);
    }

    private static void Judge(PlannedSubjects subjects, List<TaskJudge> tasks, SubjectState state, EvaluationSteps steps, CancellationToken cancellationToken)
    {
        for (var subject = 0; subject < subjects.Records.Count; subject++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var record = subjects.Records[subject];
            var isPlain = record.IsPlain;
            if (isPlain)
                state.Begin(record);
            foreach (var task in tasks)
                task.Judge(subject, isPlain ? state : null);
            steps.Step(tasks.Count);
        }
    }

    /// <summary>One rule over its subjects.</summary>
    private sealed class TaskJudge(PlannedTask task, WindowSlots slots, StatusJudge judge, PolicyRun run)
    {
        private readonly int _windows = slots.Occasions.Count;
        private readonly WindowJudge _judge = new(task.Rule, task.SubjectRule, slots.Occasions, judge, run);

        public void Judge(int subject, SubjectState? state) =>
            _judge.Judge(task.Subjects.Records[subject], state, task.Statuses.AsSpan(subject * _windows, _windows));
    }
}
