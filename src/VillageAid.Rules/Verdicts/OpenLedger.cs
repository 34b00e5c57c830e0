using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Verdicts;

/// <summary>Records that may be missing without a name: those of a type, of one owner, on some days.</summary>
internal sealed record OpenLedger(FactType Type, string Owner, DateOnly From, DateOnly To);
