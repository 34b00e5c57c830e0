using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Eval;

/// <summary>Prints an answer: the value, its type, what is missing, and the tree of what was evaluated.</summary>
internal static class AnswerPrinter
{
    private const int LongestText = 80;

    public static void Write(TrialAnswer answer, ToolContext context)
    {
        var (output, language) = (context.Console.Out, context.Language);
        output.WriteLine(context.Say("值：", "value: ") + ValueText.Of(answer.Value, language));
        output.WriteLine(context.Say("类型：", "type: ") + answer.Type.Term.In(language));
        WriteMissing(answer, context);
        output.WriteLine(context.Say("过程：", "trace:"));
        foreach (var root in answer.Trace)
            WriteNode(root, 1, context);
        if (answer.IsTraceCut)
            output.WriteLine(context.Say($"  （只显示前 {TraceRecorder.MaxNodes} 步）", $"  (the first {TraceRecorder.MaxNodes} steps only)"));
    }

    private static void WriteMissing(TrialAnswer answer, ToolContext context)
    {
        var names = answer.Missing.Select(item => item.Name.In(context.Language)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
            return;
        context.Console.Out.WriteLine(context.Say("缺少：", "missing:"));
        foreach (var name in names)
            context.Console.Out.WriteLine($"  {name}");
    }

    // What is written as a value says itself what it is, and a member stands for its subject too.
    private static void WriteNode(TraceNode node, int depth, ToolContext context)
    {
        if (node.Expression is BoundLiteral or BoundSubject && depth > 1)
            return;
        context.Console.Out.WriteLine($"{new string(' ', 2 * depth)}{OnOneLine(node.Expression.Text)} = {ValueText.Of(node.Value, context.Language)}");
        foreach (var child in node.Children)
            WriteNode(child, depth + 1, context);
    }

    private static string OnOneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestText ? line : line[..(LongestText - 1)] + "…";
    }
}
