namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>What all tasks say of one subject, in the order of its tasks. Nobody changes it.</summary>
internal sealed class SubjectStatuses(TaskStatuses[] tasks)
{
    public TaskStatuses this[int task] => tasks[task];

    public int Count => tasks.Length;

    public bool HasSettled => Array.Exists(tasks, task => task.Settled is not null);
}

/// <summary>What was said of a subject and what is said now; null where there is no such one.</summary>
internal sealed record JudgedSubject(SubjectTasks Group, string Id, SubjectStatuses? Before, SubjectStatuses? After);
