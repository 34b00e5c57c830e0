using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Finds the records of a collection that may exist without having been seen.</summary>
internal sealed class UnseenRecords(CaseGraph graph, Window window, Collection collection, string ownerId, IReadOnlyDictionary<Field, object> fixedKeys)
{
    private readonly FactType _type = collection.Element;

    /// <summary>
    /// The unseen records that can be named, causes where there may be others, and the doubtful records of whose keys nothing is known: were one of
    /// them untrue, another record could stand in its place, so an unseen one stands for both.
    /// </summary>
    public (IReadOnlyList<UnseenRecord> Items, Causes? Open, IReadOnlySet<PresentRecord> Doubtful) Find(IReadOnlyList<PresentRecord> present)
    {
        var doubtful = new HashSet<PresentRecord>(ReferenceEqualityComparer.Instance);
        if (_type.Kind == FactKind.Span || !IsEnumerable())
            return ([], OpenEnd(_type.Kind == FactKind.Span && window is { IsAsOf: true, SeesPast: false } ? graph.AsOfDate : window.Start), doubtful);
        var items = new List<UnseenRecord>();
        Causes? open = null;
        foreach (var kinds in Combinations())
        {
            if (SlotsOf(kinds) is { } slots)
                items.AddRange(slots.Select(slot => Find(slot, present, doubtful)).OfType<UnseenRecord>());
            else if (OpenEnd(window.Start) is { } causes)
                open = (open ?? Causes.None).Union(causes);
        }
        return (items, open, doubtful);
    }

    private UnseenRecord? Find(Slot slot, IReadOnlyList<PresentRecord> present, HashSet<PresentRecord> doubtful)
    {
        var filling = present.Where(record => slot.Key.All(part => Fits(record, part.Key, part.Value, slot))).ToList();
        if (filling.Exists(record => record.Possible is null) || Unseen(slot) is not { } unseen)
            return null;
        doubtful.UnionWith(filling);
        return filling.Count == 0 ? unseen : new UnseenRecord(_type, slot.Key, filling.Aggregate(unseen.Causes, (causes, record) => causes.Union(record.Possible!)));
    }

    // A key can be named where each part is the owner, fixed by the filter, one of an enumeration, or a day of the window.
    private bool IsEnumerable() => OtherParts.All(field =>
        fixedKeys.ContainsKey(field) || field.Type is DataType.Enumerated || (field == _type.WindowDate && !window.IsAsOf)) && OtherParts.Any();

    private IEnumerable<Field> OtherParts => _type.Key.Where(part => part != collection.Reference);

    private IEnumerable<Dictionary<Field, object>> Combinations()
    {
        IEnumerable<Dictionary<Field, object>> all = [new() { [collection.Reference] = ownerId }];
        foreach (var field in OtherParts)
        {
            if (fixedKeys.TryGetValue(field, out var value))
                all = all.Select(one => new Dictionary<Field, object>(one) { [field] = value });
            else if (field.Type is DataType.Enumerated { Enumeration: var enumeration })
                all = all.SelectMany(one => enumeration.Members.Select(member => new Dictionary<Field, object>(one) { [field] = member }));
        }
        return all.ToList();
    }

    // Null where records of this kind have no rhythm and so no names.
    private IEnumerable<Slot>? SlotsOf(Dictionary<Field, object> key)
    {
        if (_type.WindowDate is not { IsKey: true } dateField || key.ContainsKey(dateField))
            return [SingleSlot(key)];
        var kinds = key.Values.OfType<EnumerationMember>().ToList();
        if ((kinds.Select(kind => kind.Grain).FirstOrDefault(candidate => candidate is not null) ?? _type.Grain) is not { } grain)
            return null;
        return Periods(grain).Select(period => new Slot(new Dictionary<Field, object>(key) { [dateField] = period.Start }, period.Start, period.First, period.End));
    }

    // A key without a date, or with the one that the filter fixes.
    private Slot SingleSlot(Dictionary<Field, object> key)
    {
        var fixedDay = _type.WindowDate is { } dateField && key.TryGetValue(dateField, out var raw) ? (DateOnly?)raw : null;
        return new Slot(key, fixedDay ?? SlotDay, fixedDay ?? window.Start, fixedDay ?? (window.IsAsOf ? graph.AsOfDate : window.End));
    }

    private DateOnly SlotDay => window.IsAsOf || window.End > graph.AsOfDate ? graph.AsOfDate : window.End;

    // The record that stands for the window itself bears the week's Monday, whichever day the window's reading of a week begins on.
    private IEnumerable<(DateOnly Start, DateOnly First, DateOnly End)> Periods(Grain grain) => grain == window.Grain
        ? [(window.EachDay.First(day => IsStart(grain, day)), window.Start, window.End)]
        : window.EachDay.Where(day => IsStart(grain, day)).Select(day => (day, day, EndOf(grain, day)));

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

    private bool Fits(PresentRecord record, Field field, object value, Slot slot) => record.Read(field) switch
    {
        Scalar { Raw: DateOnly date } when field == _type.WindowDate => slot.FirstDay <= date && date <= slot.LastDay,
        Scalar scalar => scalar.Raw.Equals(value),
        _ => false,
    };

    private UnseenRecord? Unseen(Slot slot)
    {
        var identity = UnseenRecord.IdentityOf(_type, slot.Key);
        var isClosed = graph.Completeness.Covers(_type, ownerId, slot.Day);
        var mayStillCome = _type.Kind == FactKind.Event && !IsOver(slot.LastDay);
        // What could be on record by now is missing; what only later days can bring is not yet due.
        if (mayStillCome && (isClosed || slot.Day > graph.AsOfDate))
            return new UnseenRecord(_type, slot.Key, identity is null ? Missing.FutureRecords(_type, ownerId, slot.LastDay) : Missing.NotYet(identity));
        return isClosed ? null : new UnseenRecord(_type, slot.Key, identity is null ? Missing.Completeness(_type, ownerId, slot.Day, slot.Day) : Missing.Record(identity));
    }

    private bool IsOver(DateOnly day) => graph.AsOf >= Instants.EndOf(day);

    private Causes? OpenEnd(DateOnly from)
    {
        var last = window.IsAsOf ? graph.AsOfDate : window.End;
        var seenTo = last < graph.AsOfDate ? last : graph.AsOfDate;
        if (_type.Kind == FactKind.State)
            from = seenTo;
        if (from == DateOnly.MinValue && Window.Beginning < seenTo)
            from = Window.Beginning;
        if (from <= seenTo && !graph.Completeness.Covers(_type, ownerId, from, seenTo))
            return Missing.Completeness(_type, ownerId, from, seenTo);
        // As of an instant nothing later counts.
        return _type.Kind != FactKind.State && !window.IsAsOf && !IsOver(last) ? Missing.FutureRecords(_type, ownerId, last) : null;
    }

    private sealed record Slot(Dictionary<Field, object> Key, DateOnly Day, DateOnly FirstDay, DateOnly LastDay);
}
