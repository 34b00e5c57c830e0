using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Facts.Checking;

/// <summary><c>facts check PATH</c>: reads facts as an evaluation would, and says what is wrong with them and what they leave open.</summary>
internal static class FactsCheckCommand
{
    public static Command Create(ToolContext context)
    {
        var path = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore };
        var rules = RulesOption.Optional();
        var strict = new ToolOption("--strict", "", new LocalizedText("警告也算问题（退出码 1）", "warnings count too (exit code 1)"));
        var format = FormatValue.Option("docs/facts-check.schema.json");
        var command = new ToolCommand("check", new LocalizedText("检查数据：逐条指出问题，列出各类记录的条数、日期和台账齐全", "checks data: shows each mistake, and what records there are and for what they are complete"),
            "facts check samples/shangyi --rules rules/shangyi-2016");
        command.Arguments.Add(path);
        foreach (var option in (ToolOption[])[rules, strict, format])
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new FactsCheckRequest(Path(parsed, path), RulesOption.Read(parsed, rules), parsed.Has(strict), FormatValue.IsJson(parsed, format));
            return FactsCheckHandler.RunAsync(request, context, cancellationToken);
        });
        return command;
    }

    private static string Path(ParseResult parsed, Argument<string[]> argument) => parsed.RequiredMany(argument) is [var path]
        ? path
        : throw Values.Wrong(parsed, new LocalizedText("一次只能检查一处数据", "only one place can be checked at a time"), Values.Example(parsed));
}

/// <summary>What the arguments of <c>facts check</c> ask for.</summary>
internal sealed record FactsCheckRequest(string Path, IReadOnlyList<string> Rules, bool Strict, bool Json);
