using System.Diagnostics;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary><c>first</c>: how long the tool takes as a whole process until the verdicts of the sample county are printed.</summary>
internal static class FirstVerdictCommand
{
    public static void Run(int rounds)
    {
        var root = FindRoot();
        string[] evaluate = [Path.Combine(root, "src/VillageAid.Rules.Cli/bin/Release/net10.0/villageaid.dll"), "evaluate", "--rules", Path.Combine(root, "rules/shangyi-2016"), "--facts", Path.Combine(root, "samples/shangyi"), "--period", "2016-03"];
        var one = Enumerable.Range(0, rounds).Select(_ => RunOnce([.. evaluate, "--subject", "cadre:干部001"])).ToList();
        var all = Enumerable.Range(0, rounds).Select(_ => RunOnce(evaluate)).ToList();
        Race.Print($"the tool as a process, {rounds} times");
        Race.Print($"samples/shangyi, one cadre: median {Race.Median(one):N0} ms, least {one.Min():N0} ms");
        Race.Print($"samples/shangyi, everybody: median {Race.Median(all):N0} ms, least {all.Min():N0} ms");
    }

    private static double RunOnce(IEnumerable<string> arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var verdicts = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || !verdicts.Contains("每月驻村天数", StringComparison.Ordinal))
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
