using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Partitions;

/// <summary>Evaluates the facts of one partition.</summary>
internal delegate EvaluationResult PartitionEvaluation(FactSet facts, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken);

/// <summary>The results of partitions; every enumeration reads and evaluates them anew.</summary>
internal sealed class PartitionSequence(
    IAsyncEnumerable<FactSet> partitions, PartitionEvaluation evaluate, int degree, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken) : IAsyncEnumerable<PartitionResult>
{
    // A token may come with the call, with WithCancellation, or both ways.
    public IAsyncEnumerator<PartitionResult> GetAsyncEnumerator(CancellationToken further = default) =>
        new PartitionRun(partitions, evaluate, degree, progress, cancellationToken, further);
}
