using System.Threading.Channels;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Partitions;

/// <summary>
/// One enumeration: a task reads the partitions, one after another, and starts their evaluations; the results are handed out in order. There are as
/// many places as the degree says, and a partition has one from before it is read until the consumer asks for the result behind it: so a slow
/// consumer holds back the producer, and memory is bounded by the degree. Written by hand because the compiler's iterators hold on to what they
/// gave while they wait for the next.
/// </summary>
internal sealed class PartitionRun(
    IAsyncEnumerable<FactSet> partitions, PartitionEvaluation evaluate, int degree, IProgress<EvaluationProgress>? progress,
    CancellationToken cancellationToken, CancellationToken further) : IAsyncEnumerator<PartitionResult>
{
    /// <summary>How long a producer or an evaluation that does not heed its token is waited for when the consumer leaves.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, further);
    private readonly SemaphoreSlim _places = new(degree);
    private readonly Channel<PendingResult> _results = Channel.CreateUnbounded<PendingResult>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly PartitionTally? _tally = progress is null ? null : new PartitionTally(progress);
    private Task _reading = Task.CompletedTask;
    private PendingResult? _awaited;
    private PartitionResult? _current;
    private Task? _leave;
    private bool _hasBegun;

    /// <summary>The caller's token that counts; he may look for it in the exception.</summary>
    private CancellationToken Given => cancellationToken.IsCancellationRequested ? cancellationToken : further;

    private CancellationToken Left => _leaving.Token;

    public PartitionResult Current => _current ?? throw new InvalidOperationException("There is no current result.");

    public async ValueTask<bool> MoveNextAsync()
    {
        if (_leave is not null)
            return false;
        if (_current is not null)
        {
            _current = null;
            _places.Release();
        }
        try
        {
            if (await NextAsync())
                return true;
        }
        catch (OperationCanceledException e) when (Given.IsCancellationRequested)
        {
            await DisposeAsync();
            throw new OperationCanceledException(e.Message, e, Given);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
        await DisposeAsync();
        return false;
    }

    /// <summary>Stops what goes on. When it returns the producer is disposed of and nothing runs any more, unless something does not heed its token.</summary>
    public async ValueTask DisposeAsync()
    {
        _current = null;
        _leave ??= LeaveAsync();
        await _leave.WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<bool> NextAsync()
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            // Not on the consumer's thread: a producer may read for a long time before it waits for anything.
            _reading = Task.Run(ReadAsync, CancellationToken.None);
        }
        if (!await _results.Reader.WaitToReadAsync(Left))
        {
            // A producer that ends because it was cancelled has not come to the end of its partitions.
            Left.ThrowIfCancellationRequested();
            return false;
        }
        _results.Reader.TryRead(out _awaited);
        await _awaited!.Done.WaitAsync(Left);
        // An evaluation may come to its end just when it is cancelled.
        Left.ThrowIfCancellationRequested();
        (_current, _awaited) = (_awaited.Result, null);
        return true;
    }

    private async Task ReadAsync()
    {
        var index = 0;
        try
        {
            await using var producer = partitions.GetAsyncEnumerator(Left);
            while (true)
            {
                await _places.WaitAsync(Left);
                PartitionRoom.Clear();
                if (!await producer.MoveNextAsync())
                    break;
                _results.Writer.TryWrite(Start(producer.Current ?? throw new InvalidOperationException("The partition is null."), index));
                index++;
            }
        }
        catch (Exception) when (Left.IsCancellationRequested)
        {
            // Nobody waits for it any more.
        }
        catch (Exception e)
        {
            _results.Writer.TryWrite(PendingResult.Failed(new PartitionException(index, "read", e)));
        }
        finally
        {
            _results.Writer.Complete();
        }
    }

    private PendingResult Start(FactSet facts, int index) => PendingResult.Start(() =>
    {
        try
        {
            var result = evaluate(facts, _tally?.Begin(), Left);
            _tally?.Finish();
            return new PartitionResult(index, result);
        }
        catch (Exception e) when (!Left.IsCancellationRequested)
        {
            throw new PartitionException(index, "evaluated", e);
        }
    });

    private async Task LeaveAsync()
    {
        await _leaving.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_awaited is not null)
            await _awaited.Done.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (_results.Reader.TryRead(out var result))
            await result.Done.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _leaving.Dispose();
    }
}
