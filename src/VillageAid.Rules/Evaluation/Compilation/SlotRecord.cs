using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// The unseen record of an open slot while compiled code looks at it: the key is read from the slot, and the record itself is made only for who wants
/// more than values and kinds. Used again and again by one thread, so nobody keeps it (<see cref="Whole"/>).
/// </summary>
internal sealed class SlotRecord(FactType type) : CaseRecord(type)
{
    private UseFrame _frame = null!;
    private PresentRecord _owner = null!;
    private int _openSlot;
    private UnseenRecord? _whole;

    /// <summary>Why it may not be there.</summary>
    public int Kinds => OpenSlot.MayOnlyCome(_openSlot) ? Bits.NotYet : Bits.Absent;

    public override FactIdentity? Identity => Whole.Identity;

    /// <summary>The record, to keep.</summary>
    public UnseenRecord Whole => _whole ??= _frame.Unseen(default, _openSlot, OwnerId);

    private string OwnerId => _owner.Type.IdOf(_owner.Fact);

    /// <summary>Turns to a slot that no doubtful record fills.</summary>
    public SlotRecord Turn(UseFrame frame, int openSlot, PresentRecord owner)
    {
        (_frame, _openSlot, _owner, _whole) = (frame, openSlot, owner, null);
        return this;
    }

    public override Value Read(Field field) => Whole.Read(field);

    public override Known<object> Read(Field field, out int kinds)
    {
        kinds = 0;
        if (field == _frame.Use.Collection.Reference)
            return Known.Of((object)OwnerId);
        if (_frame.Plan.Slots[OpenSlot.SlotOf(_openSlot)].Key.TryGetValue(field, out var raw))
            return Known.Of(raw);
        kinds = Kinds;
        return default;
    }
}
