using Spectre.Console;
using VillageAid.Rules.Evaluation;

namespace VillageAid.Rules.Cli.Consoles;

/// <summary>Runs work in the background and, if it takes longer than a second and somebody watches, shows how far it is.</summary>
internal static class WorkDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    public static async Task<T> RunAsync<T>(
        IToolConsole console, string label, Func<IProgress<EvaluationProgress>, CancellationToken, T> work, CancellationToken cancellationToken)
    {
        var latest = new Latest();
        var running = Task.Run(() => work(latest, cancellationToken), cancellationToken);
        if (console.ErrorIsTerminal && await Task.WhenAny(running, Task.Delay(Patience, cancellationToken)) != running)
            await ShowAsync(console, label, latest, running);
        return await running;
    }

    private static Task ShowAsync(IToolConsole console, string label, Latest latest, Task running) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) })
            .Progress().AutoClear(true)
            .StartAsync(async display =>
            {
                var bar = display.AddTask(Markup.Escape(label));
                while (!running.IsCompleted)
                {
                    var (done, total) = latest.Value;
                    bar.IsIndeterminate = total == 0;
                    bar.MaxValue = Math.Max(1, total);
                    bar.Value = done;
                    await Task.WhenAny(running, Task.Delay(Refresh));
                }
            });

    // Progress<T> would queue a callback for each report; only the last one is ever shown.
    private sealed class Latest : IProgress<EvaluationProgress>
    {
        private readonly Lock _lock = new();
        private EvaluationProgress _value;

        public EvaluationProgress Value
        {
            get { lock (_lock) return _value; }
        }

        public void Report(EvaluationProgress value)
        {
            lock (_lock)
                _value = value;
        }
    }
}
