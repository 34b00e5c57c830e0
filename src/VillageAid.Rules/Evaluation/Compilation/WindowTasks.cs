using VillageAid.Rules.Evaluation.Snapshots;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// The rules that are judged on the same occasions: one occasion after the other, all rules on each, so that what they have in common is computed once
/// for it.
/// </summary>
internal sealed class WindowTasks(IReadOnlyList<OccasionAt> occasions, IReadOnlyList<PlannedTask> tasks, StatusJudge judge, PolicyRun run)
{
    private readonly OccasionProgram?[][] _programs = [.. tasks.Select(task => judge.FindAll(task.Rule, task.SubjectRule, occasions))];
    private readonly byte[][] _statuses = [.. tasks.Select(task => task.Statuses)];
    private readonly RuleJudge[] _reference = [.. tasks.Select(task => new RuleJudge(task.Rule, task.SubjectRule, run))];

    public int Count => tasks.Count;

    /// <summary>Judges one subject.</summary>
    /// <param name="subject">Its place among the subjects.</param>
    /// <param name="state">The subject, for code; null where it is not plain, so that only the reference evaluator can judge it.</param>
    public void Judge(int subject, SubjectState? state)
    {
        var (occasion, task) = (0, 0);
        while (true)
        {
            if (state is not null)
                JudgeByCode(subject, state, ref occasion, ref task);
            if (occasion == occasions.Count)
                return;
            var record = tasks[task].Subjects.Records[subject];
            _statuses[task][(subject * occasions.Count) + occasion] = StatusCode.Of(_reference[task].StatusOf(record, occasions[occasion]));
            if (++task == tasks.Count)
                (occasion, task) = (occasion + 1, 0);
        }
    }

    // Goes on until there is a verdict that code cannot find.
    private void JudgeByCode(int subject, SubjectState state, ref int occasion, ref int task)
    {
        try
        {
            for (; occasion < occasions.Count; occasion++, task = 0)
            {
                var slot = (subject * occasions.Count) + occasion;
                for (; task < _programs.Length; task++)
                {
                    if (_programs[task][occasion] is not { } program)
                        return;
                    _statuses[task][slot] = program.Judge(state);
                }
            }
        }
        catch (Exception exception) when (exception is CannotCompile or OverflowException)
        {
            // The reference evaluator says what is to be said of it.
        }
    }
}
