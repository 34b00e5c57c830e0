using VillageAid.Rules.Cli.Commands.Evaluate;
using VillageAid.Rules.Cli.Consoles;
using VillageAid.Rules.Cli.Inputs;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Cli.Packs;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Explain;

/// <summary>Does what <c>explain</c> asks for; an explanation is written only when everything before it went well.</summary>
internal static class ExplainHandler
{
    public static async Task<int> RunAsync(ExplainRequest request, ToolContext context, CancellationToken cancellationToken)
    {
        if (request.Out is not null)
            OutputFile.CheckPlace(request.Out);
        var packs = PackFinder.Find(request.Rules);
        FactInput.Check(request.Facts);
        var loaded = context.Backend.Load(packs);
        DiagnosticPrinter.Write(loaded.Diagnostics, context.Console.Error, context.Language);
        if (!loaded.Succeeded)
            return Stop(context, "规则有错误，没有评价。", "the rules have errors; nothing was evaluated.");
        var subject = request.FindSubject(loaded.Policies.Vocabulary);
        var rule = request.FindRule?.Invoke(loaded.Policies);
        if (FactInput.FindCounties(request.Facts) is { Count: > 0 } counties)
            throw OneCountyOnly(request.Facts, counties);

        var facts = await FactInput.ReadAsync(request.Facts, loaded.Policies.Vocabulary, context, cancellationToken);
        if (!UsableFacts.Check(facts, request.Strict, context))
            return ExitCode.Unusable;
        subject.CheckIn(facts.FactSet);
        var result = await EvaluateAsync(request, loaded.Policies, facts.FactSet, subject, context, cancellationToken);
        if (rule is not null)
            result = Only(rule, subject, result, context);
        if (request.WhyNot)
            ChangeOutput.Write(result, loaded.Policies, facts.FactSet, request, context, cancellationToken);
        else
            ExplanationOutput.Write(result, request, context);
        return facts.HasMistakes() ? ExitCode.Found : ExitCode.Success;
    }

    private static async Task<EvaluationResult> EvaluateAsync(
        ExplainRequest request, PolicySet policies, FactSet facts, AskedSubject subject, ToolContext context, CancellationToken cancellationToken)
    {
        var result = await WorkDisplay.RunAsync(context.Console, context.Say("评价", "evaluating"), (progress, token) => context.Backend.Evaluate(
            policies, facts, request.Period, new EvaluationOptions { AsOf = request.AsOf, Subject = subject.ToString(), Explains = true, Progress = progress }, token), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return result;
    }

    private static EvaluationResult Only(AskedRule rule, AskedSubject subject, EvaluationResult result, ToolContext context)
    {
        var only = result with { Verdicts = [.. result.Verdicts.Where(rule.Includes)], Measures = [] };
        if (only.Verdicts.Count == 0)
            context.Console.Error.WriteLine(rule.WhySilent(subject.Type).In(context.Language));
        return only;
    }

    private static ToolException OneCountyOnly(string facts, IReadOnlyList<string> counties) => ToolException.WrongValue("--facts",
        new LocalizedText($"`{facts}` 里有几个县，不知道说明哪一个县的对象", $"`{facts}` holds several counties; it is open in which one the subject is"),
        new LocalizedText($"写其中一个，例如 {counties[0]}", $"name one of them, for example {counties[0]}"));

    private static int Stop(ToolContext context, string zh, string en)
    {
        context.Console.Error.WriteLine(context.Say(zh, en));
        return ExitCode.Unusable;
    }
}
