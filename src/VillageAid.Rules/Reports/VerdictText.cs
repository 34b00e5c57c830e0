using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes one verdict with everything its reason has.</summary>
internal static class VerdictText
{
    public static void Write(Verdict verdict, TextWriter writer, Language language)
    {
        var reason = verdict.Reason;
        WriteHead(verdict, writer, language);
        writer.WriteLine($"  {reason.Text.In(language)}");
        if (verdict.AnsweredBy != verdict.Subject)
            WriteLabelled("责任方", "answered by", Answers(verdict.AnsweredBy, language), writer, language);
        WriteItems("建议措施", "measures", [.. verdict.Recommends.Select(one => Describe(one, verdict, language))], writer, language);
        OutcomeText.Write(verdict.Outcome, writer, language);
        WriteDates("不符合的日期", "failing days", reason.FailingDays, writer, language);
        WriteDates("无法判断的日期", "open days", reason.OpenDays, writer, language);
        foreach (var citation in verdict.Citations)
            WriteLabelled("依据", "clause", Cite(citation, language), writer, language);
        if (reason.Adoption is { } adoption)
            WriteLabelled("采纳", "adopted", Describe(adoption, language), writer, language);
        if (verdict.IsComposite)
            WriteLabelled("政策", "policy", language == Language.Zh ? $"{verdict.Policy}（综合多份文件）" : $"{verdict.Policy} (a composite of several documents)", writer, language);
        ConflictText.Write(reason.Conflicts, parameter => Describe(parameter, language), writer, language);
        ConditionText.Write(reason.Conditions, writer, language);
        WriteLines("参数", "parameters", [.. reason.Parameters.Select(parameter => Describe(parameter, language))], writer, language);
        foreach (var kind in reason.Missing.GroupBy(item => item.Kind).OrderBy(group => group.Key))
            WriteItems(ReportWords.Of(kind.Key).Zh, ReportWords.Of(kind.Key).En, NamesOf([.. kind], language), writer, language);
        if (reason.Evidence is { } evidence)
            WriteLabelled("足以得出判定的记录", "records that suffice", NamesOf(evidence, language), writer, language);
        WriteItems("所用记录", "records used", Used(reason.Records, language), writer, language);
        WriteLabelled("规则位置", "rule", $"{reason.Place}", writer, language);
    }

    private static void WriteHead(Verdict verdict, TextWriter writer, Language language)
    {
        var modality = verdict.Modality == Modality.Must ? ""
            : language == Language.Zh ? $"（{ReportWords.Of(verdict.Modality).Zh}）" : $" ({ReportWords.Of(verdict.Modality).En})";
        var status = ReportWords.Of(verdict.Status).In(language);
        var subject = $"{verdict.Subject.Term.In(language)} {verdict.Subject.Id}";
        var occasion = verdict.Occasion.Term.In(language);
        writer.WriteLine(language == Language.Zh
            ? $"【{status}】{verdict.Rule}{modality} · {subject} · {occasion}"
            : $"[{status}] {verdict.Rule}{modality} ({verdict.Title.En}) · {subject} · {occasion}");
    }

    /// <summary>Who answers for a verdict.</summary>
    public static string Answers(SubjectId? who, Language language) =>
        who is null ? (language == Language.Zh ? "没有记录" : "not on record") : $"{who.Term.In(language)} {who.Id}";

    /// <summary>A recommended measure: against whom, to whom, whether it was taken.</summary>
    public static string Describe(Recommendation one, Verdict verdict, Language language)
    {
        var parts = new List<string>();
        if (one.Against is { } whom && whom != verdict.Subject)
            parts.Add(language == Language.Zh ? $"针对{Answers(whom, language)}" : $"against {Answers(whom, language)}");
        if (one.To is { } to)
            parts.Add(language == Language.Zh ? $"送达{Answers(to, language)}" : $"to {Answers(to, language)}");
        if (one.AddresseeIsOpen)
            parts.Add(language == Language.Zh ? "对象原文没有说明，请研判" : "the source leaves open whom; a person decides");
        if (one.IsTaken)
            parts.Add(language == Language.Zh ? "已采取" : "taken");
        if (one.SupersededBy is { } stronger)
            parts.Add(language == Language.Zh ? $"由{stronger.Term.Zh}取代，见 {stronger.Rule}" : $"superseded by {stronger.Term.En}, see {stronger.Rule}");
        var more = string.Join(language == Language.Zh ? "，" : ", ", parts);
        return more.Length == 0 ? one.Term.In(language) : language == Language.Zh ? $"{one.Term.Zh}（{more}）" : $"{one.Term.En} ({more})";
    }

