using System.Collections.Immutable;
using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>
/// The facts of one type in a session: those of a graph, which stay where they are, and over them those of the keys that were touched since. Immutable, safe
/// for any number of threads.
/// </summary>
internal sealed class TypeFacts
{
    private readonly CaseGraph _graph;
    private readonly IReadOnlyList<Fact> _before;
    private readonly Lazy<FactsByKey> _byKey;

    /// <summary>Facts that nobody has touched; <paramref name="names"/>: the fields by which records are looked for.</summary>
    public TypeFacts(FactType type, CaseGraph graph, IReadOnlyList<Fact> before, IEnumerable<Field> names)
    {
        (Type, _graph, _before) = (type, graph, before);
        _byKey = new(() => new FactsByKey(type, before, graph.AsOf));
        Names = [.. names.Select(field => new NameIndex(field))];
    }

    public TypeFacts(TypeFacts before, TypeFactsBuilder changes)
    {
        (Type, _graph, _before, _byKey) = (before.Type, before._graph, before._before, before._byKey);
        (Facts, Records, Corrections, Numbered, Names) = (changes.Facts, changes.Records, changes.Corrections, changes.Numbered, changes.Names);
    }

    public FactType Type { get; }

    /// <summary>Of each key that was touched all facts.</summary>
    public ImmutableDictionary<RecordKey, ImmutableList<Fact>> Facts { get; } = ImmutableDictionary<RecordKey, ImmutableList<Fact>>.Empty;

    /// <summary>Of each key that was touched, or corrected, the record that can be seen; null: none.</summary>
    public ImmutableDictionary<RecordKey, PresentRecord?> Records { get; } = ImmutableDictionary<RecordKey, PresentRecord?>.Empty;

    /// <summary>By the number of a record how many facts displace it more, or fewer, than before.</summary>
    public ImmutableDictionary<string, int> Corrections { get; } = ImmutableDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>By number the keys of facts that were inserted.</summary>
    public ImmutableDictionary<string, ImmutableHashSet<RecordKey>> Numbered { get; } = ImmutableDictionary.Create<string, ImmutableHashSet<RecordKey>>(StringComparer.Ordinal);

    /// <summary>The records of touched keys by whom they name.</summary>
    public ImmutableArray<NameIndex> Names { get; }

    /// <summary>All facts of a key, whether or not they can be seen.</summary>
    public IReadOnlyList<Fact> FactsOf(RecordKey key) => Facts.TryGetValue(key, out var facts) ? facts : _byKey.Value.Of(key);

    /// <summary>The record that the facts of a key make; null where none can be seen.</summary>
    public PresentRecord? RecordOf(RecordKey key) => Records.TryGetValue(key, out var record) ? record : Resolve(FactsOf(key), id => IsDisplaced(id, Corrections));

    /// <summary>Whether a fact displaces the record of a number, with what is different since.</summary>
    public bool IsDisplaced(string recordId, ImmutableDictionary<string, int> corrections) => _byKey.Value.CorrectionsOf(recordId) + corrections.GetValueOrDefault(recordId) > 0;

    /// <summary>The keys of the facts that have a number; perhaps of some that had it.</summary>
    public IEnumerable<RecordKey> KeysNumbered(string recordId) => _byKey.Value.Numbered(recordId).Concat(Numbered.GetValueOrDefault(recordId) ?? []).Distinct();

    /// <summary>The record that facts of one key make; null where none of them can be seen.</summary>
    public PresentRecord? Resolve(IReadOnlyList<Fact> facts, Func<string, bool> isDisplaced)
    {
        var seen = facts.Where(fact => SeenFacts.IsSeen(Type, fact, _graph.AsOf) && (fact.RecordId is not { } id || !isDisplaced(id))).ToList();
        return seen.Count == 0 ? null : new PresentRecord(Type, 0, seen.Count == 1 ? seen : KeyResolution.Merge(Type, seen));
    }

    /// <summary>The record that an identity names; null where there is none.</summary>
    public PresentRecord? Find(string id)
    {
        if (Records.Count > 0 && Of(Type.Key[0]).Named(id) is [var changed, ..])
            return changed;
        return _graph.Find(Type, id) is { } found && !IsTouched(found) ? found : null;
    }

    /// <summary>Adds the records that name somebody in a field to a list.</summary>
    public void AddNamed(Field field, string id, List<PresentRecord> records)
    {
        AddUntouched(_graph.IndexOf(Type, field).Named(id), records);
        if (Records.Count > 0)
            records.AddRange(Of(field).Named(id));
    }

    /// <summary>Adds the records that do not say whom they mean to a list.</summary>
    public void AddUnnamed(Field field, List<PresentRecord> records)
    {
        AddUntouched(_graph.IndexOf(Type, field).Unnamed, records);
        if (Records.Count > 0)
            records.AddRange(Of(field).Unnamed);
    }

    /// <summary>Adds every record to a list.</summary>
    public void AddAll(List<PresentRecord> records)
    {
        AddUntouched(_graph.Of(Type), records);
        records.AddRange(Records.Values.OfType<PresentRecord>());
    }

    /// <summary>All facts, in no order that means anything.</summary>
    public IReadOnlyList<Fact> ToList() => Facts.Count == 0
        ? _before
        : [.. _before.Where(fact => !Facts.ContainsKey(RecordKey.Of(Type, fact))), .. Facts.Values.SelectMany(facts => facts)];

    private NameIndex Of(Field field)
    {
        foreach (var index in Names)
        {
            if (index.Field == field)
                return index;
        }
        throw new ArgumentException($"Nobody said that `{Type.Name}` is looked for by `{field.Name}`.", nameof(field));
    }

    private void AddUntouched(IReadOnlyList<PresentRecord> all, List<PresentRecord> records)
    {
        foreach (var record in all)
        {
            if (!IsTouched(record))
                records.Add(record);
        }
    }

    private bool IsTouched(PresentRecord record) => Records.Count > 0 && Records.ContainsKey(RecordKey.Of(Type, record.Fact));
}
