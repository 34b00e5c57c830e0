using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Evaluate;

/// <summary><c>evaluate</c>: policies and facts in, verdicts out.</summary>
internal static class EvaluateCommand
{
    public static Command Create(ToolContext context)
    {
        var options = new EvaluateOptions();
        var command = new ToolCommand("evaluate", new LocalizedText("按规则评价数据，输出每条判定及其依据", "evaluates facts by policies and prints each verdict with its reason"),
            "evaluate --rules rules/shangyi-2016 --facts samples/shangyi --period 2016-03");
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) =>
            EvaluateHandler.RunAsync(EvaluateRequest.Read(parsed, options), context, cancellationToken));
        return command;
    }
}
