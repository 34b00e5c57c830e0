using VillageAid.Rules.Evaluation.Tables;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>A collection of one owner in one window: the records that are there, and those that may be.</summary>
internal struct UseState
{
    /// <summary>Of the gaps: a slot has no record where there may be one.</summary>
    public const int HasGaps = 0x4000;

    private int[]? _openSlots;
    private int _openCount;

    /// <summary>The subject and window that it was filled for.</summary>
    public long Epoch;

    public OwnedSlice Slice { get; private set; }

    /// <summary><see cref="HasGaps"/> where records that may be there can be named; <see cref="Bits.Perhaps"/>, with the kinds of what is missing, where they cannot.</summary>
    public int Gaps { get; private set; }

    /// <summary>The slots without a record where there may be one: twice the slot, and one more where it may only come.</summary>
    public readonly ReadOnlySpan<int> OpenSlots => _openSlots.AsSpan(0, _openCount);

    /// <summary>Of an owner of whom nothing is plain.</summary>
    public void Clear() => (Slice, Gaps, _openCount) = (default, HasGaps, 0);

    public void Fill(UseFrame frame, int ownerRow)
    {
        Slice = frame.Records.Slice(ownerRow);
        _openCount = 0;
        if (!Slice.IsPlain)
        {
            Gaps = HasGaps;
            return;
        }
        _openSlots ??= new int[Math.Max(4, frame.SlotCount)];
        var slice = Slice;
        var complete = frame.Records.Complete(ownerRow);
        var position = 0;
        for (var slot = frame.NextGap(slice, 0, ref position); slot < frame.SlotCount; slot = frame.NextGap(slice, slot + 1, ref position))
        {
            var standing = frame.Plan.Standing(frame.Plan.Slots[slot], complete);
            if (standing == SlotStanding.Closed)
                continue;
            if (_openCount == _openSlots.Length)
                Array.Resize(ref _openSlots, frame.SlotCount);
            _openSlots[_openCount++] = (slot * 2) + (standing == SlotStanding.NotYet ? 1 : 0);
        }
        Gaps = (_openCount > 0 ? HasGaps : 0) | frame.Plan.EndStanding(complete) switch
        {
            SlotStanding.Missing => Bits.Perhaps | Bits.Absent,
            SlotStanding.NotYet => Bits.Perhaps | Bits.NotYet,
            _ => 0,
        };
    }
}
