using VillageAid.Rules.Evaluation.Tables;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// The records of a collection to be looked at one by one, with why each may not belong: those that are there, those of which nobody knows whose they
/// are, and the unseen ones. Used again and again by one thread.
/// </summary>
internal sealed class UseList
{
    private CaseRecord?[] _records = new CaseRecord?[4];
    private int[] _possible = new int[4];
    private SlotRecord?[] _slotRecords = new SlotRecord?[4];
    private int _count;

    // What is the same for everybody is not copied: it stands as if it were listed between the others.
    private PresentRecord[] _anybodys = [];
    private int _anybodysFrom;

    public int Count => _count + _anybodys.Length;

    public CaseRecord? RecordAt(int index) => IsAnybodys(index) ? _anybodys[index - _anybodysFrom] : _records[PlaceOf(index)];

    /// <summary>Zero where the record certainly belongs; else <see cref="Bits.Perhaps"/> and why.</summary>
    public int PossibleAt(int index) => IsAnybodys(index) ? Bits.Perhaps | Bits.Unclear | Bits.Unnamed : _possible[PlaceOf(index)];

    public void Clear() => (_count, _anybodys, _anybodysFrom) = (0, [], 0);

    public void Add(CaseRecord? record, int possible)
    {
        if (_count == _records.Length)
        {
            Array.Resize(ref _records, _count * 2);
            Array.Resize(ref _possible, _count * 2);
        }
        // A span asks once whether the list is one of records, not which kind of record this is.
        _records.AsSpan()[_count] = record;
        _possible[_count] = possible;
        _count++;
    }

    /// <summary>Adds the records that do not say whose they are.</summary>
    public void AddUnnamed(UseFrame frame)
    {
        _anybodysFrom = _count;
        if (!frame.IsWindowed)
        {
            _anybodys = frame.Records.Unnamed;
            return;
        }
        foreach (var record in frame.Records.Unnamed)
        {
            var membership = frame.MembershipOf(record);
            if (membership != Tallies.Not)
                Add(record, Bits.Perhaps | Bits.Unclear | Bits.Unnamed | membership);
        }
    }

    /// <summary>Adds the unseen record of a slot.</summary>
    public void AddUnseen(UseFrame frame, in OwnedSlice slice, int openSlot, PresentRecord owner)
    {
        if (OpenSlot.IsDoubtful(openSlot))
        {
            var record = frame.Unseen(slice, openSlot, owner.Type.IdOf(owner.Fact));
            Add(record, Bits.Perhaps | record.Causes.Kinds);
        }
        else
        {
            var record = SlotRecordAt(_count, frame).Turn(frame, openSlot, owner);
            Add(record, Bits.Perhaps | record.Kinds);
        }
    }

    private bool IsAnybodys(int index) => index >= _anybodysFrom && index < _anybodysFrom + _anybodys.Length;

    private int PlaceOf(int index) => index < _anybodysFrom ? index : index - _anybodys.Length;

    private SlotRecord SlotRecordAt(int index, UseFrame frame)
    {
        if (index >= _slotRecords.Length)
            Array.Resize(ref _slotRecords, index * 2);
        return _slotRecords[index] ??= new SlotRecord(frame.Plan.Type);
    }
}
