using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.NRules.Definitions;
using VillageAid.Rules.NRules.Reach;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.NRules.Cases;

/// <summary>The cases of an evaluation: what is planned for one record, in whatever role, is one case.</summary>
internal sealed class PlannedCases(PolicyProgram program, EvaluationPlan plan)
{
    /// <summary>Type by type, in the order of the records. A case is made when it is reached.</summary>
    public IEnumerable<PlannedCase> All => Of(plan.Tasks);

    /// <summary>The cases of some tasks.</summary>
    public IEnumerable<PlannedCase> Of(IEnumerable<PlannedTask> tasks)
    {
        var (reached, time) = (new ReachedFacts(plan.Graph), new CaseTime(plan.Period, plan.Graph.AsOf));
        foreach (var group in tasks.GroupBy(task => task.Subjects.Type.FactType))
        {
            foreach (var (subject, places) in Subjects([.. group]))
            {
                var record = plan.Graph.Of(group.Key)[subject];
                yield return new PlannedCase(new PolicyCase(program, plan.Policies, time, record, reached.Of(record, program.PlanOf(group.Key)!)), places);
            }
        }
    }

    // The tasks for each record, with its place among the subjects of each.
    private static SortedDictionary<int, List<(PlannedTask Task, int Subject)>> Subjects(IReadOnlyList<PlannedTask> tasks)
    {
        var byRow = new SortedDictionary<int, List<(PlannedTask, int)>>();
        foreach (var task in tasks)
        {
            for (var subject = 0; subject < task.Subjects.Records.Count; subject++)
            {
                var row = task.Subjects.Records[subject].Row;
                if (!byRow.TryGetValue(row, out var places))
                    byRow.Add(row, places = []);
                places.Add((task, subject));
            }
        }
        return byRow;
    }
}

/// <summary>A case, and the tasks of the plan that it does: each for one of the task's subjects.</summary>
internal sealed record PlannedCase(PolicyCase Case, IReadOnlyList<(PlannedTask Task, int Subject)> Places);
