using System.Runtime.ExceptionServices;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Partitions;

namespace VillageAid.Rules.Cli.Commands.Evaluate.Counties;

/// <summary>Does what <c>evaluate</c> asks for over a folder with a folder for each county: one after another comes out while others are evaluated.</summary>
internal static class CountiesHandler
{
    public static async Task<int> RunAsync(EvaluateRequest request, AskedSubject? subject, PolicySet policies, IReadOnlyList<string> folders, ToolContext context, CancellationToken cancellationToken)
    {
        if (request.Out is null)
        {
            context.Console.Out.Flush();
            return await RunAsync(request, subject, policies, folders, context, context.Console.OutStream, cancellationToken);
        }
        var exit = ExitCode.Success;
        await OutputFile.WriteAsync(request.Out, async stream => exit = await RunAsync(request, subject, policies, folders, context, stream, cancellationToken));
        context.Console.Error.WriteLine(context.Say($"已写入 {request.Out}", $"written: {request.Out}"));
        return exit;
    }

    private static async Task<int> RunAsync(
        EvaluateRequest request, AskedSubject? subject, PolicySet policies, IReadOnlyList<string> folders, ToolContext context, Stream stream, CancellationToken cancellationToken)
    {
        var reader = new CountyReader(request, subject, policies, context);
        using var writer = ReportFormats.Counties(request.Format, stream, context.Language);
        var run = new CountyRun(writer, reader, folders.Count, context);
        var options = new EvaluationOptions { AsOf = request.AsOf, Subject = subject?.ToString() };
        try
        {
            await foreach (var county in context.Backend.EvaluateAsync(policies, reader.ReadAsync(folders), request.Period, options, cancellationToken))
                run.Take(county.Result);
        }
        catch (PartitionException e) when (e.InnerException is ToolException)
        {
            ExceptionDispatchInfo.Throw(e.InnerException);
        }
        catch (OperationCanceledException) when (request.Out is null && run.Written > 0)
        {
            context.Console.Error.WriteLine(context.Say(
                $"已取消。写出了 {run.Written} 个县，共 {folders.Count} 个。", $"cancelled; {run.Written} of {folders.Count} counties were written."));
            return ExitCode.Cancelled;
        }
        run.End(request.AsOf, subject);
        return run.Exit;
    }
}
