using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes a tree of conditions, one line a node: its truth, its text, and what was compared with what.</summary>
internal static class ConditionText
{
    /// <summary>Writes the parts of a rule; <paramref name="example"/> is the day that a rule judged for each day is shown by.</summary>
    public static void Write(IReadOnlyList<ConditionNode> conditions, DateOnly? example, TextWriter writer, Language language)
    {
        foreach (var part in conditions.Select(Fold).GroupBy(node => node.Part))
        {
            var head = $"  {ReportWords.Part(part.Key).In(language)}{Example(example, language)}{(language == Language.Zh ? "：" : ":")}";
            if (part.ToList() is [{ Children.Count: 0 } only])
            {
                writer.WriteLine($"{head}{(language == Language.Zh ? "" : " ")}{Line(only, language)}");
                continue;
            }
            writer.WriteLine(head);
            foreach (var node in part)
                Write(node, writer, language, depth: 2);
        }
    }

    /// <summary>Writes conditions that have no head of their own, from a depth on.</summary>
    public static void WriteAt(IReadOnlyList<ConditionNode> conditions, int depth, TextWriter writer, Language language)
    {
        foreach (var node in conditions)
            Write(Fold(node), writer, language, depth);
    }

    private static string Example(DateOnly? day, Language language) =>
        day is not { } date ? "" : language == Language.Zh ? $"（以 {DateRuns.Date(date)} 为例）" : $" (on {DateRuns.Date(date)}, for one)";

    private static void Write(ConditionNode node, TextWriter writer, Language language, int depth)
    {
        writer.WriteLine(new string(' ', depth * 2) + Line(node, language));
        foreach (var child in node.Children)
            Write(Fold(child), writer, language, depth + 1);
    }

    private static string Line(ConditionNode node, Language language) =>
        $"[{ReportWords.Of(node.Truth).In(language)}] {Head(node, language)}{Compared(node, language)}";

    // Where only one reading is in force there is nothing to choose from: its line stands for both.
    internal static ConditionNode Fold(ConditionNode node) => node is { Operator: "reading", Children: [var only] } ? only with { Reading = only.Reading ?? node.Reading } : node;

    // A group's text is that of its parts, which follow; so only leaves repeat what the author wrote.
    internal static string Head(ConditionNode node, Language language)
    {
        if (node.Record is { } record)
            return record.In(language);
        var text = node.Children.Count > 0 && node.Operator is "and" or "or" or "not" or "reading" ? ReportWords.Group(node.Operator).In(language) : OneLine(node.Text);
        if (node.Reading is null)
            return text;
        return language == Language.Zh ? $"按“{node.Reading.Zh}”：{text}" : $"read as \"{node.Reading.En}\": {text}";
    }

    private static string Compared(ConditionNode node, Language language)
    {
        var zh = language == Language.Zh;
        if (node.Actual is null)
            return "";
        var actual = zh ? $"　实际 {node.Actual.Text.Zh}" : $"  actual {node.Actual.Text.En}";
        if (node.Expected is null)
            return actual;
        var sign = ReportWords.Sign(node.Operator);
        return node.Part == "requires"
            ? zh ? $"{actual}，要求 {sign} {node.Expected.Text.Zh}" : $"{actual}, required {sign} {node.Expected.Text.En}"
            : zh ? $"{actual}，对照 {sign} {node.Expected.Text.Zh}" : $"{actual}, compared with {sign} {node.Expected.Text.En}";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
}
