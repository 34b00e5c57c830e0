using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Reads the records that belong to an owner inside a window, and adds what may be missing: an unseen record for each key that is open and can be
/// named, or an open end where it cannot. A certain record closes its key, a statement of completeness the days it covers.
/// </summary>
internal sealed class CollectionReader(CaseGraph graph, Window window)
{
    private readonly Dictionary<Reading, ListValue> _known = [];

    public ListValue Read(CaseRecord owner, Collection collection, IReadOnlyDictionary<Field, object> fixedKeys, DaySpan days)
    {
        // A rule reads the same collection many times; what it holds in one window does not change.
        var reading = new Reading(owner, collection, fixedKeys, days);
        if (!_known.TryGetValue(reading, out var list))
            _known.Add(reading, list = ReadAnew(owner, collection, fixedKeys, days));
        return list;
    }

    private ListValue ReadAnew(CaseRecord owner, Collection collection, IReadOnlyDictionary<Field, object> fixedKeys, DaySpan days)
    {
        if (owner is PresentRecord present)
            return ReadAnew(owner.Type.IdOf(present.Fact), collection, fixedKeys, days);
        // Whatever may belong to it, and to whichever record it turns out to be, is possible.
        var unseen = (UnseenRecord)owner;
        var lists = unseen.Candidates.Select(candidate => Read(candidate, collection, fixedKeys, days)).ToList();
        if (unseen.Identity is { Key: [string id] } && lists.Count == 0)
            lists.Add(ReadAnew(id, collection, fixedKeys, days));
        return new ListValue(
            [.. lists.SelectMany(list => list.Items).Select(item => item with { Possible = unseen.Causes.Union(item.Possible ?? Causes.None) })],
            Causes.Union(lists.Select(list => list.Open ?? Causes.None).Prepend(unseen.Causes)));
    }

    private ListValue ReadAnew(string ownerId, Collection collection, IReadOnlyDictionary<Field, object> fixedKeys, DaySpan days)
    {
        var (named, unnamed) = graph.OwnedBy(collection, ownerId);
        var mine = named.Where(record => Ownership.MayBe(record, collection)).ToList();
        var unseen = new UnseenRecords(new UnseenPlan(graph, window, collection, fixedKeys, days), ownerId, graph.Completeness.Of(collection.Element, ownerId)).Find(mine);
        var items = new List<ListItem>();
        foreach (var record in mine.Where(record => !unseen.Doubtful.Contains(record)))
        {
            if (WindowMembership.Of(record, window, graph.AsOfDate) is { } membership)
                items.Add(new ListItem(new RecordValue(record), Join(record.Possible, membership.Union(WhyOwnerIsOpen(record, collection)))));
        }
        foreach (var record in unnamed.Where(record => Ownership.MayBe(record, collection)))
        {
            if (WindowMembership.Of(record, window, graph.AsOfDate) is { } membership)
                items.Add(new ListItem(new RecordValue(record), Join(PlainValue.CausesOf(record.Read(collection.Reference)), Join(record.Possible, membership.Union(WhyOwnerIsOpen(record, collection))) ?? Causes.None)));
        }
        items.AddRange(unseen.Items.Select(record => new ListItem(new RecordValue(record), record.Causes)));
        return new ListValue(items, unseen.Open);
    }

    private static Causes WhyOwnerIsOpen(PresentRecord record, Collection collection) =>
        collection.OwnerKind is null ? Causes.None : Extent.Of(record.Read(collection.OwnerKind)).Causes;

    // Certain only where both are.
    private static Causes? Join(Causes? possible, Causes membership) =>
        possible is null ? (membership.IsEmpty ? null : membership) : possible.Union(membership);

    /// <summary>What is read; the keys that a filter fixes are compared by what they are and by how they print, since they name what is missing.</summary>
    private readonly struct Reading(CaseRecord owner, Collection collection, IReadOnlyDictionary<Field, object> fixedKeys, DaySpan days) : IEquatable<Reading>
    {
        private readonly CaseRecord _owner = owner;
        private readonly Collection _collection = collection;
        private readonly IReadOnlyDictionary<Field, object> _fixedKeys = fixedKeys;
        private readonly DaySpan _days = days;

        public bool Equals(Reading other)
        {
            if (_owner != other._owner || _collection != other._collection || _days != other._days || _fixedKeys.Count != other._fixedKeys.Count)
                return false;
            if (_fixedKeys.Count == 0 || ReferenceEquals(_fixedKeys, other._fixedKeys))
                return true;
            foreach (var (field, value) in _fixedKeys)
            {
                if (!other._fixedKeys.TryGetValue(field, out var same) || !IsSame(value, same))
                    return false;
            }
            return true;
        }

        public override bool Equals(object? obj) => obj is Reading other && Equals(other);

        public override int GetHashCode()
        {
            var hash = HashCode.Combine(_owner, _collection);
            if (_fixedKeys.Count == 0)
                return hash;
            foreach (var (field, value) in _fixedKeys)
                hash += HashCode.Combine(field, value);
            return hash;
        }

        // 1 and 1.0 are equal, and so are an instant here and the same elsewhere.
        private static bool IsSame(object one, object other) =>
            one.Equals(other) && (one is not (decimal or DateTimeOffset) || FactIdentity.Print(one, Language.En) == FactIdentity.Print(other, Language.En));
    }
}
