using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Replay;

/// <summary><c>replay RECEIPT</c>: evaluates again what a receipt is of, and says what is not as it was.</summary>
internal static class ReplayCommand
{
    public static Command Create(ToolContext context)
    {
        var receipt = new Argument<string[]>("RECEIPT") { Arity = ArgumentArity.ZeroOrMore };
        var rules = new ToolOption("--rules", "DIR…", new LocalizedText("规则包文件夹，可以是几个", "folders of policy packs"), many: true);
        var facts = new ToolOption("--facts", "PATH|DB", new LocalizedText("数据文件夹、文件或数据库连接，与 evaluate 相同", "folder or file of facts, or a database, as for evaluate"));
        var format = FormatValue.Option("docs/replay.schema.json");
        var command = new ToolCommand("replay", new LocalizedText("按回执重新评价，核对规则、数据、判定是否与当时相同，逐项指出不同", "evaluates again by a receipt and says whether rules, facts and verdicts are the same, and if not, every difference"),
            "replay 2016-03.receipt.json --rules rules/shangyi-2016 --facts samples/shangyi");
        command.Arguments.Add(receipt);
        command.Options.Add(rules);
        command.Options.Add(facts);
        command.Options.Add(format);
        command.SetAction((parsed, cancellationToken) => ReplayHandler.RunAsync(
            new ReplayRequest(ReadReceipt(parsed, receipt), parsed.RequiredMany(rules), parsed.Required(facts), FormatValue.IsJson(parsed, format)), context, cancellationToken));
        return command;
    }

    private static string ReadReceipt(ParseResult parsed, Argument<string[]> argument) => parsed.RequiredMany(argument) is [var one]
        ? one
        : throw Values.Wrong(parsed, new LocalizedText("一次核对一份回执", "one receipt is replayed at a time"), Values.Example(parsed));
}

/// <summary>What the arguments of <c>replay</c> ask for.</summary>
internal sealed record ReplayRequest(string Receipt, IReadOnlyList<string> Rules, string Facts, bool Json);
