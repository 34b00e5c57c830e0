using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Snapshots;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Judges one plan after another for the same policies, instant and calendar, each over a few records: what is the same for every subject is made ready for
/// the first and kept. Not for use by several threads.
/// </summary>
internal sealed class CompiledParts() : CompiledStatuses(fewestSlots: 0)
{
    private readonly Dictionary<BoundPolicy, (StatusJudge Judge, PolicyRun Run)> _judges = new(ReferenceEqualityComparer.Instance as IEqualityComparer<BoundPolicy>);

    /// <summary>What judges parts of a plan: by compiled code where that was worth making for the plan itself.</summary>
    public static IStatusJudge Of(EvaluationPlan whole) => whole.Tasks.Any(IsWorthCompiling) ? new CompiledParts() : new ReferenceStatuses();

    protected override StatusJudge JudgeOf(EvaluationPlan plan, PolicyRun run)
    {
        if (!_judges.TryGetValue(run.Policy, out var kept))
            kept.Judge = base.JudgeOf(plan, run);
        else if (!ReferenceEquals(kept.Run, run))
            kept.Judge.TurnTo(run);
        _judges[run.Policy] = (kept.Judge, run);
        return kept.Judge;
    }
}
