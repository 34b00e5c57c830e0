using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports.Explanations;

/// <summary>Writes what was asked and what was found, a line each, with its answer behind it.</summary>
internal static class PersonCondition
{
    public static void Write(IReadOnlyList<ConditionNode> conditions, TextWriter writer, Language language)
    {
        foreach (var part in ConditionPart.Of(conditions))
        {
            writer.WriteLine($"   {PersonWords.Part(part.Part).In(language)}{part.Day.In(language)}{Colon(language)}");
            foreach (var node in part.Conditions)
                Write(node, writer, language, depth: 0);
        }
    }

    /// <summary>The leaves that made a condition false, in a few words.</summary>
    public static IEnumerable<string> WhyFalse(ConditionNode node, Language language) => Deciding(node, Truth.False).Select(leaf => Sentence(leaf, language)).Distinct();

    /// <summary>The leaves that made a condition true, in a few words.</summary>
    public static IEnumerable<string> WhyTrue(ConditionNode node, Language language) => Deciding(node, Truth.True).Select(leaf => Sentence(leaf, language)).Distinct();

    private static IEnumerable<ConditionNode> Deciding(ConditionNode node, Truth truth)
    {
        if (!IsGroup(node))
            return [node];
        if (node.Operator == "not")
            return node.Children.SelectMany(child => Deciding(child, truth == Truth.True ? Truth.False : Truth.True));
        var deciding = node.Children.Where(child => child.Truth == truth).ToList();
        return deciding.Count == 0 ? [node] : deciding.SelectMany(child => Deciding(child, truth));
    }

    private static void Write(ConditionNode node, TextWriter writer, Language language, int depth)
    {
        var margin = new string(' ', 5 + (depth * 2));
        // Under one reading, and under all that come to the same, there is nothing to choose from.
        if (node is { Operator: "reading", Children: [var only] })
        {
            Write(only with { Reading = null }, writer, language, depth);
            return;
        }
        if (!IsGroup(node))
        {
            writer.WriteLine($"{margin}· {AsRead(node, language)}{Sentence(node, language)} —— {PersonWords.Of(node.Truth).In(language)}");
            return;
        }
        var hasHead = depth > 0 || node.Operator != "and" || node.Reading is not null;
        if (hasHead)
            writer.WriteLine($"{margin}· {AsRead(node, language)}{PersonWords.Group(node.Operator).In(language)} —— {PersonWords.Of(node.Truth).In(language)}{Colon(language)}");
        foreach (var child in node.Children)
            Write(child, writer, language, hasHead ? depth + 1 : depth);
    }

    private static string AsRead(ConditionNode node, Language language) => node.Reading is not { } reading ? ""
        : language == Language.Zh ? $"按“{reading.Zh}”理解：" : $"understood as \"{SpacedName.Of(reading.En)}\": ";

    /// <summary>One condition with what was found.</summary>
    public static string Sentence(ConditionNode node, Language language)
    {
        if (ReportWords.Premise(node.Operator) is { } premise)
            return premise.In(language);
        if (node.Part == "due")
            return language == Language.Zh ? $"期限{node.Expected?.Text.Zh}已经过了" : $"the deadline, {node.Expected?.Text.En}, has passed";
        var text = node.Words?.In(language) ?? string.Join(' ', node.Text.Split((char[])['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        if (node.Operator == "dropped")
            return text + ReportWords.Dropped.In(language);
        if (node.Actual is not { } actual)
            return text;
        // What is compared with a word of the vocabulary says it already.
        if (node.Expected is not { } expected || expected.AtLeast is null || !expected.IsExact)
            return language == Language.Zh ? $"{text}（查到{actual.Text.Zh}）" : $"{text} ({actual.Text.En} found)";
        return language == Language.Zh
            ? $"{text}（查到{actual.Text.Zh}，对照{expected.Text.Zh}）"
            : $"{text} ({actual.Text.En} found, compared with {expected.Text.En})";
    }

    private static bool IsGroup(ConditionNode node) => node.Children.Count > 0 && node.Operator is "and" or "or" or "not" or "reading";

    private static string Colon(Language language) => language == Language.Zh ? "：" : ":";
}
