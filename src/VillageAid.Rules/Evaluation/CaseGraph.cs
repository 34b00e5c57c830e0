using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>The records that can be seen as of an instant, one for each key, found by identity and by owner. Immutable once built.</summary>
internal sealed class CaseGraph
{
    private readonly Dictionary<FactType, IReadOnlyList<PresentRecord>> _records = [];
    private readonly Dictionary<(FactType, string), PresentRecord> _byId = [];
    private readonly Dictionary<Field, OwnerIndex> _byOwner = [];

    private CaseGraph(FactVocabulary vocabulary, IReadOnlyDictionary<FactType, List<Fact>> visible, DateTimeOffset asOf, StatedCalendar calendar)
    {
        Vocabulary = vocabulary;
        AsOf = asOf;
        AsOfDate = DateOnly.FromDateTime(asOf.DateTime);
        foreach (var type in vocabulary.Types)
            Index(type, KeyResolution.Resolve(type, visible.GetValueOrDefault(type) ?? []));
        var statements = _records.Values.SelectMany(list => list).Where(record => record.Fact is RecordCompleteness).SelectMany(Statements).ToList();
        Completeness = new CompletenessIndex(vocabulary, statements);
        Calendar = new WorkCalendar([.. _records.Values.SelectMany(list => list).Where(record => record.Fact is CalendarDay)],
            statements.Where(statement => vocabulary.FindType(statement.RecordType)?.ClrType == typeof(CalendarDay)), calendar);
    }

    public FactVocabulary Vocabulary { get; }

    /// <summary>The instant, +08:00.</summary>
    public DateTimeOffset AsOf { get; }

    public DateOnly AsOfDate { get; }

    public CompletenessIndex Completeness { get; }

    public WorkCalendar Calendar { get; }

    public static CaseGraph Build(FactSet facts, DateTimeOffset asOf, StatedCalendar? calendar = null) =>
        new(facts.Vocabulary, Visibility.Select(facts, asOf), asOf, calendar ?? StatedCalendar.Empty);

    /// <summary>The records of a type, in the order of their keys.</summary>
    public IReadOnlyList<PresentRecord> Of(FactType type) => _records[type];

    /// <summary>The record that an identity names; null where there is none.</summary>
    public PresentRecord? Find(FactType type, string id) => _byId.GetValueOrDefault((type, id));

    /// <summary>The records whose reference names an owner, and those whose reference is Unknown.</summary>
    public (IReadOnlyList<PresentRecord> Named, IReadOnlyList<PresentRecord> Unnamed) OwnedBy(Collection collection, string ownerId)
    {
        var index = _byOwner[collection.Reference];
        return (index.Named.GetValueOrDefault(ownerId) ?? [], index.Unnamed);
    }

    // Only a certain statement closes anything, and none that a later or equal one contradicts.
    private static IEnumerable<RecordCompleteness> Statements(PresentRecord record) =>
        record.Possible is null && record.Versions.All(fact => fact is RecordCompleteness { Complete: { HasValue: true, Value: true } })
            ? record.Versions.Where(KeyResolution.IsCertain).Cast<RecordCompleteness>()
            : [];

    private void Index(FactType type, IReadOnlyList<PresentRecord> records)
    {
        _records.Add(type, records);
        if (type.Key is [{ Type: DataType.Text }])
        {
            foreach (var record in records)
                _byId.Add((type, type.IdOf(record.Fact)), record);
        }
        foreach (var field in type.Fields.Where(field => field.Type is DataType.Text))
            _byOwner.Add(field, OwnerIndex.Build(field, records));
    }

    private sealed record OwnerIndex(Dictionary<string, List<PresentRecord>> Named, List<PresentRecord> Unnamed)
    {
        public static OwnerIndex Build(Field reference, IReadOnlyList<PresentRecord> records)
        {
            var index = new OwnerIndex(new(StringComparer.Ordinal), []);
            foreach (var record in records)
            {
                switch (record.Read(reference))
                {
                    case Scalar { Raw: string id }:
                        if (!index.Named.TryGetValue(id, out var list))
                            index.Named.Add(id, list = []);
                        list.Add(record);
                        break;
                    case Uncertain:
                        index.Unnamed.Add(record);
                        break;
                }
            }
            return index;
        }
    }
}
