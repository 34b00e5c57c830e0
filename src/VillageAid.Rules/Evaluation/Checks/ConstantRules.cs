using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Checks;

/// <summary>Finds rules that say the same whatever the facts are: one that never applies, a demand that nothing can meet or nothing can violate.</summary>
internal sealed class ConstantRules(BoundRule rule, BoundSubjectRule subjectRule, IReadOnlyList<UnknownCase> cases, DiagnosticBag diagnostics)
{
    public void Report()
    {
        if (cases.Count == 0)
            return;
        if (subjectRule.Applies is { } applies && Never(applies, Truth.True))
            Report(DiagnosticCatalog.NeverApplies, applies);
        else if (subjectRule.Unless is { } unless && Always(unless, Truth.True))
            Report(DiagnosticCatalog.AlwaysExcepted, unless);
        else if (rule.Kind == RuleKind.Consequence)
            ReportIf(Never(subjectRule.Demand, Truth.True), DiagnosticCatalog.NeverRecommends);
        else if (rule.Kind == RuleKind.Norm)
            ReportNorm();
    }

    private void ReportNorm()
    {
        var (good, bad) = subjectRule.IsForbidden ? (Truth.False, Truth.True) : (Truth.True, Truth.False);
        if (Never(subjectRule.Demand, good))
            Report(DiagnosticCatalog.NothingSatisfies, subjectRule.Demand);
        else
            ReportIf(Never(subjectRule.Demand, bad), DiagnosticCatalog.NothingViolates);
    }

    private bool Never(BoundExpression condition, Truth truth) => cases.All(one => !one.Truth(condition).Truth.HasFlag(truth));

    private bool Always(BoundExpression condition, Truth truth) => cases.All(one => one.Truth(condition).Truth == truth);

    private void ReportIf(bool isSo, DiagnosticDescriptor descriptor)
    {
        if (isSo)
            Report(descriptor, subjectRule.Demand);
    }

    // The leaf that decides it is the example: what it compares, and between which bounds that lies.
    private void Report(DiagnosticDescriptor descriptor, BoundExpression condition)
    {
        var example = cases[0];
        var leaf = Leaves(example.Explain(condition)).FirstOrDefault(node => node.Truth is Truth.True or Truth.False or Truth.Null && node.Actual is not null);
        diagnostics.Report(descriptor, condition.Place, rule.Id, leaf is null ? new LocalizedText("", "") : Describe(leaf, example.Window));
    }

    private static IEnumerable<ConditionNode> Leaves(ConditionNode node) => node.Children.Count == 0 ? [node] : node.Children.SelectMany(Leaves);

    private static LocalizedText Describe(ConditionNode leaf, Window window)
    {
        var truth = leaf.Truth switch { Truth.True => new LocalizedText("总是成立", "always holds"), Truth.False => new("总不成立", "never holds"), _ => new LocalizedText("总是无结果", "never has an answer") };
        var when = window.IsAsOf ? (window.Day ?? window.End).ToString("O", System.Globalization.CultureInfo.InvariantCulture) : $"{window.Start:O}..{window.End:O}";
        return new LocalizedText(
            $"如 {when}：`{leaf.Text}` 的左边是{leaf.Actual!.Text.Zh}，{truth.Zh}；", $"for example in {when}: the left side of `{leaf.Text}` is {leaf.Actual.Text.En}, so it {truth.En}; ");
    }
}
