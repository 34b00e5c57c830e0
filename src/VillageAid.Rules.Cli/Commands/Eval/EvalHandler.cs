using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Cli.Inputs;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Eval;

/// <summary>Does what <c>eval</c> asks for.</summary>
internal static class EvalHandler
{
    public static async Task<int> RunAsync(EvalRequest request, ToolContext context, CancellationToken cancellationToken)
    {
        var facts = request.Facts is null ? null : await ReadFactsAsync(request, context, cancellationToken);
        if (request.Facts is not null && facts is null)
            return ExitCode.Unusable;
        var result = context.Backend.Try(request.Expression, new TrialCase
        {
            Facts = facts,
            Subject = request.Subject?.Type,
            SubjectId = request.Subject?.Id,
            Period = request.Period,
            AsOf = request.AsOf,
        });
        DiagnosticPrinter.Write(result.Diagnostics, context.Console.Error, context.Language);
        if (result.Answer is null)
            return ExitCode.Found;
        AnswerPrinter.Write(result.Answer, context);
        return ExitCode.Success;
    }

    private static async Task<FactSet?> ReadFactsAsync(EvalRequest request, ToolContext context, CancellationToken cancellationToken)
    {
        var read = await FactInput.ReadAsync(request.Facts!, context.Backend.Vocabulary, context, cancellationToken);
        DiagnosticPrinter.Write(read.Diagnostics, context.Console.Error, context.Language);
        if (read.HasMistakes())
        {
            context.Console.Error.WriteLine(context.Say("数据有错误，没有计算；改正后重试。", "the facts have errors; nothing was evaluated. Mend them and try again."));
            return null;
        }
        request.Subject!.CheckIn(read.FactSet);
        return read.FactSet;
    }
}
