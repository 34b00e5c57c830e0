namespace VillageAid.Rules.NRules.Cases;

/// <summary>What one rule says of a case: a verdict for each role of the subject that the rule speaks of, and each occasion.</summary>
internal sealed record RuleFindings(IReadOnlyList<PolicyVerdict> Verdicts);
