using System.Diagnostics;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary><c>first</c>: how long the tool takes as a whole process, from its start to its end, on the sample county.</summary>
internal static class FirstVerdictCommand
{
    /// <summary>Runs each command in turn, round by round, and prints medians.</summary>
    /// <param name="rounds">How often.</param>
    /// <param name="tool">The tool's <c>villageaid.dll</c>; null for the one that was built beside this program.</param>
    public static void Run(int rounds, string? tool = null)
    {
        var root = FindRoot();
        var (rules, facts) = (Path.Combine(root, "rules/shangyi-2016"), Path.Combine(root, "samples/shangyi"));
        tool ??= Path.Combine(root, "src/VillageAid.Rules.Cli/bin/Release/net10.0/villageaid.dll");
        string[] evaluate = ["evaluate", "--rules", rules, "--facts", facts, "--period", "2016-03"];
        (string Name, string[] Arguments, string Expected)[] commands =
        [
            ("--help", ["--help"], "evaluate"),
            ("check", ["check", rules], ""),
            ("facts check", ["facts", "check", facts], "考勤"),
            ("evaluate, one cadre", [.. evaluate, "--subject", "cadre:干部001"], "每月驻村天数"),
            ("evaluate, everybody", evaluate, "每月驻村天数"),
            ("evaluate, everybody, as JSON", [.. evaluate, "--format", "json"], "每月驻村天数"),
        ];
        var times = commands.ToDictionary(command => command.Name, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, arguments, expected) in commands)
                times[name].Add(RunOnce([tool, .. arguments], expected));
        }
        Race.Print($"the tool as a process over samples/shangyi, {rounds} times on {Environment.ProcessorCount} cores");
        Race.Print($"{"",-32}{"median",12}{"least",12}");
        foreach (var (name, _, _) in commands)
            Race.Print($"{name,-32}{Race.Median(times[name]),9:N0} ms{times[name].Min(),9:N0} ms");
    }

    private static double RunOnce(IEnumerable<string> arguments, string expected)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || !output.Contains(expected, StringComparison.Ordinal))
            throw new InvalidOperationException("The tool printed no verdict; is it built?");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "VillageAid.Rules.sln")))
                return folder;
        }
        throw new InvalidOperationException("The benchmarks stand outside the repository.");
    }
}
