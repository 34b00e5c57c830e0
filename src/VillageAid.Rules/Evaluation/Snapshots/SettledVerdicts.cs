using System.Diagnostics;
using VillageAid.Rules.Evaluation.Grounds;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>
/// The verdicts that recommended something before anything else was looked at, each whole: whether the measures were taken, which clauses they
/// run into, and which of them others make needless is settled for them alone, because all other verdicts recommend nothing.
/// </summary>
internal sealed class SettledVerdicts
{
    private readonly Dictionary<(PlannedTask, int), Verdict> _verdicts = [];

    private SettledVerdicts(PolicySet policies, IReadOnlyList<SettledSlot> slots)
    {
        var verdicts = MeasureOrder.MarkSuperseded([.. slots.Select(slot => slot.Verdict)], policies.Policies);
        foreach (var (slot, verdict) in slots.Zip(verdicts))
            _verdicts.Add((slot.Task, slot.Slot), verdict);
        Measures = MeasureOrder.SumUp(verdicts, policies.Policies);
    }

    /// <summary>For each subject what is recommended.</summary>
    public IReadOnlyList<SubjectMeasures> Measures { get; }

    /// <summary>Settles what was recommended, and puts what became of it into the statuses.</summary>
    public static SettledVerdicts Settle(EvaluationPlan plan, CancellationToken cancellationToken) => Of(plan.Policies, SettleEach(plan, cancellationToken));

    /// <summary>Puts the measures of verdicts in order that were settled each for itself.</summary>
    public static SettledVerdicts Of(PolicySet policies, IReadOnlyList<SettledSlot> slots) => new(policies, slots);

    /// <summary>Settles what was recommended as far as that depends on its subject alone: which measures others make needless is left open.</summary>
    public static IReadOnlyList<SettledSlot> SettleEach(EvaluationPlan plan, CancellationToken cancellationToken)
    {
        var slots = new List<SettledSlot>();
        var runs = plan.NewRuns();
        foreach (var task in plan.Tasks.Where(task => task.Rule.Kind == RuleKind.Consequence))
        {
            foreach (var slot in RecommendedIn(task))
            {
                cancellationToken.ThrowIfCancellationRequested();
                slots.Add(new SettledSlot(task, slot, Settle(task, slot, runs[task.Policy])));
            }
        }
        return slots;
    }

    /// <summary>The verdict at a slot; null where nothing was recommended.</summary>
    public Verdict? At(PlannedTask task, int slot) => _verdicts.GetValueOrDefault((task, slot));

    private static Verdict Settle(PlannedTask task, int slot, PolicyRun run)
    {
        var (subject, at) = task.Slots.At(slot);
        var record = task.Subjects.Records[subject];
        var verdict = new RuleJudge(task.Rule, task.SubjectRule, run).Judge(record, at);
        if (verdict?.Status is not (VerdictStatus.Recommended or VerdictStatus.Taken))
            throw new UnreachableException($"{task.Rule.Id} of {task.Subjects.IdOf(subject)} on {at.Occasion} is {verdict?.Status}, not recommended");
        verdict = SufficientRecords.Add(run.Conflicts.Settle(task.Rule, record, at, verdict), run, task.Rule, task.SubjectRule, record, at);
        task.Statuses[slot] = StatusCode.Of(verdict.Status);
        return verdict;
    }

    private static IEnumerable<int> RecommendedIn(PlannedTask task)
    {
        var code = StatusCode.Of(VerdictStatus.Recommended);
        for (var slot = Array.IndexOf(task.Statuses, code); slot >= 0; slot = Array.IndexOf(task.Statuses, code, slot + 1))
            yield return slot;
    }
}

/// <summary>A verdict that recommended something before anything else was looked at, and its slot.</summary>
internal sealed record SettledSlot(PlannedTask Task, int Slot, Verdict Verdict);
