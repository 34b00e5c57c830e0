using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Verdicts;

/// <summary>A record that was used.</summary>
/// <param name="Identity">Its type and key.</param>
/// <param name="RecordId">Its own identity, where it has one.</param>
public sealed record RecordUsed(FactIdentity Identity, string? RecordId);
