using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Scenarios;

/// <summary>Compares verdicts with what a test expects: each difference shows what was expected, what came, and the reason that the verdict gives.</summary>
internal sealed class ExpectationChecker(FactVocabulary vocabulary)
{
    private readonly MeasureChecker _measures = new(vocabulary);

    /// <summary>What is not as expected.</summary>
    public IEnumerable<LocalizedText> Check(Expectation expectation, EvaluationResult result)
    {
        var verdicts = result.Verdicts.Where(verdict => expectation.IsAbout(verdict, vocabulary))
            .Where(verdict => expectation.Occasion is null || expectation.Occasion.Value == verdict.Occasion.Label).ToList();
        if (expectation.NoVerdict)
            return verdicts.Select(verdict => UnwantedVerdict(expectation, verdict));
        if (verdicts.Count == 0 && expectation.NeedsVerdict)
            return [MissingVerdict(expectation)];
        var ofRun = expectation.Rule is null ? _measures.CheckRun(expectation, result) : [];
        return ofRun.Concat(verdicts.SelectMany(verdict => Differences(expectation, verdict)
            .Select(difference => Under(verdicts.Count > 1 ? NameOf(expectation, verdict) : expectation.Name(), difference))));
    }

    // Several verdicts are told apart by what the expectation leaves open: the rule, the occasion.
    private static string NameOf(Expectation expectation, Verdict verdict) => $"{expectation.Subject.Value} {verdict.Rule}@{verdict.Occasion.Label}";

    private static LocalizedText Under(string name, LocalizedText difference) => new($"{name}：{difference.Zh}", $"{name}: {difference.En}");

    private static LocalizedText MissingVerdict(Expectation expectation) => Under(expectation.Name(), new LocalizedText(
        "没有结论（不在政策的地区或施行期内，或者不是这条规则的对象）",
        "there is no verdict (outside the policy's place or time, or no subject of this rule)"));

    private static LocalizedText UnwantedVerdict(Expectation expectation, Verdict verdict) =>
        Under(NameOf(expectation, verdict), Difference("结论", "status", StatusWords.NoVerdict, StatusWords.Of(verdict.Status), verdict));

    private IEnumerable<LocalizedText> Differences(Expectation expectation, Verdict verdict)
    {
        if (expectation.Status is { } status && status != verdict.Status)
            yield return Difference("结论", "status", StatusWords.Of(status), StatusWords.Of(verdict.Status), verdict);
        if (expectation.Not.Contains(verdict.Status))
            yield return new LocalizedText($"结论不应是 {StatusWords.Of(verdict.Status).Zh}（{verdict.Reason.Text.Zh}）", $"status must not be {verdict.Status} ({verdict.Reason.Text.En})");
        var leaves = verdict.Reason.Conditions.Where(node => node.Part is "requires" or "forbids" or "when").SelectMany(Leaves).ToList();
        if (expectation.Actual is { } actual && !leaves.Exists(leaf => Fits(actual, leaf.Actual)))
            yield return Difference("实际", "actual", LocalizedText.Same(actual.Text), Show(leaves.Select(leaf => leaf.Actual)), verdict);
        if (expectation.Needed is { } needed && !leaves.Exists(leaf => Fits(needed, leaf.Expected)))
            yield return Difference("要求", "needed", LocalizedText.Same(needed.Text), Show(leaves.Select(leaf => leaf.Expected)), verdict);
        var found = verdict.Reason.Missing.Select(MissingNames.Of).ToList();
        if (expectation.Missing is { } missing && !IsSame(missing, found))
            yield return Difference("缺少的", "missing", LocalizedText.Same(MissingNames.Write(missing)), List(found), verdict);
        if (expectation is { Rule: not null, Measures: { } measures } && !_measures.AreSame(measures, verdict.Recommends))
            yield return Difference("措施", "measures", MeasureChecker.List(measures), MeasureChecker.List(verdict.Recommends), verdict);
    }

    private static IEnumerable<ConditionNode> Leaves(ConditionNode node) => node.Children.Count == 0 ? [node] : node.Children.SelectMany(Leaves);

    private static bool Fits(Bounds bounds, ReasonValue? value) => value is not null && value.AtLeast == bounds.AtLeast && value.AtMost == bounds.AtMost;

    private static LocalizedText Difference(string zh, string en, LocalizedText expected, LocalizedText found, Verdict verdict) =>
        new($"{zh}应为 {expected.Zh}，却是 {found.Zh}（{verdict.Reason.Text.Zh}）", $"{en} should be {expected.En}, but is {found.En} ({verdict.Reason.Text.En})");

    private static LocalizedText Show(IEnumerable<ReasonValue?> values)
    {
        var texts = values.OfType<ReasonValue>().Select(value => value.Text).Distinct().ToList();
        return texts.Count == 0 ? new LocalizedText("空（没有比较数）", "nothing (no number is compared)") : new LocalizedText(string.Join("、", texts.Select(text => text.Zh)), string.Join(", ", texts.Select(text => text.En)));
    }

    // A name counts in either language.
    private static bool IsSame(IReadOnlyList<string> expected, IReadOnlyList<LocalizedText> found) =>
        expected.All(name => found.Any(item => item.Zh == name || item.En == name)) && found.All(item => expected.Contains(item.Zh) || expected.Contains(item.En));

    private static LocalizedText List(IReadOnlyList<LocalizedText> names) =>
        new(MissingNames.Write(names.Select(name => name.Zh)), MissingNames.Write(names.Select(name => name.En)));
}
