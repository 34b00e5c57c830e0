using System.Text;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Cli.Packs;
using VillageAid.Rules.Cli.TraceReports;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Tracing;

namespace VillageAid.Rules.Cli.Commands.Trace;

/// <summary>Does what <c>trace</c> asks for.</summary>
internal static class TraceHandler
{
    public static int Run(TraceRequest request, ToolContext context)
    {
        var packs = PackFinder.Find(request.Folders);
        if (request.Out is not null)
            OutputFile.CheckPlace(request.Out);
        var trace = context.Backend.Trace(packs);
        DiagnosticPrinter.Write(trace.Diagnostics, context.Console.Error, context.Language);
        if (trace.Diagnostics.Errors() > 0)
        {
            context.Console.Error.WriteLine(context.Say("规则包有错误，没有列出条款。", "the packs have errors; no clauses were listed."));
            return ExitCode.Unusable;
        }
        if (request.Out is null)
        {
            context.Console.Out.Flush();
            Write(trace, request, context, context.Console.OutStream);
        }
        else
        {
            OutputFile.Write(request.Out, stream => Write(trace, request, context, stream));
            context.Console.Error.WriteLine(context.Say($"已写入 {request.Out}", $"written: {request.Out}"));
        }
        return trace.Clauses.All(clause => clause.IsAccounted) ? ExitCode.Success : ExitCode.Found;
    }

    private static void Write(ClauseTrace trace, TraceRequest request, ToolContext context, Stream stream)
    {
        if (request.Format == FormatValue.Json)
        {
            TraceJson.Write(trace, stream);
            return;
        }
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (request.Format == TraceCommand.Markdown)
            TraceMarkdown.Write(trace, Path.GetDirectoryName(Path.GetFullPath(request.Out ?? "-"))!, writer);
        else
            TraceText.Write(trace, writer, context.Language);
    }
}
