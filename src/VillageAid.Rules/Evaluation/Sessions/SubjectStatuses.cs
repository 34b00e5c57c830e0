namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>What all tasks say of one subject, in the order of its tasks. Nobody changes it.</summary>
internal sealed class SubjectStatuses(TaskStatuses[] tasks)
{
    public TaskStatuses this[int task] => tasks[task];

    public bool HasSettled => Array.Exists(tasks, task => task.Settled is not null);
}
