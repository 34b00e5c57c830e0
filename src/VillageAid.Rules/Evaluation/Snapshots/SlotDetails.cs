using System.Diagnostics;
using VillageAid.Rules.Evaluation.Grounds;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>Finds out the reason of one verdict by the reference path. Nothing is recommended there, so no conflict and no other measure changes it.</summary>
internal sealed class SlotDetails(RunPool runs, PlannedTask task, int slot) : VerdictDetails
{
    public override bool IsSame(VerdictDetails other) => other is SlotDetails same && same.Task == task && same.Slot == slot;

    private PlannedTask Task => task;

    private int Slot => slot;

    protected override Verdict Build()
    {
        var (subject, at) = task.Slots.At(slot);
        var verdict = runs.Use(task.Policy, run => Judge(run, task.Subjects.Records[subject], at));
        var status = StatusCode.StatusOf(task.Statuses[slot]);
        // A verdict whose reason says something else than its status is worse than none.
        return verdict?.Status == status ? verdict : throw new UnreachableException($"{task.Rule.Id} of {task.Subjects.IdOf(subject)} on {at.Occasion} is {status}, but its reason says {verdict?.Status}");
    }

    private Verdict? Judge(PolicyRun run, PresentRecord subject, OccasionAt at) => new RuleJudge(task.Rule, task.SubjectRule, run).Judge(subject, at) is { } verdict
        ? SufficientRecords.Add(verdict, run, task.Rule, task.SubjectRule, subject, at)
        : null;
}
