using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>A collection of one owner in one window: the records that are there, and those that may be. Used again and again by one thread.</summary>
internal sealed class UseState
{
    /// <summary>Of the gaps: a slot has no record where there may be one.</summary>
    public const int HasGaps = 0x4000;

    // Fields: compiled code reads them before each of its loops.

    /// <summary>The subject and window that it was filled for.</summary>
    public long Epoch;

    /// <summary>The owner's records of all days. Not to be changed.</summary>
    public Fact[] Facts = [];

    /// <summary>Their rows. Not to be changed.</summary>
    public int[] Rows = [];

    /// <summary>The place of the first that may belong to the window by the day on which it begins.</summary>
    public int First;

    /// <summary>The place after the last.</summary>
    public int End;

    /// <summary>Whether they are plain, so that they can be run through where they stand.</summary>
    public bool IsPlain;

    /// <summary><see cref="HasGaps"/> where records that may be there can be named; <see cref="Bits.Perhaps"/>, with the kinds of what is missing, where they cannot.</summary>
    public int Gaps;

    private readonly UseList _list = new();
    private int[] _openSlots = new int[4];
    private int _openCount;
    private int _presentCount;
    private bool _isListed;
    private bool _isWhole;
    private UseFrame _frame = null!;
    private CaseRecord? _owner;
    private long _turn;
    private OwnedSlice _slice;
    private DayRanges _complete = DayRanges.None;

    /// <summary>The owner; null: none yet.</summary>
    public CaseRecord? Owner => _owner;

    /// <summary>The open slots (<see cref="OpenSlot"/>).</summary>
    public ReadOnlySpan<int> OpenSlots => _openSlots.AsSpan(0, _openCount);

    /// <summary>Turns to an owner in a window.</summary>
    /// <param name="frame">The window.</param>
    /// <param name="owner">The owner.</param>
    /// <param name="turn">A number that changes with the subject at hand.</param>
    /// <param name="list">The list of the reference evaluator, for where only that can say what the collection holds.</param>
    public void Fill(UseFrame frame, CaseRecord owner, long turn, Func<UseFrame, CaseRecord, ListValue> list)
    {
        _frame = frame;
        if (turn != _turn || !ReferenceEquals(owner, _owner))
            Turn(owner, turn);
        (_openCount, _isListed, _isWhole) = (0, false, false);
        if (!_slice.Are(OwnedTraits.Owned))
        {
            FillFrom(list(frame, owner));
            return;
        }
        frame.Cut(_slice, ref First, ref End);
        // Most days are plain where one is not.
        IsPlain = _slice.IsPlain || (_slice.Are(OwnedTraits.All & ~OwnedTraits.Plain) && frame.ArePlain(Rows.AsSpan(First..End)));
        if (!IsPlain || !frame.Slots.AreFilledBy(End - First))
            FindOpenSlots();
        Gaps = (_openCount > 0 ? HasGaps : 0) | frame.EndGaps(_complete);
    }

    /// <summary>How many records there are to look at one by one; those that may be in open slots only where <paramref name="withUnseen"/>.</summary>
    public int Count(bool withUnseen)
    {
        if (!_isListed)
            ListPresent();
        if (withUnseen && !_isWhole)
            ListUnseen();
        return withUnseen ? _list.Count : _presentCount;
    }

    public CaseRecord? RecordAt(int index) => _list.RecordAt(index);

    /// <summary>Zero where the record certainly belongs; else <see cref="Bits.Perhaps"/> and why.</summary>
    public int PossibleAt(int index) => _list.PossibleAt(index);

    // What is the same in every window.
    private void Turn(CaseRecord owner, long turn)
    {
        (_owner, _turn) = (owner, turn);
        var row = (owner as PresentRecord)?.Row;
        _slice = row is null ? default : _frame.Records.Slice(row.Value);
        _complete = row is null ? DayRanges.None : _frame.Records.Complete(row.Value);
        (Facts, Rows, First, End) = (_slice.Facts, _slice.Rows, _slice.Start, _slice.Start);
    }

    private void FindOpenSlots()
    {
        var (slots, slice) = (_frame.Slots, _frame.Slots.Cut(_slice));
        var position = slice.Start;
        for (var slot = slots.NextGap(slice, 0, ref position); slot < slots.Count; slot = slots.NextGap(slice, slot + 1, ref position))
        {
            var standing = _frame.Plan.Standing(_frame.Plan.Slots[slot], _complete);
            if (standing == SlotStanding.Closed)
                continue;
            if (_openCount == _openSlots.Length)
                Array.Resize(ref _openSlots, slots.Count);
            _openSlots[_openCount++] = OpenSlot.Of(slot, standing, isDoubtful: !slice.Are(OwnedTraits.Plain) && slots.HasAny(slice, slot));
        }
    }

    private void FillFrom(ListValue list)
    {
        (IsPlain, _isListed, _isWhole) = (false, true, true);
        _list.Clear();
        foreach (var item in list.Items)
            _list.Add(item.Value is RecordValue { Record: var record } ? record : null, Bits.Of(item.Possible));
        _presentCount = _list.Count;
        Gaps = Bits.Of(list.Open);
    }

    private void ListPresent()
    {
        _isListed = true;
        _list.Clear();
        var isDated = _slice.Are(OwnedTraits.Dated);
        for (var i = First; i < End; i++)
        {
            var record = _frame.RecordAt(Rows[i]);
            var membership = isDated ? _frame.MembershipOf(record, _slice.Days[i]) : _frame.MembershipOf(record);
            if (membership == Tallies.Not || (record.Possible is not null && IsDoubtful(i)))
                continue;
            _list.Add(record, membership | (record.Possible is { } possible ? Bits.Perhaps | possible.Kinds : 0));
        }
        _list.AddUnnamed(_frame);
        _presentCount = _list.Count;
    }

    // Were it untrue, another record could stand in its place: an unseen one stands for both.
    private bool IsDoubtful(int index)
    {
        foreach (var slot in OpenSlots)
        {
            if (OpenSlot.IsDoubtful(slot) && _frame.Slots.Fits(_slice, index, OpenSlot.SlotOf(slot)))
                return true;
        }
        return false;
    }

    private void ListUnseen()
    {
        _isWhole = true;
        foreach (var slot in OpenSlots)
            _list.AddUnseen(_frame, _slice, slot, (PresentRecord)_owner!);
    }
}
