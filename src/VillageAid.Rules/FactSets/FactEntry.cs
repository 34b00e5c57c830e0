using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>A record on its way into a fact set, with its type and its origin.</summary>
internal sealed record FactEntry(Fact Fact, FactType Type, FactOrigin Origin);
