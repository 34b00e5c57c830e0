namespace VillageAid.Rules.Evaluation;

/// <summary>Policies ready to be evaluated. Immutable, safe for any number of threads.</summary>
public sealed class PolicySet
{
}
