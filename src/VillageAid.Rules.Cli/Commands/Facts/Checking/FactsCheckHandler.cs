using VillageAid.Rules.Cli.FactReports;
using VillageAid.Rules.Cli.Inputs;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Commands.Facts.Checking;

/// <summary>Does what <c>facts check</c> asks for.</summary>
internal static class FactsCheckHandler
{
    public static async Task<int> RunAsync(FactsCheckRequest request, ToolContext context, CancellationToken cancellationToken)
    {
        FactInput.Check(request.Path);
        var (vocabulary, used) = (context.Backend.Vocabulary, (IReadOnlyList<FactType>)[]);
        if (request.Rules.Count > 0)
        {
            if (PackInput.Load(request.Rules, context) is not { } policies)
            {
                context.Console.Error.WriteLine(context.Say("规则有错误，没有检查数据。", "the rules have errors; the facts were not checked."));
                return ExitCode.Unusable;
            }
            (vocabulary, used) = (policies.Vocabulary, policies.UsedTypes());
        }
        if (FactInput.FindCounties(request.Path) is { Count: > 0 } counties)
            return await CountyChecks.RunAsync(request, counties, vocabulary, used, context, cancellationToken);
        var facts = await FactInput.ReadAsync(request.Path, vocabulary, context, cancellationToken);
        Write(facts, FactSummary.Of(facts, used), request, context);
        return ExitOf(facts, request);
    }

    public static int ExitOf(FactLoadResult facts, FactsCheckRequest request) =>
        facts.HasMistakes() || (request.Strict && facts.Diagnostics.Count > 0) ? ExitCode.Found : ExitCode.Success;

    private static void Write(FactLoadResult facts, IReadOnlyList<FactTypeSummary> summaries, FactsCheckRequest request, ToolContext context)
    {
        var console = context.Console;
        if (request.Json)
        {
            console.Out.Flush();
            FactCheckJson.Write(request.Path, facts, summaries, console.OutStream);
            return;
        }
        WriteText(facts, summaries, request, context);
    }

    public static void WriteText(FactLoadResult facts, IReadOnlyList<FactTypeSummary> summaries, FactsCheckRequest request, ToolContext context)
    {
        var console = context.Console;
        DiagnosticPrinter.Write(facts.Diagnostics, console.Out, context.Language);
        FactTypeTable.Write(facts, summaries, request.Rules.Count > 0, console.Out, context.Language);
        console.Out.WriteLine(facts.Counts().In(context.Language));
    }
}
