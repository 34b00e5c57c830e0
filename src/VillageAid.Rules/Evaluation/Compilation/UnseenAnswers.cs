using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Whether an unseen record meets a filter that asks for nothing but the record: for each slot the same of every owner, so it is asked once, by the
/// reference evaluator.
/// </summary>
internal sealed class UnseenAnswers(CountedFilter counted, UseFrame use, ExpressionEvaluator evaluator)
{
    private const int NotAsked = -1;

    private readonly int[] _answers = [.. Enumerable.Repeat(NotAsked, use.SlotCount * 2)];

    /// <summary>Zero where it certainly does not count; else that it may (<see cref="Bits.Perhaps"/>), and why it is open. See <see cref="UseState.OpenSlots"/>.</summary>
    public int Of(int openSlot, string ownerId)
    {
        ref var answer = ref _answers[openSlot];
        return answer != NotAsked ? answer : answer = Ask(use.Plan.Slots[openSlot / 2], mayOnlyCome: openSlot % 2 == 1, ownerId);
    }

    private int Ask(UnseenSlot slot, bool mayOnlyCome, string ownerId)
    {
        // What was recorded so far is all there is, and yet there may be one later.
        var complete = mayOnlyCome ? DayRanges.Of([(slot.Day.DayNumber, slot.Day.DayNumber)]) : DayRanges.None;
        var record = new UnseenRecords(use.Plan, ownerId, complete).Unseen(slot)!;
        if (counted.Filter is not { } filter)
            return Bits.Perhaps | record.Causes.Kinds;
        var truth = evaluator.WithVariable(filter.Item, new RecordValue(record), () => evaluator.EvaluateTruth(filter.Condition));
        return truth.Truth.HasFlag(Verdicts.Truth.True) ? Bits.Perhaps | record.Causes.Kinds | truth.Causes.Kinds : 0;
    }
}
