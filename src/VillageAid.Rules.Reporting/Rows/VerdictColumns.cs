using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Rows;

/// <summary>The columns of verdicts, the same in every form of table. A column more comes behind the others.</summary>
internal static class VerdictColumns
{
    private static readonly VerdictColumn County = Texts("县", "county", 14, row => row.County);

    private static readonly IReadOnlyList<VerdictColumn> All =
    [
        Texts("政策", "policy", 16, row => row.Verdict.Policy),
        Texts("规则", "rule", 18, row => row.Verdict.Rule),
        Texts("规则名称", "title", 26, row => row.Verdict.Title.In(row.Language)),
        Texts("规则类别", "kind", 10, row => TableWords.Of(row.Verdict.Kind).In(row.Language)),
        Texts("对象类别", "subject type", 10, row => row.Verdict.Subject.Term.In(row.Language)),
        Texts("对象编号", "subject", 12, row => row.Verdict.Subject.Id),
        Texts("工作队", "team", 12, row => row.Team),
        Texts("责任方", "answered by", 14, row => row.Verdict.AnsweredBy is { } who ? $"{who.Term.In(row.Language)} {who.Id}" : ""),
        Texts("期间", "occasion", 14, row => row.Verdict.Occasion.Term.In(row.Language)),
        new(new("起", "from"), 12, row => TableValue.Of(row.Verdict.Occasion.Start)),
        new(new("止", "to"), 12, row => TableValue.Of(row.Verdict.Occasion.End)),
        Texts("结论", "status", 14, row => ReportWords.Of(row.Verdict.Status).In(row.Language)),
        Texts("约束力", "modality", 10, row => ReportWords.Of(row.Verdict.Modality).In(row.Language)),
        Texts("条款", "clause", 14, row => row.Join(row.Verdict.Citations.Select(citation => citation.Clause))),
        Texts("条款内容", "what it says", 30, row => row.Join(row.Verdict.Citations.Select(citation => citation.Gist.In(row.Language)))),
        Texts("来源性质", "nature of the source", 10, row => row.Join(row.Verdict.Citations.Select(citation => ReportWords.Of(citation.Nature).In(row.Language)).Distinct())),
        Texts("来源", "source", 24, row => row.Join(row.Verdict.Citations.Select(citation => citation.SourceTitle.In(row.Language)).Distinct())),
        Texts("理由", "reason", 48, row => row.Verdict.Reason.Text.In(row.Language)),
        Texts("建议措施", "measures", 26, row => row.Join(row.Verdict.Recommends.Select(one => VerdictText.Describe(one, row.Verdict, row.Language)))),
        Texts("评定结果", "outcome", 16, row => row.Verdict.Outcome?.Text.In(row.Language)),
        Count("还缺几项", "how many are missing", row => row.Verdict.Reason.Missing.Count),
        Texts("还缺什么", "what is missing", 40, row => row.Join(VerdictText.NamesOf(row.Verdict.Reason.Missing, row.Language))),
        Count("不符合天数", "failing days", row => row.Verdict.Reason.FailingDays.Count),
        Texts("不符合的日期", "which days fail", 26, row => DateRuns.Write(row.Verdict.Reason.FailingDays, DateRuns.Days, row.Language)),
        Count("不明天数", "open days", row => row.Verdict.Reason.OpenDays.Count),
        Texts("不明的日期", "which days are open", 26, row => DateRuns.Write(row.Verdict.Reason.OpenDays, DateRuns.Days, row.Language)),
        Texts("采纳", "adopted", 26, row => row.Verdict.Reason.Adoption is { } adoption ? VerdictText.Describe(adoption, row.Language) : ""),
        Texts("条款冲突", "clauses that conflict", 26, row => row.Join(row.Verdict.Reason.Conflicts.Select(conflict => ConflictText.Head(conflict, row.Language)))),
        Texts("规则位置", "place of the rule", 30, row => row.Verdict.Reason.Place.ToString()),
    ];

    /// <summary>The columns; the county before them where there are several.</summary>
    public static IReadOnlyList<VerdictColumn> Of(bool hasCounties) => hasCounties ? [County, .. All] : All;

    private static VerdictColumn Texts(string zh, string en, double width, Func<VerdictRow, string?> of) => new(new LocalizedText(zh, en), width, row => TableValue.Of(of(row)));

    // A verdict of which none is counted has nothing there: a column of zeros hides the others.
    private static VerdictColumn Count(string zh, string en, Func<VerdictRow, int> of) => new(new LocalizedText(zh, en), 10, row => of(row) is > 0 and var count ? TableValue.Of(count) : TableValue.Blank);
}
