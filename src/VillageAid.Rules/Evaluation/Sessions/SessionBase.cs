using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>What does not change in a session: what is judged, and how.</summary>
/// <param name="Policies">The policies.</param>
/// <param name="Period">The days asked for.</param>
/// <param name="Wanted">The subjects asked for.</param>
/// <param name="Subjects">The tasks.</param>
/// <param name="Judge">Judges everything.</param>
/// <param name="PartJudge">Of a plan for everything makes what judges parts of it, one after the other.</param>
internal sealed record SessionTerms(
    PolicySet Policies, Period Period, SubjectFilter Wanted, IReadOnlyList<SubjectTasks> Subjects, IStatusJudge Judge, Func<EvaluationPlan, IStatusJudge> PartJudge)
{
    /// <summary>How many tasks there are.</summary>
    public int TaskCount { get; } = Subjects.Sum(group => group.Tasks.Count);
}

/// <summary>All verdicts of a session at a time when they were put together. Immutable.</summary>
internal sealed class SessionBase
{
    private readonly SessionTerms _terms;
    private readonly Dictionary<(PlannedTask, int), Verdict> _settled;
    private readonly Dictionary<SubjectTasks, PlannedTask[]> _tasks;

    private SessionBase(SessionTerms terms, FactSet facts, EvaluationPlan plan, IReadOnlyList<SettledSlot> settled)
    {
        _terms = terms;
        (Plan, Facts, Settled) = (plan, new SessionFacts(facts, plan.Graph, terms.Subjects), settled);
        _settled = settled.ToDictionary(slot => (slot.Task, slot.Slot), slot => slot.Verdict);
        _tasks = terms.Subjects.ToDictionary(group => group, group => group.Tasks.Select(task => plan.Tasks[task.Number]).ToArray());
        var ordered = SettledVerdicts.Of(terms.Policies, settled);
        var verdicts = new VerdictTable(plan, ordered);
        Result = new EvaluationResult
        {
            AsOf = plan.Graph.AsOf,
            Period = terms.Period,
            Verdicts = verdicts,
            Measures = ordered.Measures,
            Diagnostics = PolicyMismatches.Find(terms.Policies, verdicts.Policies, terms.Period, terms.Wanted),
        };
    }

    public EvaluationPlan Plan { get; }

    public SessionFacts Facts { get; }

    public EvaluationResult Result { get; }

    /// <summary>What was recommended, each by itself.</summary>
    public IReadOnlyList<SettledSlot> Settled { get; }

    /// <summary>How many subjects there are, each counted as often as it is one of another type.</summary>
    public int SubjectCount => _tasks.Values.Sum(tasks => tasks[0].Subjects.Records.Count);

    /// <summary>Judges everything.</summary>
    public static SessionBase JudgeAll(SessionTerms terms, FactSet facts, DateTimeOffset asOf, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        var plan = EvaluationPlan.Build(terms.Policies, facts, terms.Period, terms.Wanted, asOf, cancellationToken);
        terms.Judge.Judge(plan, plan.Tasks, new EvaluationSteps(progress, plan.StepCount), cancellationToken);
        return new SessionBase(terms, facts, plan, SettledVerdicts.SettleEach(plan, cancellationToken));
    }

    /// <summary>Puts together what is known of all subjects, and judges nothing.</summary>
    public static SessionBase PutTogether(SessionTerms terms, FactSet facts, DateTimeOffset asOf, Func<SubjectTasks, string, SubjectStatuses?> statusesOf)
    {
        var plan = EvaluationPlan.Build(terms.Policies, facts, terms.Period, terms.Wanted, asOf, default);
        var settled = new List<SettledSlot>();
        foreach (var group in terms.Subjects)
        {
            var subjects = plan.Tasks[group.Tasks[0].Number].Subjects;
            for (var subject = 0; subject < subjects.Records.Count; subject++)
            {
                var statuses = statusesOf(group, subjects.NameOf(subject))!;
                for (var i = 0; i < group.Tasks.Count; i++)
                    Put(plan.Tasks[group.Tasks[i].Number], subject, statuses[i], settled);
            }
        }
        return new SessionBase(terms, facts, plan, [.. settled.OrderBy(slot => slot.Task.Number).ThenBy(slot => slot.Slot)]);
    }

    /// <summary>What is said of a subject; null where there is no such one.</summary>
    public SubjectStatuses? StatusesOf(SubjectTasks group, string id)
    {
        var tasks = _tasks[group];
        return RowOf(tasks[0].Subjects, id) is >= 0 and var subject ? new SubjectStatuses([.. tasks.Select(task => TaskStatuses.Of(task, subject, _settled))]) : null;
    }

    /// <summary>The identities of the subjects of a type.</summary>
    public IEnumerable<string> IdsOf(SubjectTasks group) => Enumerable.Range(0, _tasks[group][0].Subjects.Records.Count).Select(_tasks[group][0].Subjects.NameOf);

    private int RowOf(PlannedSubjects subjects, string id)
    {
        var row = Facts.Graph.Of(subjects.Type.FactType).RowOf(id);
        // Where all records of the type are subjects, as most are, the one is the other.
        var (low, high) = (0, Math.Min(subjects.Records.Count - 1, row));
        while (low <= high)
        {
            var middle = high == row ? row : (low + high) >>> 1;
            if (subjects.Records[middle].Row == row)
                return middle;
            if (subjects.Records[middle].Row < row)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    private static void Put(PlannedTask task, int subject, TaskStatuses statuses, List<SettledSlot> settled)
    {
        var first = task.Slots.FirstOf(subject);
        statuses.Codes.CopyTo(task.Statuses.AsSpan(first..task.Slots.FirstOf(subject + 1)));
        for (var i = 0; i < statuses.Settled?.Length; i++)
        {
            if (statuses.Settled[i] is { } verdict)
                settled.Add(new SettledSlot(task, first + i, verdict));
        }
    }
}
