using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Snapshots;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Judges by compiled code, subject by subject, so that what rules have in common is computed once for a subject and window. What code cannot say, and
/// tasks too small to be worth compiling, the reference evaluator judges.
/// </summary>
internal class CompiledStatuses(int fewestSlots = CompiledStatuses.WorthCompiling) : IStatusJudge
{
    /// <summary>From how many verdicts of a rule on compiling it takes less time than walking its tree for each.</summary>
    private const int WorthCompiling = 256;

    public void Judge(EvaluationPlan plan, IReadOnlyList<PlannedTask> tasks, EvaluationSteps steps, CancellationToken cancellationToken)
    {
        var runs = plan.NewRuns();
        var rest = new List<PlannedTask>();
        foreach (var group in tasks.GroupBy(task => (task.Policy, task.Subjects)))
        {
            var judge = JudgeOf(plan, runs[group.Key.Policy]);
            var compiled = new List<TaskJudge>();
            foreach (var task in group)
            {
                if (task.Slots is WindowSlots slots && slots.Count >= fewestSlots && slots.Count > 0)
                    compiled.Add(new TaskJudge(task, slots, judge, runs[task.Policy]));
                else
                    rest.Add(task);
            }
            if (compiled.Count > 0)
                Judge(group.Key.Subjects, compiled, judge.StateOf(group.Key.Subjects.Type.FactType), steps, cancellationToken);
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
            {
                task.Judge(subject, isPlain ? state : null);
                steps.Step();
            }
        }
    }

    /// <summary>One rule over its subjects.</summary>
    private sealed class TaskJudge(PlannedTask task, WindowSlots slots, StatusJudge judge, PolicyRun run)
    {
        private readonly OccasionProgram?[] _programs = judge.FindAll(task.Rule, task.SubjectRule, slots.Occasions);
        private readonly RuleJudge _reference = new(task.Rule, task.SubjectRule, run);

        public void Judge(int subject, SubjectState? state)
        {
            var first = subject * _programs.Length;
            for (var occasion = 0; occasion < _programs.Length; occasion++)
                task.Statuses[first + occasion] = StatusCode.Of(state is null || _programs[occasion] is not { } program || !program.TryJudge(state, out var status)
                    ? _reference.StatusOf(task.Subjects.Records[subject], slots.Occasions[occasion])
                    : status);
        }
    }
}
