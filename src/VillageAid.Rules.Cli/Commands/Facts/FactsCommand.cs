using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Commands.Facts.Checking;
using VillageAid.Rules.Cli.Commands.Facts.Templating;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Facts;

/// <summary><c>facts …</c>: what has to do with data files.</summary>
internal static class FactsCommand
{
    public static Command Create(ToolContext context)
    {
        var command = new ToolCommand("facts", new LocalizedText("数据文件", "data files"));
        command.Subcommands.Add(FactsCheckCommand.Create(context));
        command.Subcommands.Add(TemplateCommand.Create(context));
        command.Subcommands.Add(GenerateCommand.Create(context));
        command.SetAction(_ =>
        {
            HelpWriter.Write(command, context.Console.Error);
            return ExitCode.Unusable;
        });
        return command;
    }
}
