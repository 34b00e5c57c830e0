using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Scenarios;

/// <summary>A record as a test tells it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Fact">The record.</param>
/// <param name="Told">The fields that were told; the others are Unknown.</param>
/// <param name="Place">Where it is told, for messages.</param>
internal sealed record GivenFact(FactType Type, Fact Fact, IReadOnlySet<Field> Told, SourceSpan Place);
