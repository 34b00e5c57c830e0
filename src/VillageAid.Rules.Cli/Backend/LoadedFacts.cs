using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Cli.Backend;

/// <summary>What came of reading facts: the records that could be read, what is wrong with the others, and how many rows were read, kept and refused.</summary>
internal sealed record LoadedFacts(FactSet Facts, IReadOnlyList<Diagnostic> Diagnostics, int Read, int Kept, int Refused);
