using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>The verdicts of one task, each made of its status when it is asked for.</summary>
internal sealed class TaskVerdicts(PlannedTask task, SettledVerdicts settled, RunPool runs)
{
    private readonly SlotRank _rank = new(task.Statuses);
    private readonly VerdictForm _form = new(task.Policy, task.Rule, task.SubjectRule);

    public PlannedTask Task => task;

    public int Count => _rank.Count;

    /// <summary>The n-th verdict, from 0.</summary>
    public Verdict At(int index) => AtSlot(_rank.SlotOf(index));

    public Verdict AtSlot(int slot)
    {
        if (settled.At(task, slot) is { } whole)
            return whole;
        var (subject, at) = task.Slots.At(slot);
        return _form.Fill(task.Subjects.IdOf(subject), at.Occasion, StatusAt(slot), new SlotDetails(runs, task, slot));
    }

    public VerdictHead HeadAt(int slot) => new(task.Policy.Id, task.Rule.Id, task.Subjects.IdOf(task.Slots.At(slot).Subject), StatusAt(slot));

    /// <summary>The slots of some status codes, in order.</summary>
    public IEnumerable<int> SlotsOf(bool[] chosen)
    {
        if (Count == 0)
            yield break;
        for (var slot = 0; slot < task.Statuses.Length; slot++)
        {
            if (chosen[task.Statuses[slot]])
                yield return slot;
        }
    }

    private VerdictStatus StatusAt(int slot) => StatusCode.StatusOf(task.Statuses[slot]);
}
