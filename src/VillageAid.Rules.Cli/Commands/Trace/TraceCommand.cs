using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Trace;

/// <summary><c>trace DIR…</c>: what became of each clause of the packs' sources.</summary>
internal static class TraceCommand
{
    public const string Markdown = "markdown";

    public static Command Create(ToolContext context)
    {
        var folders = new Argument<string[]>("DIR…") { Arity = ArgumentArity.ZeroOrMore };
        var format = FormatValue.Option("docs/trace.schema.json", Markdown);
        var file = new ToolOption("--out", "FILE", new LocalizedText("写入文件，不写到屏幕", "write to a file instead of the screen"));
        var command = new ToolCommand("trace", new LocalizedText("逐条列出来源的条款由哪条规则、哪个参数落实，有哪些测试；没有落实的说明原因", "lists for each clause of the sources the rule or parameter that it became, with its tests, or why it became none"),
            "trace rules");
        command.Arguments.Add(folders);
        command.Options.Add(format);
        command.Options.Add(file);
        command.SetAction(parsed => TraceHandler.Run(new TraceRequest(parsed.RequiredMany(folders), FormatValue.Read(parsed, format), parsed.Optional(file)), context));
        return command;
    }
}

/// <summary>What the arguments of <c>trace</c> ask for.</summary>
internal sealed record TraceRequest(IReadOnlyList<string> Folders, string Format, string? Out);
