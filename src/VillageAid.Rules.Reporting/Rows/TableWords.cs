using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Rows;

/// <summary>The words of tables that are not in every report.</summary>
internal static class TableWords
{
    public static LocalizedText Overview { get; } = new("概况", "overview");

    public static LocalizedText Verdicts { get; } = new("判定", "verdicts");

    public static LocalizedText Missing { get; } = new("还缺什么", "missing");

    public static LocalizedText Of(RuleKind kind) => kind switch
    {
        RuleKind.Norm => new("规范", "norm"),
        RuleKind.Consequence => new("后果", "consequence"),
        _ => new("评定", "decision"),
    };
}
