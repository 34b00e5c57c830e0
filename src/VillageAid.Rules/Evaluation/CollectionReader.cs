using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Reads the records that belong to an owner inside a window, and adds what may be missing: an unseen record for each key that is open and can be
/// named, or an open end where it cannot. A certain record closes its key, a statement of completeness the days it covers.
/// </summary>
internal sealed class CollectionReader(CaseGraph graph, Window window)
{
    private readonly Dictionary<(CaseRecord, Collection, string), ListValue> _known = [];

    public ListValue Read(CaseRecord owner, Collection collection, IReadOnlyDictionary<Field, object> fixedKeys)
    {
        // A rule reads the same collection many times; what it holds in one window does not change.
        var key = (owner, collection, string.Join('|', fixedKeys.Select(part => $"{part.Key.Name}={part.Value}").Order(StringComparer.Ordinal)));
        if (!_known.TryGetValue(key, out var list))
            _known.Add(key, list = ReadAnew(owner, collection, fixedKeys));
        return list;
    }

    private ListValue ReadAnew(CaseRecord owner, Collection collection, IReadOnlyDictionary<Field, object> fixedKeys)
    {
        if (owner is PresentRecord present)
            return ReadAnew(owner.Type, owner.Type.IdOf(present.Fact), collection, fixedKeys);
        // Whatever may belong to it, and to whichever record it turns out to be, is possible.
        var unseen = (UnseenRecord)owner;
        var lists = unseen.Candidates.Select(candidate => Read(candidate, collection, fixedKeys)).ToList();
        if (unseen.Identity is { Key: [string id] } && lists.Count == 0)
            lists.Add(ReadAnew(owner.Type, id, collection, fixedKeys));
        return new ListValue(
            [.. lists.SelectMany(list => list.Items).Select(item => item with { Possible = unseen.Causes.Union(item.Possible ?? Causes.None) })],
            Causes.Union(lists.Select(list => list.Open ?? Causes.None).Prepend(unseen.Causes)));
    }

    private ListValue ReadAnew(FactType owner, string ownerId, Collection collection, IReadOnlyDictionary<Field, object> fixedKeys)
    {
        var (named, unnamed) = graph.OwnedBy(collection, ownerId);
        var mine = named.Where(record => MayOwn(record, collection, owner)).ToList();
        var unseen = new UnseenRecords(new UnseenPlan(graph, window, collection, owner, fixedKeys), collection, ownerId).Find(mine);
        var items = new List<ListItem>();
        foreach (var record in mine.Where(record => !unseen.Doubtful.Contains(record)))
        {
            if (WindowMembership.Of(record, window, graph.AsOfDate) is { } membership)
                items.Add(new ListItem(new RecordValue(record), Join(record.Possible, membership.Union(WhyOwnerIsOpen(record, collection)))));
        }
        foreach (var record in unnamed.Where(record => MayOwn(record, collection, owner)))
        {
            if (WindowMembership.Of(record, window, graph.AsOfDate) is { } membership)
                items.Add(new ListItem(new RecordValue(record), Join(PlainValue.CausesOf(record.Read(collection.Reference)), Join(record.Possible, membership.Union(WhyOwnerIsOpen(record, collection))) ?? Causes.None)));
        }
        items.AddRange(unseen.Items.Select(record => new ListItem(new RecordValue(record), record.Causes)));
        return new ListValue(items, unseen.Open);
    }

    // A record that does not say of what kind its owner is (a disputed one, or two that differ) may be of this one.
    private static bool MayOwn(PresentRecord record, Collection collection, FactType owner) =>
        collection.OwnerKind is null || record.Read(collection.OwnerKind) is not Scalar { Raw: EnumerationMember kind } || kind.SubjectClrType == owner.ClrType;

    private static Causes WhyOwnerIsOpen(PresentRecord record, Collection collection) =>
        collection.OwnerKind is null ? Causes.None : Extent.Of(record.Read(collection.OwnerKind)).Causes;

    // Certain only where both are.
    private static Causes? Join(Causes? possible, Causes membership) =>
        possible is null ? (membership.IsEmpty ? null : membership) : possible.Union(membership);
}
