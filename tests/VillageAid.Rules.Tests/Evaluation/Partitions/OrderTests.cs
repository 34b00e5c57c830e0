using System.Runtime.CompilerServices;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Partitions;

/// <summary>In which order results come, and how far the producer may run ahead.</summary>
public sealed class OrderTests : PartitionTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Results_come_in_the_order_of_the_partitions_whichever_is_ready_first(int degree)
    {
        // The earlier of a pair waits longer, so the later one overtakes it.
        var results = Evaluate(new Producer(40), degree, (index, _) => Thread.Sleep(index % 2 == 0 ? 10 : 0));

        var (indexes, end) = await Drain(results);

        (indexes, end).Should().BeEquivalentTo((Enumerable.Range(0, 40).ToList(), (Exception?)null), options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task As_many_are_evaluated_side_by_side_as_the_degree_says()
    {
        // Each of three waits for the two others.
        using var together = new Barrier(3);

        var (indexes, end) = await Drain(Evaluate(new Producer(6), 3, (_, token) => together.SignalAndWait(Long, token).Should().BeTrue()));

        (indexes.Count, end).Should().Be((6, null));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task A_slow_consumer_holds_back_the_producer(int degree)
    {
        var producer = new Producer(40);
        var most = 0;

        await Drain(Evaluate(producer, degree), async index =>
        {
            if (index % 10 == 3)
                await Task.Delay(100);
            // Those before this one are done with.
            most = Math.Max(most, producer.Read - index);
        });

        most.Should().Be(degree);
    }

    [Fact]
    public async Task Nothing_is_read_before_a_result_is_asked_for_and_every_enumeration_begins_anew()
    {
        var producer = new Producer(3);
        var results = Evaluate(producer, 2);
        await Task.Delay(50);
        producer.Read.Should().Be(0);

        await Drain(results);
        var (indexes, _) = await Drain(results);

        indexes.Should().Equal(0, 1, 2);
        (producer.Read, producer.Disposed).Should().Be((6, 2));
    }

    [Fact]
    public async Task No_partition_gives_no_result() => (await Drain(Evaluate(new Producer(0), 2))).Should().BeEquivalentTo((new List<int>(), (Exception?)null));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task What_was_handed_out_and_let_go_can_be_collected(int degree)
    {
        var producer = new Producer(20);
        var results = new List<WeakReference>();
        using var gate = new ManualResetEventSlim();
        await using var run = Evaluate(producer, degree, (index, token) => gate.Wait(index == 15 ? Long : TimeSpan.Zero, token)).GetAsyncEnumerator();

        for (var index = 0; index < 15; index++)
            results.Add(await Next(run));
        // The next one is asked for, so the last is let go although nothing has come in its place.
        var next = run.MoveNextAsync();
        Until(() => producer.Read > 15);
        Collect();

        results.Where(one => one.IsAlive).Should().BeEmpty();
        // The producer itself may hold on to the last that it gave.
        lock (producer.Facts)
            producer.Facts.Take(15).Where(one => one.IsAlive).Should().HaveCountLessThanOrEqualTo(1);
        gate.Set();
        (await next).Should().BeTrue();
    }

    [Fact]
    public async Task What_was_let_go_can_be_collected_also_where_the_next_one_is_ready_at_once()
    {
        using var second = new ManualResetEventSlim();
        await using var run = Evaluate(new Producer(2), 2, (index, token) =>
        {
            if (index == 1)
                second.Set();
            else
                second.Wait(Long, token);
            Thread.Sleep(index == 0 ? 100 : 0);
        }).GetAsyncEnumerator();
        (await run.MoveNextAsync()).Should().BeTrue();
        var first = Weakly(run);

        // So this goes on where the first result was waited for, and on what that stack holds.
        var next = run.MoveNextAsync();
        next.IsCompleted.Should().BeTrue();
        Collect();

        first.IsAlive.Should().BeFalse();
        (await next).Should().BeTrue();
    }

    [Fact]
    public async Task Progress_adds_up_the_partitions_and_never_goes_back()
    {
        var told = new Told();

        await Drain(Evaluate(new Producer(30), 8, progress: told));

        told.All.Should().BeInAscendingOrder(one => one.Partitions).And.BeInAscendingOrder(one => one.Done).And.BeInAscendingOrder(one => one.Total);
        told.All[^1].Should().Be(new EvaluationProgress(300, 300) { Partitions = 30 });
    }

    private static async Task<WeakReference> Next(IAsyncEnumerator<PartitionResult> run)
    {
        (await run.MoveNextAsync()).Should().BeTrue();
        var result = Weakly(run);
        // What goes on behind this must not stand on a stack that has held the result.
        await Task.Yield();
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Weakly(IAsyncEnumerator<PartitionResult> run) => new(run.Current.Result);

    private static void Collect()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private sealed class Told : IProgress<EvaluationProgress>
    {
        private int _inside;

        public List<EvaluationProgress> All { get; } = [];

        public void Report(EvaluationProgress value)
        {
            Interlocked.Increment(ref _inside).Should().Be(1, "one thread at a time tells");
            All.Add(value);
            Interlocked.Decrement(ref _inside);
        }
    }
}
