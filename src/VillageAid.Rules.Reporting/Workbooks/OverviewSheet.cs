using System.Globalization;
using VillageAid.Rules.Reporting.Rows;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>The first sheet: what was judged, and for each rule its verdicts by status.</summary>
internal sealed class OverviewSheet(Language language, bool hasCounties)
{
    private readonly List<(string County, RuleCount Count)> _rules = [];
    private readonly List<TableValue[]> _head = [];
    private readonly SortedSet<VerdictStatus> _statuses = [];

    public void Take(string county, EvaluationResult result)
    {
        _rules.AddRange(RuleCount.Of(result).Select(count => (county, count)));
        _statuses.UnionWith(result.CountByStatus.Where(count => count.Value > 0).Select(count => count.Key));
        if (hasCounties)
            _head.Add([TableValue.Of(county)]);
        _head.Add([Say("期间", "period"), TableValue.Of(result.Period.Start), TableValue.Of(result.Period.End)]);
        _head.Add([Say("记录截至（北京时间）", "records as of (+08:00)"), TableValue.Of(result.AsOf.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))]);
        _head.Add([Say("对象", "subjects"), TableValue.Of(result.SubjectCount)]);
        _head.Add([Say("判定", "verdicts"), TableValue.Of(result.Verdicts.Count)]);
        _head.AddRange(result.Diagnostics.Select(diagnostic => new[] { TableValue.Of(diagnostic.Message.In(language)) }));
    }

    public void TakeUnevaluated(string county) =>
        _head.Add([TableValue.Of(county), Say("数据有错误，没有评价", "not evaluated: the facts have errors")]);

    public void Write(WorkbookFile file)
    {
        var sheet = file.Begin(TableWords.Overview.In(language), [24, 24, .. Enumerable.Repeat(12.0, 2 + _statuses.Count + (hasCounties ? 1 : 0))], isTable: false, isFirst: true);
        sheet.Write([Say("驻村帮扶考核判定", "verdicts on work in villages")], WorkbookStyles.Title);
        foreach (var row in _head)
            sheet.Write(row);
        sheet.Write([]);
        sheet.Write([Say("“判定”表列出全部判定，可以筛选；“还缺什么”表把缺的东西合并，写明有多少条判定在等它。",
            "The sheet `verdicts` has every verdict, to be filtered; `missing` has each missing thing once, with how many verdicts wait for it.")]);
        sheet.Write([]);
        TableValue[] head = [Say("政策", "policy"), Say("规则", "rule"), Say("对象", "subjects"), Say("判定", "verdicts"), .. _statuses.Select(status => TableValue.Of(ReportWords.Of(status).In(language)))];
        sheet.Write(hasCounties ? head.Prepend(Say("县", "county")) : head, WorkbookStyles.Heading);
        foreach (var (county, count) in _rules)
            sheet.Write(hasCounties ? Row(count).Prepend(TableValue.Of(county)) : Row(count));
    }

    private IEnumerable<TableValue> Row(RuleCount count) =>
    [
        TableValue.Of(count.Policy), TableValue.Of(count.Rule), TableValue.Of(count.SubjectCount), TableValue.Of(count.ByStatus.Values.Sum()),
        .. _statuses.Select(status => TableValue.Of(count.ByStatus.GetValueOrDefault(status))),
    ];

    private TableValue Say(string zh, string en) => TableValue.Of(language == Language.Zh ? zh : en);
}
