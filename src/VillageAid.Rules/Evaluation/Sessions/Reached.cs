using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>The subjects that changed records may concern: of each the tasks, and of each task the changes.</summary>
internal sealed class Reached(int tasks)
{
    private readonly Dictionary<(SubjectTasks Group, string Id), ReachedTasks> _subjects = [];
    private readonly Dictionary<SubjectTasks, ReachedTasks> _everybody = [];

    public IReadOnlyDictionary<(SubjectTasks Group, string Id), ReachedTasks> Subjects => _subjects;

    /// <summary>Of subjects of which all are concerned the tasks.</summary>
    public IReadOnlyDictionary<SubjectTasks, ReachedTasks> Everybody => _everybody;

    public void Add(SubjectTasks group, string id, TaskSet readers, IReadOnlyList<int> changes)
    {
        if (!_subjects.TryGetValue((group, id), out var reached))
            _subjects.Add((group, id), reached = new ReachedTasks(tasks));
        reached.Add(readers, changes);
    }

    public void AddEverybody(SubjectTasks group, TaskSet readers, IReadOnlyList<int> changes)
    {
        if (!_everybody.TryGetValue(group, out var reached))
            _everybody.Add(group, reached = new ReachedTasks(tasks));
        reached.Add(readers, changes);
    }

    /// <summary>The changes that a task of a subject may depend on.</summary>
    public IReadOnlyList<int> ChangesOf(SubjectTasks group, string id, int task)
    {
        var changes = new SortedSet<int>();
        if (_subjects.TryGetValue((group, id), out var own))
            changes.UnionWith(own.ChangesOf(task));
        if (_everybody.TryGetValue(group, out var all))
            changes.UnionWith(all.ChangesOf(task));
        return [.. changes];
    }
}

/// <summary>The tasks that changes may concern.</summary>
internal sealed class ReachedTasks(int tasks)
{
    private readonly List<(TaskSet Readers, IReadOnlyList<int> Changes)> _parts = [];

    public TaskSet Tasks { get; } = new(tasks);

    public void Add(TaskSet readers, IReadOnlyList<int> changes)
    {
        Tasks.Add(readers);
        _parts.Add((readers, changes));
    }

    public IEnumerable<int> ChangesOf(int task) => _parts.Where(part => part.Readers.Contains(task)).SelectMany(part => part.Changes);
}