    private static string Cite(Citation citation, Language language) => language == Language.Zh
        ? $"{citation.Clause} {citation.Gist.Zh}（《{citation.SourceTitle.Zh.Trim('《', '》')}》，{ReportWords.Of(citation.Nature).Zh}）"
        : $"{citation.Clause} {citation.Gist.En} ({citation.SourceTitle.En}; {ReportWords.Of(citation.Nature).En})";

    /// <summary>A parameter with its value and where that comes from.</summary>
    public static string Describe(ParameterUsed parameter, Language language)
    {
        var name = parameter.Name.In(language);
        var named = parameter.Value is { } value ? $"{name} = {value.In(language)}" : name;
        var provenance = ReportWords.Of(parameter.Provenance).In(language);
        var basis = parameter.Basis.In(language);
        var why = basis.Length == 0 ? provenance : language == Language.Zh ? $"{provenance}：{basis}" : $"{provenance}: {basis}";
        return language == Language.Zh ? $"{named}（{why}）" : $"{named} ({why})";
    }

    /// <summary>By whom the rule was made a duty, and why.</summary>
    public static string Describe(Adoption adoption, Language language)
    {
        var source = ReportWords.Of(adoption.Source).In(language);
        var on = adoption.On is { } day ? DateRuns.Date(day) : "";
        var from = adoption.From is { } first ? DateRuns.Date(first) : "";
        return language == Language.Zh
            ? $"{adoption.By.Zh}{(on.Length == 0 ? "" : $"（{on}）")}：{adoption.Why.Zh}（原文是{source}{(from.Length == 0 ? "" : $"，自 {from} 起采纳")}，见 {adoption.Place}）"
            : $"{adoption.By.En}{(on.Length == 0 ? "" : $" ({on})")}: {adoption.Why.En} (in the source: {source}{(from.Length == 0 ? "" : $"; adopted from {from}")}; {adoption.Place})";
    }

    /// <summary>The names of missing things, those that differ only in the date joined.</summary>
    public static IReadOnlyList<string> NamesOf(IReadOnlyList<MissingItem> items, Language language) =>
        [.. IdentityList.Write(items.Where(IsPlainRecord).Select(item => (item.Record!, item.Field)), language),
            .. DateRuns.WriteNames([.. items.Where(item => !IsPlainRecord(item)).Select(item => item.Name.In(language))], language)];

    // Only of these does the identity say everything; of the others the name has more to say.
    private static bool IsPlainRecord(MissingItem item) => item.Record is not null && item.Kind is MissingKind.Record or MissingKind.Field or MissingKind.NotYet;

    /// <summary>The names of records in one line.</summary>
    public static string NamesOf(IReadOnlyList<RecordUsed> records, Language language) => string.Join(language == Language.Zh ? "；" : "; ", Used(records, language));

    /// <summary>The records used, shortly.</summary>
    public static IReadOnlyList<string> Used(IEnumerable<RecordUsed> records, Language language) =>
        [.. IdentityList.Write(records.Select(record => (record.Identity, (string?)null)), language)];

    private static void WriteDates(string zh, string en, IReadOnlyList<DateOnly> dates, TextWriter writer, Language language)
    {
        if (dates.Count > 0)
            WriteLabelled(zh, en, DateRuns.Write(dates, DateRuns.Days, language), writer, language);
    }

    private static void WriteItems(string zh, string en, IReadOnlyList<string> items, TextWriter writer, Language language)
    {
        if (items.Count > 0)
            WriteLabelled(zh, en, string.Join(language == Language.Zh ? "；" : "; ", items), writer, language);
    }

    // What is long by itself gets a line of its own.
    private static void WriteLines(string zh, string en, IReadOnlyList<string> items, TextWriter writer, Language language)
    {
        if (items.Count < 2)
        {
            WriteItems(zh, en, items, writer, language);
            return;
        }
        writer.WriteLine(language == Language.Zh ? $"  {zh}：" : $"  {en}:");
        foreach (var item in items)
            writer.WriteLine($"    {item}");
    }

    private static void WriteLabelled(string zh, string en, string text, TextWriter writer, Language language) =>
        writer.WriteLine(language == Language.Zh ? $"  {zh}：{text}" : $"  {en}: {text}");
}
