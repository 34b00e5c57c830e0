using VillageAid.Rules.Facts;
using VillageAid.Rules.NRules.Cases;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.NRules.Definitions;

/// <summary>
/// What rules that read the same types of facts have in common: the facts that are collected for them, and the records that are made of those. NRules
/// takes two expressions for the same where they call the same delegate, so these rules share their nodes, and no others.
/// </summary>
internal sealed class RuleReads
{
    public RuleReads(FactVocabulary vocabulary, IReadOnlySet<FactType> types)
    {
        IsRead = fact => vocabulary.FindTypeOf(fact) is { } type && types.Contains(type);
        Records = (@case, facts) => @case.Memory.RecordsOf(types, facts);
    }

    /// <summary>Whether a fact is of these types.</summary>
    public Func<Fact, bool> IsRead { get; }

    /// <summary>The records of a case, from all of these facts in its session.</summary>
    public Func<PolicyCase, IEnumerable<Fact>, CaseRecords> Records { get; }
}
