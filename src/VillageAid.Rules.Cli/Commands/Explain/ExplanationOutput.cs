using System.Text;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Reports.Explanations;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Explain;

/// <summary>Writes an explanation where it is wanted, in the form that is wanted.</summary>
internal static class ExplanationOutput
{
    public static void Write(EvaluationResult result, ExplainRequest request, ToolContext context)
    {
        if (request.Out is null)
        {
            context.Console.Out.Flush();
            Write(result, request, context, context.Console.OutStream);
            return;
        }
        OutputFile.Write(request.Out, stream => Write(result, request, context, stream));
        context.Console.Error.WriteLine(context.Say($"已写入 {request.Out}", $"written: {request.Out}"));
    }

    private static void Write(EvaluationResult result, ExplainRequest request, ToolContext context, Stream stream)
    {
        if (request.Json)
        {
            JsonReport.Write(result, stream);
            stream.WriteByte((byte)'\n');
            return;
        }
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        ExplanationText.Write(result, writer, context.Language, request.Audience);
    }
}
