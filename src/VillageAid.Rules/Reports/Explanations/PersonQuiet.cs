using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports.Explanations;

/// <summary>Writes the rules that found nothing, a line each: what was met, and why the others do not apply.</summary>
internal static class PersonQuiet
{
    public static void Write(IReadOnlyList<LikeVerdicts> groups, TextWriter writer, Language language)
    {
        foreach (var status in groups.GroupBy(group => group.First.Status))
        {
            writer.WriteLine();
            writer.WriteLine(PersonWords.Of(status.Key).In(language) + (language == Language.Zh ? "的：" : ":"));
            foreach (var group in status)
                writer.WriteLine($"   · {Line(group, language)}");
        }
    }

    private static string Line(LikeVerdicts group, Language language)
    {
        var verdict = group.First;
        var head = language == Language.Zh ? $"{verdict.Title.Zh}（{group.Occasions(language)}）" : $"{verdict.Title.En} ({group.Occasions(language)})";
        var why = Why(verdict, language);
        return why.Length == 0 ? head : language == Language.Zh ? $"{head}：{why}" : $"{head}: {why}";
    }

    private static string Why(Verdict verdict, Language language)
    {
        if (verdict.Status == VerdictStatus.Satisfied)
            return verdict.Reason.Text.In(language);
        var (zh, conditions) = (language == Language.Zh, verdict.Reason.Conditions);
        var exceptions = conditions.Where(node => node.Part == "unless" && node.Truth == Truth.True).SelectMany(node => PersonCondition.WhyTrue(node, language)).ToList();
        if (verdict.Status == VerdictStatus.NotApplicable && exceptions.Count > 0)
            return zh ? $"属于例外，因为{string.Join("；", exceptions)}" : $"an exception is made: {string.Join("; ", exceptions)}";
        var part = verdict.Status == VerdictStatus.NotApplicable ? "applies" : "when";
        var failing = conditions.Where(node => node.Part == part && node.Truth == Truth.False).SelectMany(node => PersonCondition.WhyFalse(node, language)).ToList();
        return failing.Count == 0 ? "" : zh ? $"因为不是这种情况：{string.Join("；", failing)}" : $"this is not the case: {string.Join("; ", failing)}";
    }
}
