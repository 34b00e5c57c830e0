using System.Collections.Immutable;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>Changes facts of one type, and finds out which records are others then.</summary>
internal sealed class TypeFactsBuilder(TypeFacts before, DateTimeOffset asOf)
{
    // By key the changes that may have made another record of it.
    private readonly Dictionary<RecordKey, HashSet<int>> _touched = [];

    public ImmutableDictionary<RecordKey, ImmutableList<Fact>> Facts { get; private set; } = before.Facts;

    public ImmutableDictionary<RecordKey, PresentRecord?> Records { get; private set; } = before.Records;

    public ImmutableDictionary<string, int> Corrections { get; private set; } = before.Corrections;

    public ImmutableDictionary<string, ImmutableHashSet<RecordKey>> Numbered { get; private set; } = before.Numbered;

    public ImmutableArray<NameIndex> Names { get; private set; } = before.Names;

    private FactType Type => before.Type;

    /// <exception cref="ArgumentException">A part of its key has no value.</exception>
    public void Insert(Fact fact, int change)
    {
        if (Type.Key.FirstOrDefault(part => !part.Read(fact).HasValue) is { } missing)
            throw new ArgumentException($"`{missing.Name}` is part of the key of `{Type.Name}` and must have a value: {fact}", nameof(fact));
        var key = RecordKey.Of(Type, fact);
        Facts = Facts.SetItem(key, FactsOf(key).Add(fact));
        if (fact.RecordId is { } id)
            Numbered = Numbered.SetItem(id, (Numbered.GetValueOrDefault(id) ?? []).Add(key));
        Touch(key, change);
        Correct(fact, 1, change);
    }

    /// <exception cref="ArgumentException">It is not there.</exception>
    public void Withdraw(Fact fact, int change)
    {
        var key = RecordKey.Of(Type, fact);
        var facts = FactsOf(key);
        if (!facts.Contains(fact))
            throw new ArgumentException($"The session has no such fact: {FactIdentity.Of(Type, fact)} ({fact})", nameof(fact));
        Facts = Facts.SetItem(key, facts.Remove(fact));
        Touch(key, change);
        Correct(fact, -1, change);
    }

    /// <summary>The facts as they are now, and the records that are others.</summary>
    public (TypeFacts Facts, IReadOnlyList<RecordChange> Changes) Build()
    {
        var changes = new List<RecordChange>();
        foreach (var (key, causes) in _touched)
        {
            var (old, now) = (before.RecordOf(key), before.Resolve(FactsOf(key), IsDisplaced));
            if (old is not null && now is not null && old.Versions.SequenceEqual(now.Versions))
                continue;
            Names = [.. Names.Select(index => index.With(Records.GetValueOrDefault(key), now))];
            Records = Records.SetItem(key, now);
            if (old is not null || now is not null)
                changes.Add(new RecordChange(Type, old, now, [.. causes.Order()]));
        }
        return (new TypeFacts(before, this), changes);
    }

    private ImmutableList<Fact> FactsOf(RecordKey key) => Facts.TryGetValue(key, out var facts) ? facts : [.. before.FactsOf(key)];

    private bool IsDisplaced(string recordId) => before.IsDisplaced(recordId, Corrections);

    private void Correct(Fact fact, int more, int change)
    {
        if (FactsByKey.Corrected(Type, fact, asOf) is not { } id)
            return;
        Corrections = Corrections.SetItem(id, Corrections.GetValueOrDefault(id) + more);
        foreach (var key in before.KeysNumbered(id).Concat(Numbered.GetValueOrDefault(id) ?? []))
            Touch(key, change);
    }

    private void Touch(RecordKey key, int change)
    {
        if (!_touched.TryGetValue(key, out var changes))
            _touched.Add(key, changes = []);
        changes.Add(change);
    }
}

/// <summary>That a record is another one than before: it was changed, came or went.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Before">What it was; null: there was none.</param>
/// <param name="After">What it is; null: there is none.</param>
/// <param name="Causes">The changes of facts, by their numbers, of which that is the effect.</param>
internal sealed record RecordChange(FactType Type, PresentRecord? Before, PresentRecord? After, IReadOnlyList<int> Causes);
