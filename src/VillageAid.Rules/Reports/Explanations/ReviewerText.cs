using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports.Explanations;

/// <summary>Writes verdicts for whoever checks them: each with its whole reason, also those of rules that found nothing.</summary>
internal static class ReviewerText
{
    public static void Write(SubjectId subject, IReadOnlyList<Verdict> verdicts, TextWriter writer, Language language)
    {
        var groups = LikeVerdicts.Of(verdicts);
        writer.WriteLine(language == Language.Zh
            ? $"{subject.Term.Zh} {subject.Id}：判定 {Number(verdicts.Count)} 条"
            : $"{subject.Term.En} {subject.Id}: {Number(verdicts.Count)} verdicts");
        foreach (var verdict in groups.Where(group => !group.IsQuiet).SelectMany(group => group.All))
        {
            writer.WriteLine();
            VerdictText.Write(verdict, writer, language);
        }
        WriteQuiet([.. groups.Where(group => group.IsQuiet)], writer, language);
    }

    // Of what is found alike on many days one day is laid out whole.
    private static void WriteQuiet(IReadOnlyList<LikeVerdicts> groups, TextWriter writer, Language language)
    {
        if (groups.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(language == Language.Zh ? "没有触发的规则（相同的只列一次）：" : "rules that found nothing (alike ones are laid out once):");
        foreach (var group in groups)
        {
            writer.WriteLine();
            VerdictText.Write(group.First, writer, language);
            if (group.All.Count > 1)
                writer.WriteLine(language == Language.Zh ? $"  相同的还有：{Others(group, language)}" : $"  alike: {Others(group, language)}");
        }
    }

    private static string Others(LikeVerdicts group, Language language) => new LikeVerdicts([.. group.All.Skip(1)]).Occasions(language);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
