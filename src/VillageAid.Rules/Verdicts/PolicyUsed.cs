using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>A policy that was evaluated, with those of its parameters that no clause states at the period's end: somebody set them, or nobody has.</summary>
internal sealed record PolicyUsed(string Id, LocalizedText Title, IReadOnlyList<ParameterUsed> Unsettled);
