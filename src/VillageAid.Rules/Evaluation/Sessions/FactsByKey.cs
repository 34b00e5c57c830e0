using System.Runtime.InteropServices;
using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>All facts of one type by their keys, and which of them are corrected. Immutable, safe for any number of threads.</summary>
internal sealed class FactsByKey
{
    private readonly Dictionary<RecordKey, object> _facts;
    private readonly Dictionary<string, int> _corrections = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, RecordKey>> _byRecordId;

    public FactsByKey(FactType type, IReadOnlyList<Fact> facts, DateTimeOffset asOf)
    {
        _facts = new(facts.Count);
        foreach (var fact in facts)
        {
            // Nearly every key has one fact.
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_facts, RecordKey.Of(type, fact), out _);
            known = known switch { null => fact, Fact first => new[] { first, fact }, var several => (Fact[])[.. (Fact[])several, fact] };
            if (Corrected(type, fact, asOf) is { } id)
                _corrections[id] = CorrectionsOf(id) + 1;
        }
        _byRecordId = new(() => facts.Where(fact => fact.RecordId is not null).ToLookup(fact => fact.RecordId!, fact => RecordKey.Of(type, fact), StringComparer.Ordinal));
    }

    /// <summary>The number of the record that a fact displaces; null where it displaces none: what is only alleged does not.</summary>
    public static string? Corrected(FactType type, Fact fact, DateTimeOffset asOf) =>
        fact.SupersedesId is { } id && KeyResolution.IsCertain(fact) && SeenFacts.IsSeen(type, fact, asOf) ? id : null;

    public IReadOnlyList<Fact> Of(RecordKey key) => _facts.GetValueOrDefault(key) switch { null => [], Fact fact => [fact], var several => (Fact[])several };

    /// <summary>How many facts displace the record of a number.</summary>
    public int CorrectionsOf(string recordId) => _corrections.GetValueOrDefault(recordId);

    /// <summary>The keys of the facts that have a number.</summary>
    public IEnumerable<RecordKey> Numbered(string recordId) => _byRecordId.Value[recordId];
}
