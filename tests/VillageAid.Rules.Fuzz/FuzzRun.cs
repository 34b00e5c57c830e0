using System.Diagnostics;
using System.Globalization;

namespace VillageAid.Rules.Fuzz;

/// <summary>Reads inputs on several threads and watches how long each takes.</summary>
internal sealed class FuzzRun(FuzzOptions options, InputMaker maker, TextWriter output)
{
    private const int MostFailures = 20;

    // The smallest stack that a thread has by default anywhere: what fits in it fits everywhere.
    private const int StackSize = 1 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private int _next = -1;
    private int _done;
    private int _bound;
    private int _failures;

    public static bool Of(FuzzOptions options, TextWriter output) => new FuzzRun(options, new InputMaker(Seeds.Read(FindRoot())), output).Run();

    private bool Run()
    {
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker()).ToList();
        var threads = workers.Select(worker => new Thread(() => Work(worker), StackSize) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        while (threads.Exists(thread => thread.IsAlive))
        {
            Thread.Sleep(50);
            if (workers.Find(worker => worker.Elapsed > Patience) is { Input: { } slow })
            {
                Report("hang", slow, null);
                break;
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{_done} inputs read, {_bound} of them expressions, {_failures} failed (seed {options.Seed}, {watch.Elapsed.TotalSeconds:0} s)"));
        return _failures == 0 && _done == options.Count;
    }

    private void Work(Worker worker)
    {
        for (var index = Interlocked.Increment(ref _next); index < options.Count && _failures < MostFailures; index = Interlocked.Increment(ref _next))
        {
            var input = maker.Make(SplitMix64.For(options.Seed, index));
            worker.Begin($"{index}: {input}");
            Read(input, index);
            worker.End();
            Interlocked.Increment(ref _done);
        }
    }

    private void Read(string input, int index)
    {
        try
        {
            if (FuzzScopes.Read(input))
                Interlocked.Increment(ref _bound);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Report("exception", $"{index}: {input}", e);
        }
    }

    private void Report(string what, string input, Exception? exception)
    {
        Interlocked.Increment(ref _failures);
        lock (output)
        {
            output.WriteLine($"{what} at input {input}");
            if (exception is not null)
                output.WriteLine($"  {exception}");
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "VillageAid.Rules.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }

    /// <summary>What a thread is reading, and since when.</summary>
    private sealed class Worker
    {
        private volatile string? _input;
        private long _since = long.MaxValue;

        public string? Input => _input;

        public TimeSpan Elapsed => Volatile.Read(ref _since) is var since and not long.MaxValue ? Stopwatch.GetElapsedTime(since) : TimeSpan.Zero;

        public void Begin(string input)
        {
            _input = input;
            Volatile.Write(ref _since, Stopwatch.GetTimestamp());
        }

        public void End() => Volatile.Write(ref _since, long.MaxValue);
    }
}
