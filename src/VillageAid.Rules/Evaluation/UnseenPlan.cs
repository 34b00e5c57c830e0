using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// The records of a collection that may exist without having been seen, as far as they are the same for every owner: one for each slot where their
/// keys can be named, else there may be any number of them.
/// </summary>
internal sealed class UnseenPlan
{
    private readonly CaseGraph _graph;
    private readonly Window _window;
    private readonly Collection _collection;
    private readonly IReadOnlyDictionary<Field, object> _fixedKeys;
    private readonly FactType _type;

    // The days of which records without a name that are asked for may be missing, as far as they are past; and the last that may still bring one.
    private readonly DateOnly _from;
    private readonly DateOnly _seenTo;
    private readonly DateOnly _last;

    public UnseenPlan(CaseGraph graph, Window window, Collection collection, IReadOnlyDictionary<Field, object> fixedKeys, DaySpan days)
    {
        (_graph, _window, _collection, _fixedKeys, _type) = (graph, window, collection, fixedKeys, collection.Element);
        _last = Earlier(window.IsAsOf ? graph.AsOfDate : window.End, days.Last);
        _seenTo = Earlier(_last, graph.AsOfDate);
        _from = Later(OpenFrom(), days.First);
        if (_type.Kind == FactKind.Span || !IsEnumerable())
        {
            IsOpenEnded = true;
            return;
        }
        var slots = new List<UnseenSlot>();
        foreach (var kinds in Combinations())
        {
            if (SlotsOf(kinds) is { } some)
                slots.AddRange(some);
            else
                IsOpenEnded = true;
        }
        Slots = slots;
    }

    public FactType Type => _type;

    public Collection Collection => _collection;

    /// <summary>The keys that can be named, without the owner; each stands for one record.</summary>
    public IReadOnlyList<UnseenSlot> Slots { get; } = [];

    /// <summary>Whether there may be further records, of whose keys nothing is known.</summary>
    public bool IsOpenEnded { get; }

    /// <summary>What it means that a slot has no record: what could be on record by now is missing; what only later days can bring is not yet due.</summary>
    public SlotStanding Standing(UnseenSlot slot, DayRanges complete)
    {
        var isClosed = complete.Covers(slot.Day.DayNumber);
        var mayStillCome = _type.Kind == FactKind.Event && !IsOver(slot.LastDay);
        if (mayStillCome && (isClosed || slot.Day > _graph.AsOfDate))
            return SlotStanding.NotYet;
        return isClosed ? SlotStanding.Closed : SlotStanding.Missing;
    }

    /// <summary>Why there may be further records; null where there are none.</summary>
    public Causes? OpenEnd(string ownerId, DayRanges complete) => EndStanding(complete) switch
    {
        SlotStanding.Missing => Missing.Completeness(_type, ownerId, _from, _seenTo),
        SlotStanding.NotYet => Missing.FutureRecords(_type, ownerId, _last),
        _ => null,
    };

    /// <summary>Whether there may be further records, of whose keys nothing is known.</summary>
    public SlotStanding EndStanding(DayRanges complete)
    {
        if (!IsOpenEnded)
            return SlotStanding.Closed;
        if (_from <= _seenTo && !complete.Covers(_from.DayNumber, _seenTo.DayNumber))
            return SlotStanding.Missing;
        // As of an instant nothing later counts.
        return _type.Kind != FactKind.State && !_window.IsAsOf && !IsOver(_last) ? SlotStanding.NotYet : SlotStanding.Closed;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly? other) => other < one ? other.Value : one;

    private static DateOnly Later(DateOnly one, DateOnly? other) => other > one ? other.Value : one;

    private DateOnly OpenFrom()
    {
        if (_type.Kind == FactKind.State)
            return _seenTo;
        var from = _type.Kind == FactKind.Span && _window is { IsAsOf: true, SeesPast: false } ? _graph.AsOfDate : _window.Start;
        return from == DateOnly.MinValue && Window.Beginning < _seenTo ? Window.Beginning : from;
    }

    /// <summary>Whether a record has the key of a slot, or stands in it by its date.</summary>
    public bool Fits(PresentRecord record, UnseenSlot slot) => slot.Key.All(part => record.Read(part.Key) switch
    {
        Scalar { Raw: DateOnly date } when part.Key == _type.WindowDate => slot.FirstDay <= date && date <= slot.LastDay,
        Scalar scalar => scalar.Raw.Equals(part.Value),
        _ => false,
    });

