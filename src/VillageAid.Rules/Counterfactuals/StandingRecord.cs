using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>A record that would have to be otherwise and is not suggested to be.</summary>
/// <param name="Record">The record.</param>
/// <param name="Why">Why it stands.</param>
public sealed record StandingRecord(FactIdentity Record, LocalizedText Why);
