using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>What one task says of one subject: a status for each occasion. Nobody changes it.</summary>
/// <param name="Occasions">The occasions.</param>
/// <param name="Codes">Of each the <see cref="StatusCode"/>.</param>
/// <param name="Settled">Of each what was recommended, as far as it depends on the subject alone; null where nothing was at all.</param>
internal sealed record TaskStatuses(IReadOnlyList<OccasionAt> Occasions, byte[] Codes, Verdict?[]? Settled)
{
    public static TaskStatuses Of(PlannedTask task, int subject, IReadOnlyDictionary<(PlannedTask, int), Verdict> settled)
    {
        var (first, end) = (task.Slots.FirstOf(subject), task.Slots.FirstOf(subject + 1));
        var occasions = task.Slots is WindowSlots windows ? windows.Occasions : [.. Enumerable.Range(first, end - first).Select(slot => task.Slots.At(slot).At)];
        Verdict?[]? verdicts = null;
        for (var slot = first; settled.Count > 0 && slot < end; slot++)
        {
            if (settled.TryGetValue((task, slot), out var verdict))
                (verdicts ??= new Verdict?[end - first])[slot - first] = verdict;
        }
        return new TaskStatuses(occasions, task.Statuses[first..end], verdicts);
    }

    public Verdict? SettledAt(int slot) => Settled?[slot];
}
