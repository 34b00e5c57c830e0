using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Consoles;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Cli.Packs;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Test;

/// <summary><c>test DIR…</c>: runs the scenario tests of packs.</summary>
internal static class TestCommand
{
    public static Command Create(ToolContext context)
    {
        var folders = new Argument<string[]>("DIR…") { Arity = ArgumentArity.ZeroOrMore };
        var command = new ToolCommand("test", new LocalizedText("运行规则包 tests/ 里的情景测试", "runs the scenario tests in the packs' tests/ folders"),
            "test rules/shangyi-2016");
        command.Arguments.Add(folders);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.RequiredMany(folders), context, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> folders, ToolContext context, CancellationToken cancellationToken)
    {
        var packs = PackFinder.Find(folders);
        var report = await WorkDisplay.RunAsync(context.Console, context.Say("情景测试", "scenario tests"),
            (progress, token) => context.Backend.RunScenarios(packs, progress, token), cancellationToken);
        DiagnosticPrinter.Write(report.Diagnostics, context.Console.Out, context.Language);
        foreach (var result in report.Results.Where(result => !result.Passed))
            WriteFailure(result, context);
        var failed = report.Results.Count(result => !result.Passed);
        // The same in both languages: scripts read it.
        context.Console.Out.WriteLine($"{report.Results.Count - failed} passed, {failed} failed");
        return failed > 0 || report.Diagnostics.Errors() > 0 ? ExitCode.Found : ExitCode.Success;
    }

    private static void WriteFailure(ScenarioOutcome result, ToolContext context)
    {
        context.Console.Out.WriteLine(context.Say($"未通过 {result.Name}（{result.Place}）", $"failed: {result.Name} ({result.Place})"));
        foreach (var failure in result.Failures)
            context.Console.Out.WriteLine($"  {failure.In(context.Language)}");
    }
}
