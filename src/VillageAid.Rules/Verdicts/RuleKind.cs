namespace VillageAid.Rules.Verdicts;

/// <summary>The kind of a rule, after the parts of a legal norm.</summary>
public enum RuleKind
{
    /// <summary>What must, or must not, hold.</summary>
    Norm,

    /// <summary>The measures that follow.</summary>
    Consequence,

    /// <summary>One outcome out of a ladder, or a number.</summary>
    Decision,
}
