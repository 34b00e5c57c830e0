using VillageAid.Rules.Cli.FactReports;
using VillageAid.Rules.Cli.Inputs;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Commands.Facts.Checking;

/// <summary>Does what <c>facts check</c> asks for over a folder with a folder for each county: one after the other, each as it is alone.</summary>
internal static class CountyChecks
{
    public static async Task<int> RunAsync(
        FactsCheckRequest request, IReadOnlyList<string> folders, FactVocabulary vocabulary, IReadOnlyList<FactType> used, ToolContext context, CancellationToken cancellationToken)
    {
        context.Console.Out.Flush();
        ICheckWriter writer = request.Json ? new JsonChecks(context.Console.OutStream) : new TextChecks(request, context);
        var (exit, written) = (ExitCode.Success, 0);
        try
        {
            foreach (var folder in folders)
            {
                var facts = await FactInput.ReadAsync(folder, vocabulary, context, cancellationToken);
                writer.Write(folder, facts, FactSummary.Of(facts, used));
                exit = Math.Max(exit, FactsCheckHandler.ExitOf(facts, request));
                written++;
            }
        }
        catch (OperationCanceledException) when (written > 0)
        {
            context.Console.Error.WriteLine(context.Say(
                $"已取消。写出了 {written} 个县，共 {folders.Count} 个。", $"cancelled; {written} of {folders.Count} counties were written."));
            return ExitCode.Cancelled;
        }
        writer.End();
        return exit;
    }
}