    // A key can be named where each part is the owner, fixed by the filter, one of an enumeration, or a day of the window.
    private bool IsEnumerable() => OtherParts.All(field =>
        _fixedKeys.ContainsKey(field) || field.Type is DataType.Enumerated || (field == _type.WindowDate && !_window.IsAsOf)) && OtherParts.Any();

    private IEnumerable<Field> OtherParts => _type.Key.Where(part => part != _collection.Reference);

    private IEnumerable<Dictionary<Field, object>> Combinations()
    {
        IEnumerable<Dictionary<Field, object>> all = [[]];
        foreach (var field in OtherParts)
        {
            if (_fixedKeys.TryGetValue(field, out var value))
                all = all.Select(one => new Dictionary<Field, object>(one) { [field] = value });
            else if (field.Type is DataType.Enumerated { Enumeration: var enumeration })
                all = all.SelectMany(one => enumeration.Members.Select(member => new Dictionary<Field, object>(one) { [field] = member }));
        }
        return all.Where(IsOfOwner).ToList();
    }

    // What says of which kind its owner is can be of no other: a household's plan is none of its village.
    private bool IsOfOwner(Dictionary<Field, object> key) =>
        _collection.OwnerKind is null || !key.TryGetValue(_collection.OwnerKind, out var kind) || ((EnumerationMember)kind).SubjectClrType == _collection.Owner.ClrType;

    // Null where records of this kind have no rhythm and so no names.
    private IEnumerable<UnseenSlot>? SlotsOf(Dictionary<Field, object> key)
    {
        if (_type.WindowDate is not { IsKey: true } dateField || key.ContainsKey(dateField))
            return [SingleSlot(key)];
        var kinds = key.Values.OfType<EnumerationMember>().ToList();
        if ((kinds.Select(kind => kind.Grain).FirstOrDefault(candidate => candidate is not null) ?? _type.Grain) is not { } grain)
            return null;
        return Periods(grain).Select(period => new UnseenSlot(new Dictionary<Field, object>(key) { [dateField] = period.Start }, period.Start, period.First, period.End));
    }

    // A key without a date, or with the one that the filter fixes.
    private UnseenSlot SingleSlot(Dictionary<Field, object> key)
    {
        var fixedDay = _type.WindowDate is { } dateField && key.TryGetValue(dateField, out var raw) ? (DateOnly?)raw : null;
        return new UnseenSlot(key, fixedDay ?? SlotDay, fixedDay ?? _window.Start, fixedDay ?? (_window.IsAsOf ? _graph.AsOfDate : _window.End));
    }

    private DateOnly SlotDay => _window.IsAsOf || _window.End > _graph.AsOfDate ? _graph.AsOfDate : _window.End;

    // The record that stands for the window itself bears the week's Monday, whichever day the window's reading of a week begins on.
    private IEnumerable<(DateOnly Start, DateOnly First, DateOnly End)> Periods(Grain grain) => grain == _window.Grain
        ? [(_window.EachDay.First(day => IsStart(grain, day)), _window.Start, _window.End)]
        : _window.EachDay.Where(day => IsStart(grain, day)).Select(day => (day, day, EndOf(grain, day)));

    private static bool IsStart(Grain grain, DateOnly day) => grain switch
    {
        Grain.Week => day.DayOfWeek == DayOfWeek.Monday,
        Grain.Month => day.Day == 1,
        Grain.Year => day.DayOfYear == 1,
        _ => true,
    };

    private static DateOnly EndOf(Grain grain, DateOnly start) => grain switch
    {
        Grain.Week => start.AddDays(6),
        Grain.Month => start.AddMonths(1).AddDays(-1),
        Grain.Year => start.AddYears(1).AddDays(-1),
        _ => start,
    };

    private bool IsOver(DateOnly day) => _graph.AsOf >= Instants.EndOf(day);
}

/// <summary>The key of a record that may be there, without its owner; the day that a statement of completeness must cover, and the days that a record of this slot can bear.</summary>
internal sealed record UnseenSlot(IReadOnlyDictionary<Field, object> Key, DateOnly Day, DateOnly FirstDay, DateOnly LastDay);

/// <summary>What it means that a slot has no record.</summary>
internal enum SlotStanding
{
    /// <summary>There is none.</summary>
    Closed,

    /// <summary>There may be one that nobody recorded.</summary>
    Missing,

    /// <summary>There may be one later.</summary>
    NotYet,
}
