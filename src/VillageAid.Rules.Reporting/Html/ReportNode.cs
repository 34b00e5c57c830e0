using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>A condition as the page shows it, its texts by number.</summary>
internal sealed record ReportNode(Truth Truth, int Head, int Actual, string Sign, int Expected, string Children);

/// <summary>The conditions of all reasons, each different one once.</summary>
internal sealed class NodePool(TextPool texts)
{
    private readonly Pool<ReportNode> _nodes = new();

    public IReadOnlyList<ReportNode> Items => _nodes.Items;

    public int Add(ConditionNode node)
    {
        var folded = ConditionText.Fold(node);
        var children = folded.Children.Select(Add).ToList();
        return _nodes.Add(new ReportNode(folded.Truth, texts.Add(new LocalizedText(ConditionText.Head(folded, Language.Zh), ConditionText.Head(folded, Language.En))), texts.Add(folded.Actual?.Text), ReportWords.Sign(folded.Operator),
            texts.Add(folded.Expected?.Text), string.Join(',', children)));
    }
}
