using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Cli.Packs;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Check;

/// <summary><c>check DIR…</c>: reads and binds packs and prints every diagnostic.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolContext context)
    {
        var folders = new Argument<string[]>("DIR…") { Arity = ArgumentArity.ZeroOrMore };
        var command = new ToolCommand("check", new LocalizedText("检查规则包，逐条指出问题所在的文件、行、列", "checks policy packs and shows each mistake at its file, line and column"),
            "check rules");
        command.Arguments.Add(folders);
        command.SetAction(parsed => Run(parsed.RequiredMany(folders), context));
        return command;
    }

    private static int Run(IReadOnlyList<string> folders, ToolContext context)
    {
        var packs = PackFinder.Find(folders);
        var load = context.Backend.Load(packs);
        var diagnostics = load.Diagnostics.Concat(context.Backend.Check(load.Policies)).ToList();
        DiagnosticPrinter.Write(diagnostics, context.Console.Out, context.Language);
        var errors = diagnostics.Errors();
        var warnings = diagnostics.Count - errors;
        context.Console.Out.WriteLine(context.Say(
            $"检查了 {packs.Count} 个规则包：{errors} 个错误，{warnings} 个警告", $"{packs.Count} packs checked: {errors} errors, {warnings} warnings"));
        return errors > 0 ? ExitCode.Found : ExitCode.Success;
    }
}
