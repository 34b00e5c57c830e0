using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Snapshots;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Judges by compiled code, subject by subject, so that what rules have in common is computed once for a subject and window. What code cannot say, and
/// what is not asked often enough to be worth compiling, the reference evaluator judges.
/// </summary>
internal class CompiledStatuses(int fewestSlots = CompiledStatuses.WorthCompiling) : IStatusJudge
{
    /// <summary>From how many verdicts of each rule on, over all evaluations, compiling takes less time than walking trees.</summary>
    private const int WorthCompiling = 64;

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
            Judge(group.Key.Subjects, [.. windows.Select(task => new TaskJudge(task, (WindowSlots)task.Slots, judge, runs[task.Policy]))], judge.StateOf(type), steps, cancellationToken);
            rest.AddRange(group.Except(windows));
        }
        new ReferenceStatuses().Judge(plan, rest, steps, cancellationToken);
    }

    /// <summary>Whether a task has so many verdicts that its rule is compiled.</summary>
    protected static bool IsWorthCompiling(PlannedTask task) => task.Slots is WindowSlots { Count: >= WorthCompiling };

    /// <summary>What judges the tasks of a policy.</summary>
    protected virtual StatusJudge JudgeOf(EvaluationPlan plan, PolicyRun run) => new(plan.Policies.CodeOf(run.Policy), run);

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
        private readonly OccasionProgram?[] _programs = judge.FindAll(task.Rule, task.SubjectRule, slots.Occasions);
        private readonly RuleJudge _reference = new(task.Rule, task.SubjectRule, run);

        public void Judge(int subject, SubjectState? state)
        {
            var statuses = task.Statuses.AsSpan(subject * _programs.Length, _programs.Length);
            for (var occasion = 0; (occasion = state is null ? occasion : JudgeByCode(state, statuses, occasion)) < statuses.Length; occasion++)
                statuses[occasion] = StatusCode.Of(_reference.StatusOf(task.Subjects.Records[subject], slots.Occasions[occasion]));
        }

        // Gives the first occasion from one on that code cannot judge, or the number of occasions.
        private int JudgeByCode(SubjectState state, Span<byte> statuses, int occasion)
        {
            try
            {
                while (occasion < statuses.Length && _programs[occasion] is { } program)
                {
                    statuses[occasion] = program.Judge(state);
                    occasion++;
                }
            }
            catch (Exception exception) when (exception is CannotCompile or OverflowException)
            {
                // The reference evaluator says what is to be said of it.
            }
            return occasion;
        }
    }
}
