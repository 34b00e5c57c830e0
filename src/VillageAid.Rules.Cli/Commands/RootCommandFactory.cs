using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Commands.Check;
using VillageAid.Rules.Cli.Commands.Eval;
using VillageAid.Rules.Cli.Commands.Evaluate;
using VillageAid.Rules.Cli.Commands.Explain;
using VillageAid.Rules.Cli.Commands.Facts;
using VillageAid.Rules.Cli.Commands.Replay;
using VillageAid.Rules.Cli.Commands.Test;
using VillageAid.Rules.Cli.Commands.Trace;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands;

/// <summary>The table of contents of the tool.</summary>
internal static class RootCommandFactory
{
    public static ToolRoot Create(ToolContext context)
    {
        var root = new ToolRoot();
        root.Subcommands.Add(EvaluateCommand.Create(context));
        root.Subcommands.Add(ReplayCommand.Create(context));
        root.Subcommands.Add(ExplainCommand.Create(context));
        root.Subcommands.Add(CheckCommand.Create(context));
        root.Subcommands.Add(TestCommand.Create(context));
        root.Subcommands.Add(TraceCommand.Create(context));
        root.Subcommands.Add(EvalCommand.Create(context));
        root.Subcommands.Add(FactsCommand.Create(context));
        root.ShowHelpWithoutCommand(context);
        return root;
    }
}

/// <summary>The tool itself, with the options that every command has.</summary>
internal sealed class ToolRoot : RootCommand
{
    public ToolRoot() : base("驻村帮扶考核规则工具")
    {
        Options.Clear();
        Options.Add(Language);
        Options.Add(Help);
        Options.Add(Version);
    }

    public ToolOption Language { get; } = LanguageOption.Create();

    public ToolOption Help { get; } = new("--help", "", new LocalizedText("显示用法", "show this")) { Recursive = true, Aliases = { "-h", "-?" } };

    public ToolOption Version { get; } = new("--version", "", new LocalizedText("显示版本", "show the version"));

    /// <summary>A call without a command is wrong usage, and the help says what would be right.</summary>
    public void ShowHelpWithoutCommand(ToolContext context) => SetAction(_ =>
    {
        HelpWriter.Write(this, context.Console.Error);
        return ExitCode.Unusable;
    });
}
