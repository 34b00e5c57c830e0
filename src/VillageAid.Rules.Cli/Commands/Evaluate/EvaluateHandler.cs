using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Cli.Commands.Evaluate.Counties;
using VillageAid.Rules.Cli.Consoles;
using VillageAid.Rules.Cli.Inputs;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Cli.Packs;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Receipts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Evaluate;

/// <summary>Does what <c>evaluate</c> asks for; a report is written only when everything before it went well.</summary>
internal static class EvaluateHandler
{
    public static async Task<int> RunAsync(EvaluateRequest request, ToolContext context, CancellationToken cancellationToken)
    {
        if (request.Out is not null)
            OutputFile.CheckPlace(request.Out);
        if (request.Receipt is not null)
            OutputFile.CheckPlace(request.Receipt);
        var packs = PackFinder.Find(request.Rules);
        FactInput.Check(request.Facts);
        var loaded = context.Backend.Load(packs);
        DiagnosticPrinter.Write(loaded.Diagnostics, context.Console.Error, context.Language);
        if (!loaded.Succeeded)
            return Stop(context, "规则有错误，没有评价。", "the rules have errors; nothing was evaluated.");

        var subject = request.FindSubject?.Invoke(loaded.Policies.Vocabulary);
        if (FactInput.FindCounties(request.Facts) is { Count: > 0 } counties)
        {
            if (request.Receipt is not null)
                throw ReceiptInput.OneCountyOnly("--receipt", request.Facts, counties);
            if (request.Format == FormatValue.Html)
            {
                throw ToolException.WrongValue("--format", new LocalizedText("网页报告一县一份，这个文件夹里有几个县", "a report is of one county, and this folder holds several"),
                    new LocalizedText($"一次评价一个县，如 --facts {counties[0]}", $"evaluate one at a time: --facts {counties[0]}"));
            }
            return await CountiesHandler.RunAsync(request, subject, loaded.Policies, counties, context, cancellationToken);
        }
        var facts = await FactInput.ReadAsync(request.Facts, loaded.Policies.Vocabulary, context, cancellationToken);
        if (!CanUse(facts, request, context))
            return ExitCode.Unusable;
        subject?.CheckIn(facts.FactSet);

        var result = await WorkDisplay.RunAsync(context.Console, context.Say("评价", "evaluating"),
            (progress, token) => context.Backend.Evaluate(loaded.Policies, facts.FactSet, request.Period, Options(request, subject, progress), token), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        Write(result, facts.FactSet, request, context);
        if (request.Receipt is not null)
            await WriteReceiptAsync(request.Receipt, loaded.Policies, facts.FactSet, result, Options(request, subject, null), context, cancellationToken);
        return facts.HasMistakes() ? ExitCode.Found : ExitCode.Success;
    }

    private static EvaluationOptions Options(EvaluateRequest request, AskedSubject? subject, IProgress<EvaluationProgress>? progress) =>
        new() { AsOf = request.AsOf, Subject = subject?.ToString(), Progress = progress };

    // What was refused cannot turn a verdict against anybody: it leaves the statements of completeness without effect and the records that
    // it may have corrected in doubt. So the rest can be evaluated, unless there is no rest or the caller wants all or nothing.
    private static bool CanUse(FactLoadResult facts, EvaluateRequest request, ToolContext context)
    {
        DiagnosticPrinter.Write(facts.Diagnostics, context.Console.Error, context.Language);
        if (!facts.HasMistakes())
            return true;
        var (counts, goesOn) = (facts.Counts(), facts.CanUse(request.Strict));
        context.Console.Error.WriteLine(goesOn
            ? context.Say($"{counts.Zh}。数据有错误，只评价了收下的部分，错误不会算到任何人头上；改正后请重新评价。",
                $"{counts.En}. The facts have errors; what was kept is evaluated, and no error counts against anybody. Mend them and evaluate again.")
            : context.Say($"{counts.Zh}。数据有错误，没有评价；改正后重试。", $"{counts.En}. The facts have errors; nothing was evaluated. Mend them and try again."));
        return goesOn;
    }

    private static async Task WriteReceiptAsync(
        string path, PolicySet policies, FactSet facts, EvaluationResult result, EvaluationOptions options, ToolContext context, CancellationToken cancellationToken)
    {
        var receipt = await WorkDisplay.RunAsync(context.Console, context.Say("写回执", "writing the receipt"),
            (_, token) => Receipt.Of(policies, facts, result, options, token), cancellationToken);
        ReceiptInput.Write(path, receipt, context);
    }

    private static int Stop(ToolContext context, string zh, string en)
    {
        context.Console.Error.WriteLine(context.Say(zh, en));
        return ExitCode.Unusable;
    }

    private static void Write(EvaluationResult result, FactSet facts, EvaluateRequest request, ToolContext context)
    {
        if (request.Out is null)
        {
            context.Console.Out.Flush();
            ReportFormats.Write(result, facts, request.Format, context.Console.OutStream, context.Language);
            return;
        }
        OutputFile.Write(request.Out, stream => ReportFormats.Write(result, facts, request.Format, stream, context.Language));
        context.Console.Error.WriteLine(context.Say($"已写入 {request.Out}", $"written: {request.Out}"));
    }
}
