using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>The verdicts of one task, each made of its status when it is asked for.</summary>
internal sealed class TaskVerdicts(PlannedTask task, SettledVerdicts settled, RunPool runs)
{
    private readonly SlotRank _rank = new(task.Statuses);
    private readonly Verdict _form = FormOf(task);
    private readonly bool _subjectAnswers = task.Rule.Versions.Count <= 1 && task.SubjectRule.DutyOf is null;

    public PlannedTask Task => task;

    public int Count => _rank.Count;

    /// <summary>The n-th verdict, from 0.</summary>
    public Verdict At(int index) => AtSlot(_rank.SlotOf(index));

    public Verdict AtSlot(int slot)
    {
        if (settled.At(task, slot) is { } whole)
            return whole;
        var (subject, at) = task.Slots.At(slot);
        var (who, details) = (task.Subjects.IdOf(subject), new SlotDetails(runs, task, slot));
        return _subjectAnswers
            ? new Verdict(_form, details) { Subject = who, AnsweredBy = who, Occasion = at.Occasion, Status = StatusAt(slot) }
            : new Verdict(_form, details) { Subject = who, Occasion = at.Occasion, Status = StatusAt(slot) };
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

    // What no evaluation can change. Which of several versions governs, whether a decision adopted the rule by then, and what rows of a
    // decision cite is found out with the reason.
    private static Verdict FormOf(PlannedTask task)
    {
        var rule = task.Rule;
        var form = new Verdict(task.Policy.Id, rule.Id) { IsComposite = task.Policy.IsComposite, Kind = rule.Kind, Recommends = [] };
        if (rule.Versions.Count > 1)
            return form;
        form = form with { Title = rule.Title };
        if (rule.Adoption is null)
            form = form with { Modality = rule.Modality };
        return task.SubjectRule.Decision is null ? form with { Citations = [.. rule.Citations.Distinct()], Outcome = null } : form;
    }
}
