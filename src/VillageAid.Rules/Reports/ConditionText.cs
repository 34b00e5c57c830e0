using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes a tree of conditions, one line a node: its truth, its text, and what was compared with what.</summary>
internal static class ConditionText
{
    /// <summary>Writes the parts of a rule, each under a heading.</summary>
    public static void Write(IReadOnlyList<ConditionNode> conditions, TextWriter writer, Language language)
    {
        foreach (var part in ConditionPart.Of([.. conditions.Select(Fold)]))
        {
            var head = $"  {ReportWords.Part(part.Part).In(language)}{part.Day.In(language)}{(language == Language.Zh ? "：" : ":")}";
            if (part.Conditions is [{ Children.Count: 0 } only])
            {
                writer.WriteLine($"{head}{(language == Language.Zh ? "" : " ")}{Line(only, language)}");
                WriteEvidence(only, writer, language, depth: 2);
                continue;
            }
            writer.WriteLine(head);
            foreach (var node in part.Conditions)
                Write(node, writer, language, depth: 2);
        }
    }

    /// <summary>Writes conditions that have no head of their own, from a depth on.</summary>
    public static void WriteAt(IReadOnlyList<ConditionNode> conditions, int depth, TextWriter writer, Language language)
    {
        foreach (var node in conditions)
            Write(Fold(node), writer, language, depth);
    }

    private static void Write(ConditionNode node, TextWriter writer, Language language, int depth)
    {
        writer.WriteLine(new string(' ', depth * 2) + Line(node, language));
        WriteEvidence(node, writer, language, depth + 1);
        foreach (var child in node.Children)
            Write(Fold(child), writer, language, depth + 1);
    }

    private static void WriteEvidence(ConditionNode node, TextWriter writer, Language language, int depth)
    {
        if (node.Evidence.Count > 0)
            writer.WriteLine($"{new string(' ', depth * 2)}{(language == Language.Zh ? "凭：" : "by: ")}{VerdictText.NamesOf(node.Evidence, language)}");
    }

    private static string Line(ConditionNode node, Language language) =>
        $"[{ReportWords.Of(node.Truth).In(language)}] {Head(node, language)}{Compared(node, language)}";

    // Where only one reading is in force there is nothing to choose from: its line stands for both.
    internal static ConditionNode Fold(ConditionNode node) => node is { Operator: "reading", Children: [var only] } ? only with { Reading = only.Reading ?? node.Reading, Day = node.Day } : node;

    // A group's text is that of its parts, which follow; so only leaves repeat what the author wrote.
    internal static string Head(ConditionNode node, Language language)
    {
        if (node.Record is { } record)
            return record.In(language);
        var text = Written(node, language);
        if (node.Reading is null)
            return text;
        return language == Language.Zh ? $"按“{node.Reading.Zh}”：{text}" : $"read as \"{node.Reading.En}\": {text}";
    }

    private static string Written(ConditionNode node, Language language)
    {
        if (ReportWords.Premise(node.Operator) is { } premise)
            return premise.In(language);
        if (node.Part == "due")
            return language == Language.Zh ? "已过期限" : "the deadline has passed";
        var text = node.Children.Count > 0 && node.Operator is "and" or "or" or "not" or "reading" ? ReportWords.Group(node.Operator).In(language) : OneLine(node.Text);
        return node.Operator == "dropped" ? text + ReportWords.Dropped.In(language) : text;
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
