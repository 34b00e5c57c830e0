using System.Collections.Concurrent;
using VillageAid.Rules.Evaluation.Grounds;
using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// The records that can be seen as of an instant, one for each key, found by identity and by owner. Each part is made when it is first asked for,
/// since a policy uses few of them; then it is immutable. Safe for any number of threads.
/// </summary>
internal sealed class CaseGraph
{
    private readonly Dictionary<FactType, Lazy<RecordTable>> _tables;
    private readonly ConcurrentDictionary<Field, Lazy<OwnerIndex>> _indexes;
    private readonly ConcurrentDictionary<Collection, Lazy<OwnedRecords>> _owned;
    private readonly Lazy<CompletenessIndex> _completeness;
    private readonly Lazy<WorkCalendar> _calendar;
    private readonly StatedCalendar _stated;
    private readonly ReadLog? _log;

    private CaseGraph(FactSet facts, DateTimeOffset asOf, StatedCalendar calendar, WorkCalendar? known)
    {
        Vocabulary = facts.Vocabulary;
        _stated = calendar;
        (_indexes, _owned) = ([], []);
        AsOf = asOf;
        AsOfDate = DateOnly.FromDateTime(asOf.DateTime);
        _tables = Vocabulary.Types.ToDictionary(type => type, type => new Lazy<RecordTable>(() => Resolve(facts, type, asOf)));
        _completeness = new(() => new CompletenessIndex(Vocabulary, Statements()));
        _calendar = known is null ? new(() => CreateCalendar(calendar)) : new(known);
    }

    private CaseGraph(CaseGraph graph, ReadLog log)
    {
        (Vocabulary, AsOf, AsOfDate, _stated, _log) = (graph.Vocabulary, graph.AsOf, graph.AsOfDate, graph._stated, log);
        (_tables, _indexes, _owned, _completeness, _calendar) = (graph._tables, graph._indexes, graph._owned, graph._completeness, graph._calendar);
    }

    public FactVocabulary Vocabulary { get; }

    /// <summary>The instant, +08:00.</summary>
    public DateTimeOffset AsOf { get; }

    public DateOnly AsOfDate { get; }

    public CompletenessIndex Completeness => _completeness.Value;

    public WorkCalendar Calendar
    {
        get
        {
            _log?.NoteCalendar();
            return _calendar.Value;
        }
    }

    public static CaseGraph Build(FactSet facts, DateTimeOffset asOf, StatedCalendar? calendar = null) => new(facts, asOf, calendar ?? StatedCalendar.Empty, null);

    /// <summary>Some of the records of another graph, seen as of the same instant and by the same calendar.</summary>
    public static CaseGraph BuildPart(FactSet facts, CaseGraph whole) => new(facts, whole.AsOf, StatedCalendar.Empty, whole.Calendar);

    /// <summary>Other records, seen as of the same instant; of the calendar only what packs state is the same.</summary>
    public CaseGraph With(FactSet facts) => new(facts, AsOf, _stated, null);

    /// <summary>The same graph, which notes what is taken out of it.</summary>
    public CaseGraph Watched(ReadLog log) => new(this, log);

    /// <summary>The records of a type, in the order of their keys.</summary>
    public RecordTable Of(FactType type) => _tables[type].Value;

    /// <summary>The record that an identity names; null where there is none.</summary>
    public PresentRecord? Find(FactType type, string id)
    {
        var found = Of(type) is var table && table.RowOf(id) is >= 0 and var row ? table[row] : null;
        _log?.Note(found);
        return found;
    }

    /// <summary>The records of a collection by the row of their owner.</summary>
    public OwnedRecords Owned(Collection collection) => _owned.GetOrAdd(collection, static (key, graph) => new(() => graph.LayOut(key)), this).Value;

    /// <summary>The records whose reference names an owner, and those whose reference is Unknown.</summary>
    public (IReadOnlyList<PresentRecord> Named, IReadOnlyList<PresentRecord> Unnamed) OwnedBy(Collection collection, string ownerId)
    {
        var index = IndexOf(collection);
        var named = index.Named(ownerId);
        _log?.Note(collection.Element, ownerId, named, index.Unnamed);
        return (named, index.Unnamed);
    }

    /// <summary>Which records of a type name whom in a field of theirs.</summary>
    public OwnerIndex IndexOf(FactType type, Field reference) =>
        _indexes.GetOrAdd(reference, static (field, state) => new(() => OwnerIndex.Build(state.Graph.Of(state.Type), field)), (Graph: this, Type: type)).Value;

    private static RecordTable Resolve(FactSet facts, FactType type, DateTimeOffset asOf)
    {
        using var seen = SeenFacts.Of(facts, type, asOf);
        return KeyResolution.Resolve(seen);
    }

    private OwnerIndex IndexOf(Collection collection) => IndexOf(collection.Element, collection.Reference);

    private OwnedRecords LayOut(Collection collection)
    {
        var owners = Of(collection.Owner);
        var layout = OwnedRecordsBuilder.Build(collection, owners, Of(collection.Element), IndexOf(collection));
        return new OwnedRecords(layout, Completeness.Of(collection.Element, owners));
    }

    // Only a certain statement closes anything, and none that a later or equal one contradicts.
    private IEnumerable<RecordCompleteness> Statements()
    {
        if (Find(typeof(RecordCompleteness)) is not { } table)
            yield break;
        for (var row = 0; row < table.Count; row++)
        {
            if (table.IsPlain(row) && IsComplete(table.FactAt(row)))
                yield return (RecordCompleteness)table.FactAt(row);
            if (table.IsPlain(row) || table[row] is not { Possible: null } record || !record.Versions.All(IsComplete))
                continue;
            foreach (var statement in record.Versions.Where(KeyResolution.IsCertain))
                yield return (RecordCompleteness)statement;
        }
    }

    private static bool IsComplete(Fact statement) => statement is RecordCompleteness { Complete: { HasValue: true, Value: true } };

    private WorkCalendar CreateCalendar(StatedCalendar stated) =>
        Find(typeof(CalendarDay)) is { } days ? new WorkCalendar(days, Completeness.Of(days.Type), stated) : new WorkCalendar([], DayRanges.None, stated);

    private RecordTable? Find(Type record) => Vocabulary.Types.FirstOrDefault(type => type.ClrType == record) is { } type ? Of(type) : null;
}
