using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>Judges some tasks of some subjects, over no more records than these may read.</summary>
internal static class PartJudge
{
    /// <summary>What is said of each subject now. Tasks that are not judged again stay as they were.</summary>
    public static IReadOnlyList<JudgedSubject> Judge(
        SessionTerms terms, SessionState before, SessionFacts facts, IReadOnlyDictionary<(SubjectTasks Group, string Id), TaskSet> subjects, CancellationToken cancellationToken)
    {
        var tasks = new TaskSet(terms.TaskCount);
        var only = new Dictionary<FactType, HashSet<string>>();
        foreach (var ((group, id), wanted) in subjects)
        {
            tasks.Add(wanted);
            if (!only.TryGetValue(group.Type.FactType, out var ids))
                only.Add(group.Type.FactType, ids = new(StringComparer.Ordinal));
            ids.Add(id);
        }
        var reading = new Reading(facts, tasks);
        foreach (var (group, id) in subjects.Keys)
            reading.Add(group, id);
        var graph = CaseGraph.BuildPart(reading.ToFactSet(), facts.Graph);
        var plan = before.Base.Plan.Part(graph, terms.Period, terms.Wanted with { Only = only }, tasks.Contains, cancellationToken);
        before.Parts.Judge(plan, plan.Tasks, new EvaluationSteps(null, 0), cancellationToken);
        var settled = SettledVerdicts.SettleEach(plan, cancellationToken).ToDictionary(slot => (slot.Task, slot.Slot), slot => slot.Verdict);
        return Collect(before, plan, settled, subjects);
    }

    private static List<JudgedSubject> Collect(
        SessionState before, EvaluationPlan plan, IReadOnlyDictionary<(PlannedTask, int), Verdict> settled, IReadOnlyDictionary<(SubjectTasks Group, string Id), TaskSet> subjects)
    {
        var planned = plan.Tasks.ToDictionary(task => task.Number);
        var rows = plan.Tasks.DistinctBy(task => task.Subjects).ToDictionary(task => task.SubjectRule.Subject, task => Enumerable.Range(0, task.Subjects.Records.Count).ToDictionary(task.Subjects.NameOf, StringComparer.Ordinal));
        var judged = new List<JudgedSubject>();
        foreach (var ((group, id), wanted) in subjects)
        {
            var row = rows[group.Type].GetValueOrDefault(id, -1);
            var old = before.StatusesOf(group, id);
            if (row < 0 && old is null)
                continue;
            var now = row < 0 ? null : new SubjectStatuses([.. group.Tasks.Select((task, i) => wanted.Contains(task.Number) ? TaskStatuses.Of(planned[task.Number], row, settled) : old![i])]);
            judged.Add(new JudgedSubject(group, id, old, now));
        }
        return judged;
    }
}
