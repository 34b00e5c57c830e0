using VillageAid.Rules.Evaluation.Tables;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>A collection of one owner in one window: the records that are there, and those that may be. Used again and again by one thread.</summary>
internal sealed class UseState
{
    /// <summary>Of the gaps: a slot has no record where there may be one.</summary>
    public const int HasGaps = 0x4000;

    private int[] _openSlots = new int[4];
    private int _openCount;
    private CaseRecord?[] _records = new CaseRecord?[4];
    private int[] _possible = new int[4];
    private int _presentCount;
    private int _totalCount;
    private bool _isListed;
    private bool _isWhole;
    private UseFrame _frame = null!;
    private CaseRecord? _owner;

    /// <summary>The subject and window that it was filled for.</summary>
    public long Epoch { get; set; }

    /// <summary>The owner; null: the subject.</summary>
    public CaseRecord? Owner => _owner;

    public OwnedSlice Slice { get; private set; }

    /// <summary><see cref="HasGaps"/> where records that may be there can be named; <see cref="Bits.Perhaps"/>, with the kinds of what is missing, where they cannot.</summary>
    public int Gaps { get; private set; }

    /// <summary>The open slots (<see cref="OpenSlot"/>).</summary>
    public ReadOnlySpan<int> OpenSlots => _openSlots.AsSpan(0, _openCount);

    /// <summary>Turns to an owner; <paramref name="list"/> is the list of the reference evaluator where only that can say what the collection holds.</summary>
    public void Fill(UseFrame frame, CaseRecord owner, Func<UseFrame, CaseRecord, ListValue> list)
    {
        (_frame, _owner, _openCount, _isListed, _isWhole, Gaps) = (frame, owner, 0, false, false, 0);
        Slice = owner is PresentRecord present ? frame.Records.Slice(present.Row) : default;
        if (!Slice.IsPlaced)
        {
            FillFrom(list(frame, owner));
            return;
        }
        var complete = frame.Records.Complete(((PresentRecord)owner).Row);
        FindOpenSlots(complete);
        Gaps = (_openCount > 0 ? HasGaps : 0) | frame.Plan.EndStanding(complete) switch
        {
            SlotStanding.Missing => Bits.Perhaps | Bits.Absent,
            SlotStanding.NotYet => Bits.Perhaps | Bits.NotYet,
            _ => 0,
        };
    }

    /// <summary>How many records there are to look at one by one; those that may be in open slots only where <paramref name="withUnseen"/>.</summary>
    public int Count(bool withUnseen)
    {
        if (!_isListed)
            ListPresent();
        if (withUnseen && !_isWhole)
            ListUnseen();
        return withUnseen ? _totalCount : _presentCount;
    }

    public CaseRecord? RecordAt(int index) => _records[index];

    /// <summary>Zero where the record certainly belongs; else <see cref="Bits.Perhaps"/> and why.</summary>
    public int PossibleAt(int index) => _possible[index];

    private void FindOpenSlots(DayRanges complete)
    {
        var slice = Slice;
        var position = 0;
        for (var slot = _frame.NextGap(slice, 0, ref position); slot < _frame.SlotCount; slot = _frame.NextGap(slice, slot + 1, ref position))
        {
            var standing = _frame.Plan.Standing(_frame.Plan.Slots[slot], complete);
            if (standing == SlotStanding.Closed)
                continue;
            if (_openCount == _openSlots.Length)
                Array.Resize(ref _openSlots, _frame.SlotCount);
            _openSlots[_openCount++] = OpenSlot.Of(slot, standing, isDoubtful: !slice.IsPlain && _frame.HasDoubtful(slice, slot));
        }
    }

    private void FillFrom(ListValue list)
    {
        (_presentCount, _isListed, _isWhole) = (0, true, true);
        foreach (var item in list.Items)
            Add(item.Value is RecordValue { Record: var record } ? record : null, Bits.Of(item.Possible));
        _totalCount = _presentCount;
        Gaps = Bits.Of(list.Open);
    }

    private void ListPresent()
    {
        (_presentCount, _isListed) = (0, true);
        for (var i = Slice.Start; i < Slice.End; i++)
        {
            var record = _frame.RecordAt(Slice.Rows[i]);
            var membership = _frame.MembershipOf(record, Slice.Days[i]);
            if (membership == Tallies.Not || (record.Possible is not null && IsDoubtful(i)))
                continue;
            Add(record, membership | (record.Possible is { } possible ? Bits.Perhaps | possible.Kinds : 0));
        }
        // Whose they are nobody knows, so they may be this one's.
        foreach (var record in _frame.Records.Unnamed)
        {
            var membership = _frame.MembershipOf(record);
            if (membership != Tallies.Not)
                Add(record, Bits.Perhaps | Bits.Unclear | Bits.Unnamed | membership);
        }
        _totalCount = _presentCount;
    }

    // Were it untrue, another record could stand in its place: an unseen one stands for both.
    private bool IsDoubtful(int index)
    {
        foreach (var slot in OpenSlots)
        {
            if (OpenSlot.IsDoubtful(slot) && _frame.Fits(Slice, index, OpenSlot.SlotOf(slot)))
                return true;
        }
        return false;
    }

    private void ListUnseen()
    {
        _isWhole = true;
        var present = _presentCount;
        foreach (var slot in OpenSlots)
        {
            var record = _frame.Unseen(Slice, slot, _owner!.Type.IdOf(((PresentRecord)_owner).Fact));
            Add(record, Bits.Perhaps | record.Causes.Kinds);
        }
        (_totalCount, _presentCount) = (_presentCount, present);
    }

    private void Add(CaseRecord? record, int possible)
    {
        if (_presentCount == _records.Length)
        {
            Array.Resize(ref _records, _presentCount * 2);
            Array.Resize(ref _possible, _presentCount * 2);
        }
        (_records[_presentCount], _possible[_presentCount]) = (record, possible);
        _presentCount++;
    }
}

/// <summary>A slot without a certain record where there may be one, as a number: the slot, whether it may only come later, whether a doubtful record has its key.</summary>
internal static class OpenSlot
{
    public const int Variants = 4;

    public static int Of(int slot, SlotStanding standing, bool isDoubtful) => (slot * Variants) + (isDoubtful ? 2 : 0) + (standing == SlotStanding.NotYet ? 1 : 0);

    public static int SlotOf(int openSlot) => openSlot / Variants;

    public static bool IsDoubtful(int openSlot) => (openSlot & 2) != 0;

    public static bool MayOnlyCome(int openSlot) => (openSlot & 1) != 0;
}
