using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Cli.Inputs;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Cli.Commands.Evaluate;
using VillageAid.Rules.Cli.Packs;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Commands.Eval;

/// <summary>Does what <c>eval</c> asks for.</summary>
internal static class EvalHandler
{
    public static async Task<int> RunAsync(EvalRequest request, ToolContext context, CancellationToken cancellationToken)
    {
        if (LoadVocabulary(request, context) is not { } vocabulary)
            return ExitCode.Unusable;
        var subject = request.FindSubject?.Invoke(vocabulary);
        var facts = request.Facts is null ? null : await ReadFactsAsync(request.Facts, subject!, vocabulary, context, cancellationToken);
        if (request.Facts is not null && facts is null)
            return ExitCode.Unusable;
        var on = new TrialCase { Facts = facts, Subject = subject?.Type, SubjectId = subject?.Id, Period = request.Period, AsOf = request.AsOf };
        var result = context.Backend.Try(request.Expression, on, vocabulary);
        DiagnosticPrinter.Write(result.Diagnostics, context.Console.Error, context.Language);
        if (result.Answer is null)
            return ExitCode.Found;
        AnswerPrinter.Write(result.Answer, context);
        return ExitCode.Success;
    }

    private static FactVocabulary? LoadVocabulary(EvalRequest request, ToolContext context)
    {
        if (request.Rules.Count == 0)
            return context.Backend.Vocabulary;
        var loaded = context.Backend.Load(PackFinder.Find(request.Rules));
        DiagnosticPrinter.Write(loaded.Diagnostics, context.Console.Error, context.Language);
        if (loaded.Succeeded)
            return loaded.Policies.Vocabulary;
        context.Console.Error.WriteLine(context.Say("规则有错误，没有计算。", "the rules have errors; nothing was evaluated."));
        return null;
    }

    private static async Task<FactSet?> ReadFactsAsync(string folder, AskedSubject subject, FactVocabulary vocabulary, ToolContext context, CancellationToken cancellationToken)
    {
        var read = await FactInput.ReadAsync(folder, vocabulary, context, cancellationToken);
        DiagnosticPrinter.Write(read.Diagnostics, context.Console.Error, context.Language);
        if (read.HasMistakes())
        {
            context.Console.Error.WriteLine(context.Say("数据有错误，没有计算；改正后重试。", "the facts have errors; nothing was evaluated. Mend them and try again."));
            return null;
        }
        subject.CheckIn(read.FactSet);
        return read.FactSet;
    }
}
