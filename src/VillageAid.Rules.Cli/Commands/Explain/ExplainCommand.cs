using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Explain;

/// <summary><c>explain</c>: why the rules say what they say of one subject.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolContext context)
    {
        var options = new ExplainOptions();
        var command = new ToolCommand("explain", new LocalizedText("说明一个对象的每条判定是怎么来的，给本人看或给复核人看", "tells why the rules say what they say of one subject, to the person or to a reviewer"),
            "explain --rules rules/yuzhong-2020 --facts samples/yuzhong --period 2020-03 --subject cadre:干部005");
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) => ExplainHandler.RunAsync(ExplainRequest.Read(parsed, options), context, cancellationToken));
        return command;
    }
}
