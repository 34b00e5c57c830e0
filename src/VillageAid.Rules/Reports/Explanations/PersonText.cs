using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports.Explanations;

/// <summary>Writes verdicts for whoever they are about: what was asked, what was found, where it is written, what is missing, how to object.</summary>
internal static class PersonText
{
    public static void Write(SubjectId subject, IReadOnlyList<Verdict> verdicts, TextWriter writer, Language language)
    {
        var zh = language == Language.Zh;
        var groups = LikeVerdicts.Of(verdicts);
        writer.WriteLine(zh ? $"给{subject.Term.Zh} {subject.Id} 的说明" : $"explained to the {subject.Term.En} {subject.Id}");
        writer.WriteLine(zh
            ? "这是按文件和登记的记录自动核对的结果，不是处理决定。缺记录不算违反；任何措施都要由人决定。"
            : "This is what an automatic check of the documents against the records found. It decides nothing: what is missing is no breach, and people decide on any measure.");
        WriteCounts(verdicts, writer, language);
        var number = 0;
        foreach (var group in groups.Where(group => !group.IsQuiet))
        {
            writer.WriteLine();
            Write(group, ++number, writer, language);
        }
        PersonQuiet.Write([.. groups.Where(group => group.IsQuiet)], writer, language);
        PersonObjection.Write(writer, language);
    }

    private static void WriteCounts(IReadOnlyList<Verdict> verdicts, TextWriter writer, Language language)
    {
        var counts = verdicts.CountBy(verdict => verdict.Status).OrderBy(count => count.Key)
            .Select(count => $"{ReportWords.Of(count.Key).In(language)} {Number(count.Value)}");
        writer.WriteLine(language == Language.Zh
            ? $"一共核对 {Number(verdicts.Count)} 次：{string.Join("，", counts)}。"
            : $"{Number(verdicts.Count)} checks: {string.Join(", ", counts)}.");
    }

    private static void Write(LikeVerdicts group, int number, TextWriter writer, Language language)
    {
        var (verdict, zh) = (group.First, language == Language.Zh);
        var reason = verdict.Reason;
        writer.WriteLine(zh
            ? $"{Number(number)}. {verdict.Title.Zh}（{group.Occasions(language)}）：{PersonWords.Of(verdict.Status).Zh}"
            : $"{Number(number)}. {verdict.Title.En} ({group.Occasions(language)}): {PersonWords.Of(verdict.Status).En}");
        var example = group.All.Count == 1 ? "" : zh ? $"（以{verdict.Occasion.Term.Zh}为例）" : $" ({verdict.Occasion.Term.En}, for one)";
        Say(new("简单说", "in short"), reason.Text.In(language) + example, writer, language);
        SayDates(new("没做到的日子", "days on which it was not met"), reason.FailingDays, writer, language);
        SayDates(new("还不清楚的日子", "days that are not clear yet"), reason.OpenDays, writer, language);
        foreach (var recommended in verdict.Recommends)
            Say(recommended.IsTaken ? new("已采取的措施", "measure taken") : new("建议的措施", "measure suggested"), recommended.Term.In(language), writer, language);
        if (verdict.Outcome is { } outcome)
            Say(new("评定结果", "outcome"), outcome.Text.In(language), writer, language);
        PersonCondition.Write(reason.Conditions, writer, language);
        foreach (var citation in verdict.Citations)
            Say(new("写在哪里", "where it is written"), Cite(citation, language), writer, language);
        if (reason.Adoption is { } adoption)
            Say(new("谁定的", "who made it a duty"), zh ? $"{adoption.By.Zh}：{adoption.Why.Zh}" : $"{adoption.By.En}: {adoption.Why.En}", writer, language);
        WriteRecords(group, writer, language);
        PersonOpen.Write(group, writer, language);
    }

    private static void WriteRecords(LikeVerdicts group, TextWriter writer, Language language)
    {
        var records = IdentityList.Write(group.All.SelectMany(verdict => verdict.Reason.Records).Distinct().Select(record => (record.Identity, (string?)null)), language).ToList();
        if (records.Count > 0)
            Say(new("看了哪些记录", "records looked at"), string.Join(language == Language.Zh ? "；" : "; ", records), writer, language);
    }

    private static string Cite(Citation citation, Language language) => language == Language.Zh
        ? $"“{citation.Gist.Zh}”，出自《{citation.SourceTitle.Zh.Trim('《', '》')}》（条款编号 {citation.Clause}）；{PersonWords.Of(citation.Nature).Zh}"
        : $"\"{citation.Gist.En}\", in \"{citation.SourceTitle.En}\" (clause {citation.Clause}); {PersonWords.Of(citation.Nature).En}";

    private static void SayDates(LocalizedText what, IReadOnlyList<DateOnly> dates, TextWriter writer, Language language)
    {
        if (dates.Count > 0)
            Say(what, DateRuns.Write(dates, DateRuns.Days, language), writer, language);
    }

    public static void Say(LocalizedText what, string text, TextWriter writer, Language language) =>
        writer.WriteLine(language == Language.Zh ? $"   {what.Zh}：{text}" : $"   {what.En}: {text}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
