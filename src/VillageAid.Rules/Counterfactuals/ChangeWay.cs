using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>What leads to one of some statuses.</summary>
/// <param name="Wanted">The statuses, any of which is wanted.</param>
/// <param name="Sets">The sets of changes, each sufficient by itself; the smallest first.</param>
/// <param name="IsExhaustive">Whether every set of up to three changes that may be suggested was tried, as far as none was found.</param>
public sealed record ChangeWay(IReadOnlyList<VerdictStatus> Wanted, IReadOnlyList<ChangeSet> Sets, bool IsExhaustive)
{
    /// <summary>Whether only what is missing was supplied, as for a verdict that is not settled, and nothing that is on record changed.</summary>
    public bool OnlySupplies { get; init; }
}
