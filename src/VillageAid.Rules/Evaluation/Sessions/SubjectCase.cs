using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>One subject at one time of a session, with all records that its rules may read; these are gathered when they are first needed. Safe for any number of threads.</summary>
internal sealed class SubjectCase(SessionTerms terms, SessionFacts facts, SubjectTasks group, string id)
{
    private CaseGraph? _graph;

    public SubjectId Subject { get; } = new(group.Type.Name, id, group.Type.Term);

    private CaseGraph Graph => LazyInitializer.EnsureInitialized(ref _graph, Gather);

    /// <summary>The verdict of a task on an occasion, with its reason; of several occasions that are called the same, which one.</summary>
    public Verdict? Judge(SessionTask task, Occasion occasion, int which)
    {
        var run = new PolicyRun(task.Policy, Graph, terms.Policies.Parameters);
        var record = Graph.Find(group.Type.FactType, id)!;
        var at = OwnOccasions.Of(task.Rule, task.SubjectRule, record, run, terms.Period).Where(one => one.Occasion == occasion).ElementAt(which);
        return new RuleJudge(task.Rule, task.SubjectRule, run).Judge(record, at);
    }

    public bool IsSame(SubjectCase other) => ReferenceEquals(facts, other.FactsOfCase) && Subject == other.Subject;

    private SessionFacts FactsOfCase => facts;

    private CaseGraph Gather()
    {
        var reading = new Reading(facts, group.Root.Tasks);
        reading.Add(group, id);
        return CaseGraph.BuildPart(reading.ToFactSet(), facts.Graph);
    }
}
