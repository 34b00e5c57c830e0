using System.Collections;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>The verdicts of an evaluation as a list: a byte for each, and a verdict only where one is asked for.</summary>
internal sealed class VerdictTable : IVerdictTable
{
    private static readonly bool[] All = [.. Enumerable.Range(0, StatusCode.Limit).Select(code => code != StatusCode.None)];

    private readonly TaskVerdicts[] _tasks;
    private readonly int[] _before;
    private readonly Lazy<int> _subjectCount;

    public VerdictTable(EvaluationPlan plan, SettledVerdicts settled)
    {
        var runs = new RunPool(plan);
        _tasks = [.. plan.Tasks.Select(task => new TaskVerdicts(task, settled, runs)).Where(task => task.Count > 0)];
        _before = new int[_tasks.Length + 1];
        for (var task = 0; task < _tasks.Length; task++)
            _before[task + 1] = checked(_before[task] + _tasks[task].Count);
        CountByStatus = CountStatuses(plan.Tasks);
        _subjectCount = new Lazy<int>(CountSubjects);
    }

    public int Count => _before[^1];

    public int SubjectCount => _subjectCount.Value;

    public IReadOnlyDictionary<VerdictStatus, int> CountByStatus { get; }

    /// <summary>The ids of the policies that gave a verdict.</summary>
    public IReadOnlySet<string> Policies => _tasks.Select(task => task.Task.Policy.Id).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<VerdictHead> Heads => _tasks.SelectMany(task => task.SlotsOf(All).Select(task.HeadAt));

    public Verdict this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            // Every task here has a verdict, so no two begin at one index.
            var found = Array.BinarySearch(_before, index);
            var task = found < 0 ? ~found - 1 : found;
            return _tasks[task].At(index - _before[task]);
        }
    }

    public IEnumerable<Verdict> WithStatus(IReadOnlySet<VerdictStatus> statuses) =>
        Views([.. Enumerable.Range(0, StatusCode.Limit).Select(code => code != StatusCode.None && statuses.Contains(StatusCode.StatusOf((byte)code)))]);

    public IEnumerator<Verdict> GetEnumerator() => Views(All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<Verdict> Views(bool[] chosen) => _tasks.SelectMany(task => task.SlotsOf(chosen).Select(task.AtSlot));

    private static Dictionary<VerdictStatus, int> CountStatuses(IEnumerable<PlannedTask> tasks)
    {
        var counts = new int[StatusCode.Limit];
        foreach (var task in tasks)
        {
            foreach (var code in task.Statuses)
                counts[code]++;
        }
        return Enum.GetValues<VerdictStatus>().ToDictionary(status => status, status => counts[StatusCode.Of(status)]);
    }

    private int CountSubjects() => _tasks.GroupBy(task => task.Task.Subjects).SelectMany(tasks =>
        Enumerable.Range(0, tasks.Key.Records.Count).Where(subject => tasks.Any(task => task.Task.HasVerdict(subject))).Select(subject => tasks.Key.IdOf(subject))).Distinct().Count();
}
