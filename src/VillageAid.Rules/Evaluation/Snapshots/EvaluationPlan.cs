using VillageAid.Rules.Binding;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>
/// What one evaluation has to judge, in the order of its verdicts: policy, rule, subject, occasion. Tasks for one subject type have the same
/// <see cref="PlannedSubjects"/>, so they can be judged subject by subject.
/// </summary>
internal sealed class EvaluationPlan
{
    private readonly Dictionary<SubjectType, PlannedSubjects> _subjects = [];
    private readonly Dictionary<OccasionKind, IReadOnlyList<OccasionAt>> _windows;

    private EvaluationPlan(PolicySet policies, CaseGraph graph, Period period, SubjectFilter wanted, Dictionary<OccasionKind, IReadOnlyList<OccasionAt>> windows, Func<int, bool>? planned, CancellationToken cancellationToken)
    {
        _windows = windows;
        Policies = policies;
        Graph = graph;
        Period = period;
        var tasks = new List<PlannedTask>();
        foreach (var policy in policies.Policies)
        {
            var run = new PolicyRun(policy, graph, policies.Parameters);
            foreach (var rule in policy.Rules.Where(rule => rule.IsFirstVersion))
            {
                foreach (var subjectRule in rule.Subjects)
                {
                    var number = TaskCount++;
                    if (planned is null || planned(number))
                        tasks.Add(Plan(number, run, rule, subjectRule, period, wanted, cancellationToken));
                }
            }
        }
        Tasks = tasks;
    }

    /// <summary>Whether reasons are to have their evidence and plain words.</summary>
    public bool Explains { get; init; }

    public PolicySet Policies { get; }

    public CaseGraph Graph { get; }

    public Period Period { get; }

    public IReadOnlyList<PlannedTask> Tasks { get; }

    /// <summary>How many tasks there are in a plan for all rules of the policies.</summary>
    public int TaskCount { get; }

    /// <summary>How many steps it is to judge all: one for each rule and subject.</summary>
    public int StepCount => Tasks.Sum(task => task.Subjects.Records.Count);

    public static EvaluationPlan Build(PolicySet policies, FactSet facts, Period period, SubjectFilter wanted, DateTimeOffset asOf, CancellationToken cancellationToken, bool explains = false) =>
        new(policies, CaseGraph.Build(facts, asOf, policies.Calendar), period, wanted, [], null, cancellationToken) { Explains = explains };

    /// <summary>A plan for some tasks, by their numbers in this plan, for the same period, over some of the records as of the same instant.</summary>
    public EvaluationPlan Part(CaseGraph graph, Period period, SubjectFilter wanted, Func<int, bool> planned, CancellationToken cancellationToken) =>
        new(Policies, graph, period, wanted, _windows, planned, cancellationToken);

    /// <summary>For each policy a run with nothing judged yet.</summary>
    public IReadOnlyDictionary<BoundPolicy, PolicyRun> NewRuns() =>
        Policies.Policies.ToDictionary(policy => policy, NewRun, ReferenceEqualityComparer.Instance as IEqualityComparer<BoundPolicy>);

    public PolicyRun NewRun(BoundPolicy policy) => new(policy, Graph, Policies.Parameters) { Explains = Explains };

    private PlannedTask Plan(int number, PolicyRun run, BoundRule rule, BoundSubjectRule subjectRule, Period period, SubjectFilter wanted, CancellationToken cancellationToken)
    {
        var subjects = SubjectsOf(subjectRule.Subject, wanted);
        Slots slots = subjectRule.Records is null && rule.Each != OccasionKind.Term
            ? new WindowSlots(WindowsOf(rule.Each, period), subjects.Records.Count)
            : OwnSlots.Of(subjects.Records.Select(subject =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return OwnOccasions.Of(rule, subjectRule, subject, run, period);
            }));
        return new PlannedTask(number, run.Policy, rule, subjectRule, subjects, slots);
    }

    private PlannedSubjects SubjectsOf(SubjectType type, SubjectFilter wanted)
    {
        if (!_subjects.TryGetValue(type, out var subjects))
            _subjects.Add(type, subjects = new PlannedSubjects(type, [.. Graph.Of(type.FactType).Where(record => (type.RoleField is null || record.Versions.Any(type.Includes)) && wanted.Includes(record))]));
        return subjects;
    }

    private IReadOnlyList<OccasionAt> WindowsOf(OccasionKind kind, Period period)
    {
        if (!_windows.TryGetValue(kind, out var windows))
            _windows.Add(kind, windows = [.. Occasions.Of(kind, period, Graph.AsOfDate).Select(occasion => new OccasionAt(occasion, null))]);
        return windows;
    }
}
