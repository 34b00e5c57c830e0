using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Partitions;

/// <summary>
/// The result that an evaluation is going to have, apart from the task that tells when: what a task sets going may hold on to the task
/// and its result, and that may be all that the consumer does from then on.
/// </summary>
internal sealed class PendingResult
{
    // The consumer must not go on within the evaluation, on its thread and on top of all that its stack holds.
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the evaluation, and as it ends.</summary>
    public Task Done => _done.Task;

    /// <summary>The result, once it is done.</summary>
    public PartitionResult? Result { get; private set; }

    public static PendingResult Failed(Exception exception)
    {
        var pending = new PendingResult();
        pending._done.SetException(exception);
        return pending;
    }

    public static PendingResult Start(Func<PartitionResult> evaluate)
    {
        var pending = new PendingResult();
        Task.Run(() =>
        {
            try
            {
                pending.Result = evaluate();
            }
            catch (Exception e)
            {
                pending._done.SetException(e);
                return;
            }
            pending._done.SetResult();
        }, CancellationToken.None);
        return pending;
    }
}
