using System.Diagnostics;
using System.Runtime.CompilerServices;
using VillageAid.Rules.Evaluation.Partitions;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Tests.Evaluation.Partitions;

/// <summary>How an enumeration ends: failures in their place, cancelled at once, left early; the producer is disposed of each time.</summary>
public sealed class EndTests : PartitionTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_failure_of_the_producer_comes_behind_the_results_before_it(int degree)
    {
        var producer = new Producer(10) { Before = (index, _) => index == 3 ? throw new IOException("no disk") : Task.CompletedTask };

        var (indexes, end) = await Drain(Evaluate(producer, degree, (_, _) => Thread.Sleep(5)));

        indexes.Should().Equal(0, 1, 2);
        var failure = end.Should().BeOfType<PartitionException>().Which;
        (failure.Index, failure.Message).Should().Be((3, "Partition 3 could not be read: no disk"));
        failure.InnerException.Should().BeOfType<IOException>();
        producer.Disposed.Should().Be(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_failure_of_an_evaluation_comes_in_the_place_of_its_result(int degree)
    {
        var producer = new Producer(1000);

        // The failure is there long before the results in front of it.
        var (indexes, end) = await Drain(Evaluate(producer, degree, (index, _) =>
        {
            if (index == 3)
                throw new ArgumentException("strange facts");
            Thread.Sleep(20);
        }));

        indexes.Should().Equal(0, 1, 2);
        var failure = end.Should().BeOfType<PartitionException>().Which;
        (failure.Index, failure.Message).Should().Be((3, "Partition 3 could not be evaluated: strange facts"));
        producer.Disposed.Should().Be(1);
        producer.Read.Should().BeLessThanOrEqualTo(3 + degree);
    }

    [Fact]
    public async Task A_producer_that_cannot_begin_or_end_or_gives_null_is_told_too()
    {
        var (_, begin) = await Drain(Over(new Broken(), 2));
        var (indexes, end) = await Drain(Evaluate(new Producer(2) { OnDispose = () => throw new IOException("still open") }, 2));
        var (_, nothing) = await Drain(Over(new[] { (FactSet)null! }.ToAsyncEnumerable(), 2));

        begin!.Message.Should().Be("Partition 0 could not be read: not at all");
        (indexes.Count, end!.Message).Should().Be((2, "Partition 2 could not be read: still open"));
        nothing!.Message.Should().Be("Partition 0 could not be read: The partition is null.");
    }

    [Fact]
    public async Task A_time_limit_of_the_producer_is_a_failure_and_no_cancellation()
    {
        var producer = new Producer(2) { Before = (index, _) => index == 1 ? throw new TaskCanceledException("too slow") : Task.CompletedTask };

        (await Drain(Evaluate(producer, 2))).End.Should().BeOfType<PartitionException>().Which.InnerException.Should().BeOfType<TaskCanceledException>();
    }

    [Fact]
    public async Task Cancelled_before_it_begins_it_reads_nothing()
    {
        var producer = new Producer(2);

        var (indexes, end) = await Drain(Evaluate(producer, 2, cancellationToken: new CancellationToken(canceled: true)));

        (indexes.Count, producer.Read).Should().Be((0, 0));
        end.Should().BeAssignableTo<OperationCanceledException>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelled_while_the_producer_waits_it_ends_at_once(bool heedful)
    {
        using var source = new CancellationTokenSource();
        var waits = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var never = new TaskCompletionSource();
        var producer = new Producer(3)
        {
            Before = async (index, token) =>
            {
                if (index == 0)
                    return;
                waits.SetResult();
                await (heedful ? Task.Delay(Timeout.Infinite, token) : never.Task);
            },
        };
        var first = new TaskCompletionSource();
        var draining = Drain(Evaluate(producer, 2, cancellationToken: source.Token), _ =>
        {
            first.SetResult();
            return Task.CompletedTask;
        });
        await Task.WhenAll(waits.Task, first.Task).WaitAsync(Long);

        var watch = Stopwatch.StartNew();
        source.Cancel();
        var (indexes, end) = await draining;

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
        indexes.Should().Equal(0);
        end.Should().BeAssignableTo<OperationCanceledException>().Which.CancellationToken.Should().Be(source.Token);
        producer.Disposed.Should().Be(heedful ? 1 : 0);
        never.SetResult();
        Until(() => producer.Disposed == 1);
    }

    [Fact]
    public async Task A_producer_that_just_ends_when_it_is_cancelled_does_not_pass_for_one_that_is_through()
    {
        using var source = new CancellationTokenSource();
        var waits = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var draining = Drain(Over(EndQuietly(waits, source.Token), 1, cancellationToken: source.Token));
        await waits.Task;

        await Task.Delay(100, CancellationToken.None);
        // On a thread without a context of the test's, which would not let the producer go on within the call.
        await Task.Run(source.Cancel);

        (await draining).End.Should().BeAssignableTo<OperationCanceledException>();

        static async IAsyncEnumerable<FactSet> EndQuietly(TaskCompletionSource waits, [EnumeratorCancellation] CancellationToken token)
        {
            // By then the consumer waits. Who registers last is told first, and goes on within the call: so the producer is through before the consumer hears of it.
            await Task.Delay(100, CancellationToken.None);
            var told = new TaskCompletionSource();
            token.Register(told.SetResult);
            waits.SetResult();
            await told.Task;
            yield break;
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelled_while_it_evaluates_it_ends_and_hands_out_nothing_more(bool byTheCall)
    {
        using var source = new CancellationTokenSource();
        using var begun = new CountdownEvent(2);
        var (producer, running) = (new Producer(5), 0);
        var results = Evaluate(producer, 2, (_, token) =>
        {
            Interlocked.Increment(ref running);
            begun.Signal();
            token.WaitHandle.WaitOne(Long);
            Interlocked.Decrement(ref running);
        }, cancellationToken: byTheCall ? source.Token : default);
        await using var run = results.GetAsyncEnumerator(byTheCall ? default : source.Token);
        var next = run.MoveNextAsync();
        begun.Wait(Long).Should().BeTrue();

        source.Cancel();

        var failure = await FluentActions.Awaiting(async () => await next).Should().ThrowAsync<OperationCanceledException>();
        failure.Which.CancellationToken.Should().Be(source.Token);
        (running, producer.Disposed).Should().Be((0, 1));
        (await run.MoveNextAsync()).Should().BeFalse("it is over");
    }

    [Fact]
    public async Task Cancelled_while_the_consumer_works_it_ends_when_he_asks_for_more()
    {
        using var source = new CancellationTokenSource();
        var producer = new Producer(50);

        var (indexes, end) = await Drain(Evaluate(producer, 4, cancellationToken: source.Token), async index =>
        {
            await Task.Delay(20, CancellationToken.None);
            if (index == 1)
                await source.CancelAsync();
        });

        indexes.Should().Equal(0, 1);
        end.Should().BeAssignableTo<OperationCanceledException>();
        producer.Disposed.Should().Be(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_consumer_that_leaves_early_stops_everything(int degree)
    {
        var producer = new Producer(1000);
        var running = 0;

        await foreach (var result in Evaluate(producer, degree, (index, token) =>
        {
            Interlocked.Increment(ref running);
            if (index > 1)
                token.WaitHandle.WaitOne(Long);
            Interlocked.Decrement(ref running);
        }))
        {
            if (result.Index == 1)
                break;
        }

        (producer.Disposed, running).Should().Be((1, 0));
        producer.Read.Should().BeLessThanOrEqualTo(1 + degree);
    }

    [Fact]
    public async Task Disposed_of_before_it_begins_it_asks_the_producer_for_nothing()
    {
        var producer = new Producer(3);

        await Evaluate(producer, 2).GetAsyncEnumerator().DisposeAsync();

        (producer.Read, producer.Disposed).Should().Be((0, 0));
    }

    private sealed class Broken : IAsyncEnumerable<FactSet>
    {
        public IAsyncEnumerator<FactSet> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw new IOException("not at all");
    }
}
