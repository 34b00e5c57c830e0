using VillageAid.Rules.Receipts;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.ReplayReports;

/// <summary>Differences in words.</summary>
internal static class ReplayWords
{
    public static LocalizedText Say(ReceiptDifference difference) => difference.Part switch
    {
        ReceiptAspect.Receipt => new("回执被改过：内容与它的校验码不符", "the receipt was altered: it does not match its seal"),
        ReceiptAspect.ReceiptLayout => new("回执被改过：内容没有变，字节（空格、换行、次序、BOM）变了", "the receipt was altered: it says the same in other bytes (spaces, line ends, order, byte order mark)"),
        ReceiptAspect.Engine => Changed(new("引擎", "engine"), difference),
        ReceiptAspect.AsOf => Changed(new("记录截至时刻", "as-of instant"), difference),
        ReceiptAspect.Period => Changed(new("期间", "period"), difference),
        ReceiptAspect.Subject => Changed(new("对象", "subject"), difference),
        ReceiptAspect.Pack => Pack(difference),
        ReceiptAspect.PackFile => File(difference),
        ReceiptAspect.Vocabulary => new("词汇（记录类型、字段、选项）不同", "the vocabulary (fact types, fields, values) differs"),
        ReceiptAspect.FactType => Facts(difference),
        ReceiptAspect.Policy => Named(new("判定", "verdicts"), difference),
        ReceiptAspect.StatusCount => Count(difference),
        ReceiptAspect.Statuses => new($"判定 {difference.Name}：有的判定结论不同", $"verdicts {difference.Name}: some have another status"),
        ReceiptAspect.Reasons => new($"判定 {difference.Name}：结论都相同，有的依据不同", $"verdicts {difference.Name}: the statuses are the same, some reasons are not"),
        ReceiptAspect.Measures => new($"判定 {difference.Name}：建议的处理不同", $"verdicts {difference.Name}: what is recommended differs"),
        ReceiptAspect.Diagnostics => new("关于规则与数据不相配的提示不同", "what is said of rules and data that do not go together differs"),
        _ => throw new ArgumentOutOfRangeException(nameof(difference)),
    };

    private static LocalizedText Pack(ReceiptDifference one) => one.Change == ReceiptChange.Changed
        ? new($"规则包 {one.Name}：{Use(one.Before).Zh} → {Use(one.After).Zh}", $"pack {one.Name}: {Use(one.Before).En} → {Use(one.After).En}")
        : Named(new("规则包", "pack"), one);

    private static LocalizedText Use(string? use) => use == "judged" ? new("参加评价", "evaluated") : new("只供继承", "only extended");

    private static LocalizedText File(ReceiptDifference one) => one.Change switch
    {
        ReceiptChange.Changed => new($"规则文件 {one.Name} 改动了", $"rule file {one.Name} was changed"),
        ReceiptChange.Renamed => new($"规则文件 {one.Name} 改名为 {one.After}，内容没有变", $"rule file {one.Name} was renamed to {one.After}, with the same content"),
        _ => Named(new("规则文件", "rule file"), one),
    };

    private static LocalizedText Facts(ReceiptDifference one)
    {
        var term = FactVocabulary.BuiltIn.FindType(one.Name)?.Term ?? LocalizedText.Same(one.Name);
        return one.Before == one.After
            ? new($"数据 {term.Zh}：仍是 {one.After} 条，内容不同", $"facts {one.Name}: still {one.After} records, some differ")
            : new($"数据 {term.Zh}：{one.Before} 条 → {one.After} 条", $"facts {one.Name}: {one.Before} → {one.After} records");
    }

    private static LocalizedText Count(ReceiptDifference one)
    {
        var slash = one.Name.LastIndexOf('/');
        var (policy, status) = (one.Name[..slash], one.Name[(slash + 1)..]);
        return new($"判定 {policy}：{ReportWords.Of(Enum.Parse<VerdictStatus>(status)).Zh} {one.Before} → {one.After}", $"verdicts {policy}: {status} {one.Before} → {one.After}");
    }

    private static LocalizedText Named(LocalizedText what, ReceiptDifference one) => one.Change == ReceiptChange.Added
        ? new($"{what.Zh} {one.Name}：多出来的", $"{what.En} {one.Name}: added")
        : new($"{what.Zh} {one.Name}：不见了", $"{what.En} {one.Name}: removed");

    private static LocalizedText Changed(LocalizedText what, ReceiptDifference one) =>
        new($"{what.Zh}：{one.Before ?? "全部"} → {one.After ?? "全部"}", $"{what.En}: {one.Before ?? "all"} → {one.After ?? "all"}");
}
