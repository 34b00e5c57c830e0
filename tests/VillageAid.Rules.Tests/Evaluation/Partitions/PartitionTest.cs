using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Partitions;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Partitions;

/// <summary>Partitions with an evaluation that a test can look into.</summary>
public abstract class PartitionTest
{
    /// <summary>Longer than anything here takes; what hangs fails.</summary>
    protected static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    internal static EvaluationResult Result(int index) => new() { AsOf = Case.EndOfMarch.AddDays(index), Period = Case.March, Verdicts = [] };

    internal static PartitionSequence Evaluate(Producer producer, int degree, Action<int, CancellationToken>? meanwhile = null,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default) => Over(producer.Partitions(), degree, meanwhile, progress, cancellationToken);

    internal static PartitionSequence Over(IAsyncEnumerable<FactSet> partitions, int degree, Action<int, CancellationToken>? meanwhile = null,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new(partitions, (facts, told, token) =>
        {
            var index = Producer.IndexOf(facts);
            told?.Report(new EvaluationProgress(0, 10));
            told?.Report(new EvaluationProgress(5, 10));
            meanwhile?.Invoke(index, token);
            told?.Report(new EvaluationProgress(10, 10));
            return Result(index);
        }, degree, progress, cancellationToken);

    /// <summary>The indexes that were handed out, and what ended the enumeration.</summary>
    internal static async Task<(List<int> Indexes, Exception? End)> Drain(IAsyncEnumerable<PartitionResult> results, Func<int, Task>? each = null)
    {
        var indexes = new List<int>();
        var drained = Task.Run(async () =>
        {
            await foreach (var result in results)
            {
                indexes.Add(result.Index);
                if (each is not null)
                    await each(result.Index);
            }
        });
        try
        {
            await drained.WaitAsync(Long);
            return (indexes, null);
        }
        catch (Exception e) when (drained.IsCompleted)
        {
            return (indexes, e);
        }
    }

    /// <summary>Waits until something is so.</summary>
    protected static void Until(Func<bool> holds) => SpinWait.SpinUntil(holds, Long).Should().BeTrue("it has to come to this");
}
