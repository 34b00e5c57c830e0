using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Eval;

/// <summary><c>eval</c>: an expression in, its value out, with its type, what is missing and how it came about.</summary>
internal static class EvalCommand
{
    public static Command Create(ToolContext context)
    {
        var options = new EvalOptions();
        var expression = new Argument<string[]>("EXPRESSION") { Arity = ArgumentArity.ZeroOrMore };
        var command = new ToolCommand("eval", new LocalizedText("试一个条件：显示它的值、类型、缺少什么和计算过程", "tries a condition: its value, its type, what is missing, and how it came about"),
            "eval '计数(考勤[在岗状态 = \"在村\"]) >= 20' --facts samples/shangyi --subject cadre:甲 --period 2016-03");
        command.Arguments.Add(expression);
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) =>
            EvalHandler.RunAsync(EvalRequest.Read(parsed, expression, options), context, cancellationToken));
        return command;
    }
}
