using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.NRules.Cases;

/// <summary>
/// Holds the records of a case while they are the same, so that all rules of a session judge by one graph. Rules that read other types bring their
/// own collections of the same session, which NRules brings up to date one after the other: the types that a rule reads are compared, no others.
/// </summary>
internal sealed class CaseMemory(PolicyCase @case)
{
    private readonly Lock _gate = new();
    private Dictionary<FactType, IReadOnlyList<Fact>> _facts = [];
    private CaseRecords? _records;

    /// <summary>The records for rules that read some types, of which these are all facts in the session. The collection may change after the call.</summary>
    public CaseRecords RecordsOf(IReadOnlySet<FactType> types, IEnumerable<Fact> facts)
    {
        var vocabulary = @case.Program.Vocabulary;
        var byType = facts.GroupBy(vocabulary.TypeOf).ToDictionary(group => group.Key, group => (IReadOnlyList<Fact>)[.. group]);
        lock (_gate)
        {
            if (_records is not null && types.All(type => IsKnown(type, byType.GetValueOrDefault(type) ?? [])))
                return _records;
            // Those who hold the records of before go on with what they have.
            _facts = _facts.Where(pair => !types.Contains(pair.Key)).Concat(byType).ToDictionary();
            return _records = new CaseRecords(@case, new FactSet(vocabulary, _facts));
        }
    }

    /// <summary>What the session will hold once the facts of the case are in it.</summary>
    public void Expect(IEnumerable<Fact> facts) =>
        _facts = facts.GroupBy(@case.Program.Vocabulary.TypeOf).ToDictionary(group => group.Key, group => (IReadOnlyList<Fact>)[.. group]);

    private bool IsKnown(FactType type, IReadOnlyList<Fact> facts)
    {
        var known = _facts.GetValueOrDefault(type) ?? [];
        if (known.Count != facts.Count)
            return false;
        for (var i = 0; i < facts.Count; i++)
        {
            if (!ReferenceEquals(known[i], facts[i]))
                return false;
        }
        return true;
    }
}
