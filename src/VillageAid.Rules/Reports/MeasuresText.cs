using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes for each subject the strongest measure that is recommended, with its rule and clauses, and in one line each what else there is.</summary>
internal static class MeasuresText
{
    public static void Write(IReadOnlyList<SubjectMeasures> measures, TextWriter writer, Language language)
    {
        if (measures.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(language == Language.Zh ? "各对象建议的措施，最重的在前：" : "measures recommended, for each subject the strongest first:");
        foreach (var one in measures)
            Write(one, writer, language);
    }

    private static void Write(SubjectMeasures one, TextWriter writer, Language language)
    {
        var zh = language == Language.Zh;
        writer.WriteLine($"  {one.Subject.Term.In(language)} {one.Subject.Id}{(zh ? "：" : ":")}");
        Write(zh ? "最重" : "strongest", one.Strongest is { } strongest ? [strongest] : [], writer, language);
        Write(zh ? "另有" : "further", one.Further, writer, language);
        Write(zh ? "已被取代" : "superseded", one.Superseded, writer, language);
        var taken = one.Taken.Count.ToString(CultureInfo.InvariantCulture);
        Write(zh ? $"已采取（{taken}项）" : $"taken ({taken})", one.Taken, writer, language);
    }

    private static void Write(string label, IReadOnlyList<RuleMeasure> measures, TextWriter writer, Language language)
    {
        foreach (var one in measures)
            writer.WriteLine(language == Language.Zh
                ? $"    {label}：{one.Measure.Term.Zh}（{one.Rule}，{Clauses(one, "、")}，{one.Occasion.Term.Zh}{Stronger(one, language)}）"
                : $"    {label}: {one.Measure.Term.En} ({one.Rule}, {Clauses(one, ", ")}, {one.Occasion.Term.En}{Stronger(one, language)})");
    }

    private static string Clauses(RuleMeasure one, string separator) => string.Join(separator, one.Citations.Select(citation => citation.Clause));

    private static string Stronger(RuleMeasure one, Language language) => one.Measure.SupersededBy is not { } stronger ? ""
        : language == Language.Zh ? $"；由{stronger.Term.Zh}取代" : $"; superseded by {stronger.Term.En}";
}
