using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Whether an unseen record meets a filter that asks for nothing but the record: for each slot the same of every owner, so it is asked once, by the
/// reference evaluator.
/// </summary>
internal sealed class UnseenAnswers(CountedFilter counted, UseFrame use, ExpressionEvaluator evaluator)
{
    private const int NotAsked = -1;

    private readonly int[] _answers = [.. Enumerable.Repeat(NotAsked, use.Slots.Count * OpenSlot.Variants)];

    /// <summary>Zero where it certainly does not count; else that it may (<see cref="Bits.Perhaps"/>), and why it is open.</summary>
    public int Of(int openSlot, PresentRecord owner)
    {
        ref var answer = ref _answers[openSlot];
        return answer != NotAsked ? answer : answer = Ask(openSlot, owner.Type.IdOf(owner.Fact));
    }

    // One that stands for a doubtful record too says no more than one that does not; only, its confirmation is missing besides.
    private int Ask(int openSlot, string ownerId)
    {
        var record = use.Unseen(default, OpenSlot.Of(OpenSlot.SlotOf(openSlot), OpenSlot.MayOnlyCome(openSlot) ? SlotStanding.NotYet : SlotStanding.Missing, isDoubtful: false), ownerId);
        var kinds = Bits.Perhaps | record.Causes.Kinds | (OpenSlot.IsDoubtful(openSlot) ? Bits.Unclear : 0);
        if (counted.Filter is not { } filter)
            return kinds;
        var truth = evaluator.WithVariable(filter.Item, new RecordValue(record), () => evaluator.EvaluateTruth(filter.Condition));
        return truth.Truth.HasFlag(Verdicts.Truth.True) ? kinds | truth.Causes.Kinds : 0;
    }
}
