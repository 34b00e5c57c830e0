using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>What may be chosen when changes are looked for.</summary>
public sealed record ChangeOptions
{
    /// <summary>
    /// The statuses wanted; null: of an adverse verdict Satisfied or NoBreachFound (or that an exception stands), of a recommendation NotRecommended, of what is
    /// pending Satisfied, and of what is not settled each status that it can come to by supplying what is missing.
    /// </summary>
    public IReadOnlyList<VerdictStatus>? Wanted { get; init; }

    /// <summary>How often the rule is evaluated at most; where that does not suffice, the answer says that not everything was tried.</summary>
    public int MostEvaluations { get; init; } = 3000;

    /// <summary>How many sets of changes are given at most for each status wanted, the smallest first.</summary>
    public int MostSets { get; init; } = 5;
}
