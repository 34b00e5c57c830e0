using System.Text;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Explain;

/// <summary>Finds and writes what would change verdicts.</summary>
internal static class ChangeOutput
{
    public static void Write(EvaluationResult result, PolicySet policies, FactSet facts, ExplainRequest request, ToolContext context, CancellationToken cancellationToken)
    {
        var options = new ChangeOptions { Wanted = request.Wanted is { } wanted ? [wanted] : null };
        var answers = result.Verdicts.Where(verdict => MayAsk(verdict, request.Wanted))
            .Select(verdict => context.Backend.FindChanges(policies, facts, result, verdict, options, cancellationToken)).ToList();
        if (answers.Count == 0)
            context.Console.Error.WriteLine(context.Say("没有要问“怎样才会不同”的判定。", "there is no verdict of which to ask what would change it."));
        if (request.Out is null)
        {
            context.Console.Out.Flush();
            Write(answers, policies, request, context, context.Console.OutStream);
            return;
        }
        OutputFile.Write(request.Out, stream => Write(answers, policies, request, context, stream));
        context.Console.Error.WriteLine(context.Say($"已写入 {request.Out}", $"written: {request.Out}"));
    }

    // What is as it should be is only asked about where another status is named.
    private static bool MayAsk(Verdict verdict, VerdictStatus? wanted) => wanted is { } status
        ? verdict.Status != status && verdict.Kind == KindOf(status, verdict.Kind)
        : verdict.Status is not (VerdictStatus.Satisfied or VerdictStatus.NotApplicable or VerdictStatus.NotRecommended or VerdictStatus.Taken or VerdictStatus.Decided);

    private static RuleKind KindOf(VerdictStatus wanted, RuleKind own) => wanted switch
    {
        VerdictStatus.Recommended or VerdictStatus.NotRecommended or VerdictStatus.Taken => RuleKind.Consequence,
        VerdictStatus.Decided => RuleKind.Decision,
        VerdictStatus.NotApplicable or VerdictStatus.NeedsReview or VerdictStatus.Undetermined => own,
        _ => RuleKind.Norm,
    };

    private static void Write(IReadOnlyList<ChangeAnswer> answers, PolicySet policies, ExplainRequest request, ToolContext context, Stream stream)
    {
        if (request.Json)
        {
            ChangeJson.Write(answers, policies.Vocabulary, stream);
            stream.WriteByte((byte)'\n');
            return;
        }
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var (index, answer) in answers.Index())
        {
            if (index > 0)
                writer.WriteLine();
            ChangeText.Write(answer, writer, context.Language);
        }
    }
}
