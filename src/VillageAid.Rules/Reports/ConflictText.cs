using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes the clauses that a verdict runs into: what the contradiction is, what follows, and each other rule with its clauses.</summary>
internal static class ConflictText
{
    public static void Write(IReadOnlyList<ClauseConflict> conflicts, Func<ParameterUsed, string> describe, TextWriter writer, Language language)
    {
        foreach (var conflict in conflicts)
        {
            writer.WriteLine($"  {Head(conflict, language)}");
            foreach (var other in conflict.Others)
                writer.WriteLine($"    {Line(other, language)}");
            if (conflict.SettledBy is { } parameter)
                writer.WriteLine(language == Language.Zh ? $"    取舍依据：{describe(parameter)}" : $"    settled by: {describe(parameter)}");
        }
    }

    /// <summary>What the contradiction is and what follows from it.</summary>
    public static string Head(ClauseConflict conflict, Language language)
    {
        var (id, why) = (conflict.Id is null ? "" : $" {conflict.Id}", conflict.Why.In(language));
        var effect = Effect(conflict.Effect).In(language);
        return language == Language.Zh ? $"条款冲突{id}：{why}{(why.Length > 0 ? "；" : "")}{effect}" : $"clauses conflict{id}: {why}{(why.Length > 0 ? "; " : "")}{effect}";
    }

    private static string Line(OpposingVerdict other, Language language)
    {
        var clauses = string.Join(language == Language.Zh ? "；" : "; ", other.Citations.Select(citation => $"{citation.Clause} {citation.Gist.In(language)}"));
        var status = ReportWords.Of(other.Status).In(language);
        return language == Language.Zh
            ? $"【{status}】{other.Rule} · {other.Occasion.Term.Zh}（{clauses}）"
            : $"[{status}] {other.Rule} ({other.Title.En}) · {other.Occasion.Term.En} ({clauses})";
    }

    private static LocalizedText Effect(ConflictEffect effect) => effect switch
    {
        ConflictEffect.Prevails => new("本条优先于", "this rule prevails over"),
        ConflictEffect.Yields => new("本条让位于", "this rule gives way to"),
        ConflictEffect.Unsettled => new("没有定下以哪一条为准，由人研判，另一条是", "nothing settles which stands, so a person decides; the other is"),
        _ => new("另一条是否成立还不明", "whether the other stands is open"),
    };
}
