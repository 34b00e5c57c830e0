using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>What was recommended, as it depends on one subject alone.</summary>
internal readonly record struct SettledAt(int Task, string Id, int Slot, Verdict Verdict);

/// <summary>All that is recommended at one time, with what makes which needless. Immutable.</summary>
internal sealed class SettledMeasures
{
    private readonly Dictionary<(int, string, int), Verdict> _verdicts = [];

    public SettledMeasures(PolicySet policies, IEnumerable<SettledAt> all)
    {
        // In the order of the verdicts.
        var settled = all.OrderBy(one => one.Task).ThenBy(one => one.Id, StringComparer.Ordinal).ThenBy(one => one.Slot).ToList();
        var marked = MeasureOrder.MarkSuperseded([.. settled.Select(one => one.Verdict)], policies.Policies);
        foreach (var (one, verdict) in settled.Zip(marked))
            _verdicts.Add((one.Task, one.Id, one.Slot), verdict);
        (Slots, Measures) = (settled, MeasureOrder.SumUp(marked, policies.Policies));
    }

    public IReadOnlyList<SettledAt> Slots { get; }

    public IReadOnlyList<SubjectMeasures> Measures { get; }

    /// <summary>The verdict with its measures marked; null where nothing was recommended.</summary>
    public Verdict? At(int task, string id, int slot) => _verdicts.GetValueOrDefault((task, id, slot));
}
