using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>A collection in one window: what may be unseen of it.</summary>
internal sealed class UseFrame
{
    private readonly bool _isDaily;
    private readonly SlotKey[] _keys;
    private RecordTable _table = null!;
    private readonly WindowFrame _window;

    public UseFrame(CaseGraph graph, CollectionUse use, IReadOnlyDictionary<Field, object> keys, UnseenPlan plan, WindowFrame frame)
    {
        (Keys, Plan, Use, _window) = (keys, plan, use, frame);
        TurnTo(graph);
        _keys = [.. plan.Slots.Select(slot => new SlotKey(slot, plan.Type))];
        _isDaily = _keys.Length > 0 && _keys.All(key => key.IsDayOnly) && _keys.Zip(_keys.Skip(1), (one, next) => one.First < next.First).All(isBefore => isBefore);
    }

    public CollectionUse Use { get; }

    public IReadOnlyDictionary<Field, object> Keys { get; }

    public UnseenPlan Plan { get; }

    public OwnedRecords Records { get; private set; } = null!;

    /// <summary>Turns to other records, seen as of the same instant.</summary>
    public void TurnTo(CaseGraph graph) => (Records, _table) = (graph.Owned(Use.Collection), graph.Of(Use.Collection.Element));

    /// <summary>Whether a record of a day belongs to the window (<see cref="WindowMembership"/>): zero, <see cref="Tallies.Not"/>, or that it may.</summary>
    public int MembershipOf(PresentRecord record, int day)
    {
        var type = Plan.Type;
        if (Use.IsHistory || type.WindowDate is null)
            return 0;
        if (day > _window.EndDay || (type.Kind != FactKind.Span && day < _window.StartDay))
            return Tallies.Not;
        if (type.Kind != FactKind.Span)
            return 0;
        var state = FieldReading.Read<DateOnly>(record, type.SpanEnd!, out var last);
        return Tallies.SpanTouches(DateOnly.FromDayNumber(day), last, state, _window.SpanFrom);
    }

    /// <summary>As above, of one of which the day may not be known either.</summary>
    public int MembershipOf(PresentRecord record)
    {
        if (Plan.Type.WindowDate is not { } date)
            return 0;
        return FieldReading.Read<DateOnly>(record, date, out var day) == Bits.Bounded ? MembershipOf(record, day.DayNumber) : Bits.Perhaps | Bits.Unclear;
    }

    public PresentRecord RecordAt(int row) => _table[row];

    /// <summary>Whether a record at a place of a slice has the key of a slot.</summary>
    public bool Fits(in OwnedSlice slice, int index, int slot) => _keys[slot].Fits(slice.Facts[index], slice.Days[index]);

    /// <summary>Whether a record that is only possible has the key of a slot that no certain one fills.</summary>
    public bool HasDoubtful(in OwnedSlice slice, int slot)
    {
        for (var i = slice.Start; i < slice.End; i++)
        {
            if (_keys[slot].Fits(slice.Facts[i], slice.Days[i]))
                return true;
        }
        return false;
    }

    /// <summary>The record that an open slot stands for (<see cref="UnseenRecords"/>).</summary>
    public UnseenRecord Unseen(in OwnedSlice slice, int openSlot, string ownerId)
    {
        var slot = Plan.Slots[OpenSlot.SlotOf(openSlot)];
        var doubtful = new List<PresentRecord>();
        if (OpenSlot.IsDoubtful(openSlot))
        {
            for (var i = slice.Start; i < slice.End; i++)
            {
                if (Fits(slice, i, OpenSlot.SlotOf(openSlot)))
                    doubtful.Add(_table[slice.Rows[i]]);
            }
        }
        // What was recorded so far may be all there is, and yet there may be one later.
        var complete = OpenSlot.MayOnlyCome(openSlot) ? DayRanges.Of([(slot.Day.DayNumber, slot.Day.DayNumber)]) : DayRanges.None;
        return new UnseenRecords(Plan, ownerId, complete).Unseen(slot, doubtful)!;
    }

    /// <summary>The next slot from one on that no certain record of an owner fills; the number of slots where there is none.</summary>
    public int NextGap(in OwnedSlice slice, int slot, ref int position)
    {
        for (; slot < _keys.Length; slot++)
        {
            if (_isDaily && slice.IsPlain ? !HasDay(slice, _keys[slot].First, ref position) : !IsFilled(slice, _keys[slot]))
                return slot;
        }
        return slot;
    }

    public int SlotCount => _keys.Length;

    // Records are in order of their days, and slots too.
    private static bool HasDay(in OwnedSlice slice, int day, ref int position)
    {
        var at = Math.Max(position, slice.Start);
        while (at < slice.End && slice.Days[at] < day)
            at++;
        position = at;
        return at < slice.End && slice.Days[at] == day;
    }

    private bool IsFilled(in OwnedSlice slice, SlotKey key)
    {
        for (var i = slice.Start; i < slice.End; i++)
        {
            if (key.Fits(slice.Facts[i], slice.Days[i]) && (slice.IsPlain || KeyResolution.IsCertain(slice.Facts[i])))
                return true;
        }
        return false;
    }

    /// <summary>The key of a slot, to be compared with plain records.</summary>
    private sealed class SlotKey
    {
        private readonly Func<Fact, bool>[] _parts;
        private readonly bool _hasDate;
        private readonly int _last;

        public SlotKey(UnseenSlot slot, FactType type)
        {
            _parts = [.. slot.Key.Where(part => part.Key != type.WindowDate).Select(part => FieldTest.Of(part.Key, part.Value))];
            _hasDate = type.WindowDate is { } date && slot.Key.ContainsKey(date);
            (First, _last) = (slot.FirstDay.DayNumber, slot.LastDay.DayNumber);
        }

        public int First { get; }

        public bool IsDayOnly => _hasDate && _parts.Length == 0 && First == _last;

        public bool Fits(Fact fact, int day)
        {
            if (_hasDate && (day < First || day > _last))
                return false;
            foreach (var part in _parts)
            {
                if (!part(fact))
                    return false;
            }
            return true;
        }
    }
}
