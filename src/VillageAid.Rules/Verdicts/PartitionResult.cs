namespace VillageAid.Rules.Verdicts;

/// <summary>The result of one partition, mostly a county. Nothing else holds it: let it go, and its memory is free.</summary>
/// <param name="Index">Which partition it is, from 0, in the order in which they came.</param>
/// <param name="Result">What evaluating its facts by themselves gives.</param>
public sealed record PartitionResult(int Index, EvaluationResult Result);
