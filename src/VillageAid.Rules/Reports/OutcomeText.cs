using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes what a decision came to: the outcome, and a line for each row that counts or may count, with its clauses and conditions.</summary>
internal static class OutcomeText
{
    public static void Write(DecisionOutcome? outcome, TextWriter writer, Language language)
    {
        if (outcome is null)
            return;
        var zh = language == Language.Zh;
        writer.WriteLine(zh ? $"  评定结果：{outcome.Text.Zh}" : $"  outcome: {outcome.Text.En}");
        if (outcome.Rows.Count == 0)
            return;
        writer.WriteLine(zh ? "  符合的行：" : "  rows that count:");
        foreach (var row in outcome.Rows)
        {
            writer.WriteLine("    " + Line(row, language));
            ConditionText.WriteAt(row.Conditions, 3, writer, language);
        }
    }

    internal static string Line(DecisionRow row, Language language)
    {
        var truth = ReportWords.Of(row.Truth).In(language);
        var clauses = string.Join(language == Language.Zh ? "、" : ", ", row.Citations.Select(citation => citation.Clause));
        var head = language == Language.Zh ? $"[{truth}] 第{row.Number}行：{row.Effect.Zh}" : $"[{truth}] row {row.Number}: {row.Effect.En}";
        return clauses.Length == 0 ? head : language == Language.Zh ? $"{head}（{clauses}）" : $"{head} ({clauses})";
    }
}
