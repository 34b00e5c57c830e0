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
        if (owner is not PresentRecord { Fact: var fact })
            return new ListValue([], ((UnseenRecord)owner).Causes);
        var ownerId = owner.Type.IdOf(fact);
        var (named, unnamed) = graph.OwnedBy(collection, ownerId);
        var mine = named.Where(record => MayOwn(record, collection, owner.Type)).ToList();
        var unseen = new UnseenRecords(graph, window, collection, ownerId, fixedKeys).Find(mine);
        var items = new List<ListItem>();
        foreach (var record in mine.Where(record => !unseen.Doubtful.Contains(record)))
        {
            if (WindowMembership.Of(record, window, graph.AsOfDate) is { } membership)
                items.Add(new ListItem(new RecordValue(record), Join(record.Possible, membership.Union(WhyOwnerIsOpen(record, collection)))));
        }
        foreach (var record in unnamed.Where(record => MayOwn(record, collection, owner.Type)))
        {
            if (WindowMembership.Of(record, window, graph.AsOfDate) is not null)
                items.Add(new ListItem(new RecordValue(record), Missing.Field(record.Identity, collection.Reference)));
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
