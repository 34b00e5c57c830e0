using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>Compares verdicts with what a test expects.</summary>
internal sealed class ExpectationChecker(PolicySet policies, DiagnosticBag diagnostics)
{
    /// <summary>Whether every rule and clause that is expected exists; an expectation on an unknown one is a mistake of the test.</summary>
    public bool Knows(IEnumerable<Expectation> expectations)
    {
        var rules = policies.Policies.SelectMany(policy => policy.Rules).ToList();
        var known = rules.Select(rule => rule.Id).Concat(rules.SelectMany(rule => rule.Citations).Select(citation => citation.Clause)).ToHashSet(StringComparer.Ordinal);
        var unknown = expectations.Where(expectation => !known.Contains(expectation.Rule.Value)).ToList();
        foreach (var expectation in unknown)
            diagnostics.Report(DiagnosticCatalog.UnknownRule, expectation.Rule.Place, expectation.Rule.Value, Suggestions.For(expectation.Rule.Value, known.Order(StringComparer.Ordinal)));
        return unknown.Count == 0;
    }

    /// <summary>What is not as expected.</summary>
    public IEnumerable<LocalizedText> Check(Expectation expectation, EvaluationResult result)
    {
        var verdicts = result.Verdicts.Where(verdict => IsMeant(expectation, verdict)).ToList();
        if (verdicts.Count == 0)
        {
            if (expectation.Status is not null || expectation.Not.Count == 0)
                yield return new LocalizedText($"{Name(expectation)}：没有结论", $"{Name(expectation)}: there is no verdict");
            yield break;
        }
        foreach (var verdict in verdicts)
        {
            var name = verdicts.Count > 1 ? $"{Name(expectation)}@{verdict.Occasion.Label}" : Name(expectation);
            foreach (var difference in Differences(expectation, verdict))
                yield return new LocalizedText($"{name}：{difference.Zh}", $"{name}: {difference.En}");
        }
    }

    private static bool IsMeant(Expectation expectation, Verdict verdict) =>
        (verdict.Rule == expectation.Rule.Value || verdict.Citations.Any(citation => citation.Clause == expectation.Rule.Value))
        && (verdict.Subject.Id == expectation.Subject.Value || verdict.Subject.ToString() == expectation.Subject.Value)
        && (expectation.Occasion is null || expectation.Occasion == verdict.Occasion.Label);

    private static string Name(Expectation expectation) =>
        $"{expectation.Subject.Value} {expectation.Rule.Value}{(expectation.Occasion is null ? "" : "@" + expectation.Occasion)}";

    private static IEnumerable<LocalizedText> Differences(Expectation expectation, Verdict verdict)
    {
        if (expectation.Status is { } status && status != verdict.Status)
            yield return Difference("结论", "status", Show(status), Show(verdict.Status), verdict);
        if (expectation.Not.Contains(verdict.Status))
            yield return Difference("结论", "status", new LocalizedText($"不是{Show(verdict.Status).Zh}", $"not {Show(verdict.Status).En}"), Show(verdict.Status), verdict);
        var leaves = verdict.Reason.Conditions.Where(node => node.Part is "requires" or "forbids").SelectMany(Leaves).ToList();
        if (expectation.Actual is { } actual && !leaves.Exists(leaf => Fits(actual, leaf.Actual)))
            yield return Difference("实际", "actual", LocalizedText.Same(actual.Text), Show(leaves.Select(leaf => leaf.Actual)), verdict);
        if (expectation.Needed is { } needed && !leaves.Exists(leaf => Fits(needed, leaf.Expected)))
            yield return Difference("应有", "needed", LocalizedText.Same(needed.Text), Show(leaves.Select(leaf => leaf.Expected)), verdict);
        if (expectation.Missing is { } missing && !missing.ToHashSet().SetEquals(verdict.Reason.Missing.Select(MissingNames.Of)))
            yield return Difference("缺少", "missing", List(missing), List(verdict.Reason.Missing.Select(MissingNames.Of)), verdict);
    }

    private static IEnumerable<ConditionNode> Leaves(ConditionNode node) => node.Children.Count == 0 ? [node] : node.Children.SelectMany(Leaves);

    private static bool Fits(Bounds bounds, ReasonValue? value) => value is not null && value.AtLeast == bounds.AtLeast && value.AtMost == bounds.AtMost;

    private static LocalizedText Difference(string zh, string en, LocalizedText expected, LocalizedText found, Verdict verdict) =>
        new($"{zh}应为 {expected.Zh}，却是 {found.Zh}（{verdict.Reason.Text.Zh}）", $"{en} should be {expected.En}, but is {found.En} ({verdict.Reason.Text.En})");

    private static LocalizedText Show(VerdictStatus status) => new(StatusWords.TermOf(status), status.ToString());

    private static LocalizedText Show(IEnumerable<ReasonValue?> values)
    {
        var texts = values.OfType<ReasonValue>().Select(value => value.Text).Distinct().ToList();
        return new LocalizedText(string.Join("、", texts.Select(text => text.Zh)), string.Join(", ", texts.Select(text => text.En)));
    }

    private static LocalizedText List(IEnumerable<string> names) => LocalizedText.Same($"[{string.Join(", ", names.Distinct().Order(StringComparer.Ordinal))}]");
}
