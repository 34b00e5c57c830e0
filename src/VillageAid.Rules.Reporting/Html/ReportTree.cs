using System.Text;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>What conditions of one form have in common: what they say, their sign, which gaps they have, and the forms of their parts. Of a record only the gap is common.</summary>
internal sealed record TreeShape(int Head, string Sign, bool HasActual, bool HasExpected, string Children);

/// <summary>A condition as it was found: its form, the truth of each part (<see cref="Truth"/> as a digit), and what stands in the gaps; both in the order in which it is read.</summary>
internal sealed record ReportTree(int Shape, string Truths, string Values);

/// <summary>The conditions of all reasons, each different one once. A rule has a few forms, and a county's year a hundred thousand conditions of them.</summary>
internal sealed class TreePool(TextPool texts)
{
    private readonly Pool<TreeShape> _shapes = new();
    private readonly Pool<ReportTree> _trees = new();

    public IReadOnlyList<TreeShape> Shapes => _shapes.Items;

    public IReadOnlyList<ReportTree> Items => _trees.Items;

    public int Add(ConditionNode node)
    {
        var (truths, values) = (new StringBuilder(), new List<int>());
        var shape = ShapeOf(node, truths, values);
        return _trees.Add(new ReportTree(shape, truths.ToString(), string.Join(',', values)));
    }

    private int ShapeOf(ConditionNode node, StringBuilder truths, List<int> values)
    {
        var folded = ConditionText.Fold(node);
        var head = texts.Add(new LocalizedText(ConditionText.Head(folded, Language.Zh), ConditionText.Head(folded, Language.En)));
        truths.Append((char)('0' + (int)folded.Truth));
        if (folded.Record is not null)
            values.Add(head);
        if (folded.Actual is { } actual)
            values.Add(texts.Add(actual.Text));
        if (folded.Expected is { } expected)
            values.Add(texts.Add(expected.Text));
        var children = folded.Children.Select(child => ShapeOf(child, truths, values)).ToList();
        return _shapes.Add(new TreeShape(folded.Record is null ? head : TextPool.None, ReportWords.Sign(folded.Operator), folded.Actual is not null, folded.Expected is not null, string.Join(',', children)));
    }
}
