using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>The keys of the slots of a collection in one window, to be compared with the records of an owner.</summary>
internal sealed class SlotKeys
{
    private readonly SlotKey[] _keys;
    private readonly bool _isDaily;
    private readonly bool _isEveryDay;
    private readonly (int First, int Last)? _days;

    public SlotKeys(UnseenPlan plan, WindowFrame window, bool isHistory)
    {
        _keys = [.. plan.Slots.Select(slot => new SlotKey(slot, plan.Type))];
        _isDaily = _keys.Length > 0 && Array.TrueForAll(_keys, key => key.IsDayOnly) && _keys.Zip(_keys.Skip(1), (one, next) => one.First < next.First).All(isBefore => isBefore);
        _isEveryDay = _isDaily && !isHistory && plan.Type.Kind != FactKind.Span && _keys[0].First == window.StartDay && _keys[^1].First == window.EndDay && _keys.Length == window.EndDay - window.StartDay + 1;
        _days = _keys.Length > 0 && Array.TrueForAll(_keys, key => key.HasDate) ? (_keys.Min(key => key.First), _keys.Max(key => key.Last)) : null;
    }

    public int Count => _keys.Length;

    /// <summary>Whether no slot is open where so many plain records stand in the window: one for each of its days.</summary>
    public bool AreFilledBy(int records) => _keys.Length == 0 || (_isEveryDay && records == _keys.Length);

    /// <summary>The records of a slice that may fill a slot.</summary>
    public OwnedSlice Cut(in OwnedSlice slice) => _days is { } days && slice.Are(OwnedTraits.Dated) ? slice.Between(days.First, days.Last) : slice;

    /// <summary>Whether a record at a place of a slice has the key of a slot.</summary>
    public bool Fits(in OwnedSlice slice, int index, int slot) => _keys[slot].Fits(slice.Facts[index], slice.Days[index]);

    /// <summary>Whether any record of a slice has the key of a slot: a doubtful one, of a slot that no certain one fills.</summary>
    public bool HasAny(in OwnedSlice slice, int slot)
    {
        for (var i = slice.Start; i < slice.End; i++)
        {
            if (Fits(slice, i, slot))
                return true;
        }
        return false;
    }

    /// <summary>The next slot from one on that no certain record of a slice fills; the number of slots where there is none.</summary>
    /// <param name="slice">The records.</param>
    /// <param name="slot">The slot to begin with.</param>
    /// <param name="position">Where in the slice to go on; begins with its start.</param>
    public int NextGap(in OwnedSlice slice, int slot, ref int position)
    {
        var isInOrder = _isDaily && slice.Are(OwnedTraits.Plain | OwnedTraits.Dated);
        while (slot < _keys.Length && (isInOrder ? HasDay(slice, _keys[slot].First, ref position) : IsFilled(slice, _keys[slot])))
            slot++;
        return slot;
    }

    // Records are in order of their days, and slots too.
    private static bool HasDay(in OwnedSlice slice, int day, ref int position)
    {
        while (position < slice.End && slice.Days[position] < day)
            position++;
        return position < slice.End && slice.Days[position] == day;
    }

    private static bool IsFilled(in OwnedSlice slice, SlotKey key)
    {
        for (var i = slice.Start; i < slice.End; i++)
        {
            if (key.Fits(slice.Facts[i], slice.Days[i]) && (slice.Are(OwnedTraits.Plain) || KeyResolution.IsCertain(slice.Facts[i])))
                return true;
        }
        return false;
    }

    private sealed class SlotKey
    {
        private readonly Func<Fact, bool>[] _parts;

        public SlotKey(UnseenSlot slot, FactType type)
        {
            _parts = [.. slot.Key.Where(part => part.Key != type.WindowDate).Select(part => FieldTest.Of(part.Key, part.Value))];
            HasDate = type.WindowDate is { } date && slot.Key.ContainsKey(date);
            (First, Last) = (slot.FirstDay.DayNumber, slot.LastDay.DayNumber);
        }

        public bool HasDate { get; }

        public int First { get; }

        public int Last { get; }

        public bool IsDayOnly => HasDate && _parts.Length == 0 && First == Last;

        public bool Fits(Fact fact, int day)
        {
            if (HasDate && (day < First || day > Last))
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
