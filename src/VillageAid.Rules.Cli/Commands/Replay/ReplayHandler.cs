using System.Text;
using VillageAid.Rules.Cli.Consoles;
using VillageAid.Rules.Cli.Inputs;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Cli.Packs;
using VillageAid.Rules.Cli.ReplayReports;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Receipts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Replay;

/// <summary>Does what <c>replay</c> asks for.</summary>
internal static class ReplayHandler
{
    public static async Task<int> RunAsync(ReplayRequest request, ToolContext context, CancellationToken cancellationToken)
    {
        var receipt = ReceiptInput.Read(request.Receipt);
        var packs = PackFinder.Find(request.Rules);
        FactInput.Check(request.Facts);
        if (FactInput.FindCounties(request.Facts) is { Count: > 0 } counties)
            throw ReceiptInput.OneCountyOnly("villageaid replay", request.Facts, counties);
        var loaded = context.Backend.Load(packs);
        DiagnosticPrinter.Write(loaded.Diagnostics, context.Console.Error, context.Language);
        if (!loaded.Succeeded)
        {
            context.Console.Error.WriteLine(context.Say("规则有错误，没有评价；只核对了回执和规则文件。", "the rules have errors; nothing was evaluated, and only the receipt and the rule files were compared."));
            Write(receipt, new ReplayOutcome(ReceiptComparison.OfPacks(receipt, Receipt.PacksOf(loaded.Policies)), IsEvaluated: false), request, context);
            return ExitCode.Unusable;
        }
        // What was refused could not be seen by the evaluation of the receipt either: it is told, and what was kept is compared.
        var facts = await FactInput.ReadAsync(request.Facts, loaded.Policies.Vocabulary, context, cancellationToken);
        DiagnosticPrinter.Write(facts.Diagnostics, context.Console.Error, context.Language);
        var now = await WorkDisplay.RunAsync(context.Console, context.Say("重新评价", "evaluating again"),
            (progress, token) => Evaluate(receipt, loaded.Policies, facts.FactSet, progress, context, token), cancellationToken);
        var comparison = ReceiptComparison.Of(receipt, now);
        Write(receipt, new ReplayOutcome(comparison, IsEvaluated: true), request, context);
        return comparison.IsIdentical ? ExitCode.Success : ExitCode.Found;
    }

    private static Receipt Evaluate(Receipt receipt, PolicySet policies, FactSet facts, IProgress<EvaluationProgress> progress, ToolContext context, CancellationToken cancellationToken)
    {
        var options = receipt.Options with { Progress = progress };
        try
        {
            return Receipt.Of(policies, facts, context.Backend.Evaluate(policies, facts, receipt.Period, options, cancellationToken), options, cancellationToken);
        }
        catch (ArgumentException e) when (receipt.Subject is not null && e.ParamName == "text")
        {
            throw ToolException.WrongValue("villageaid replay", new LocalizedText($"规则不认得回执里的对象 `{receipt.Subject}`", $"the rules do not know the receipt's subject `{receipt.Subject}`"),
                new LocalizedText("给出当时的规则包", "name the packs that were evaluated then"));
        }
    }

    private static void Write(Receipt receipt, ReplayOutcome replay, ReplayRequest request, ToolContext context)
    {
        context.Console.Out.Flush();
        if (request.Json)
        {
            ReplayJson.Write(receipt, replay, context.Console.OutStream);
            return;
        }
        using var writer = new StreamWriter(context.Console.OutStream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        ReplayText.Write(receipt, replay, writer, context.Language);
    }
}
