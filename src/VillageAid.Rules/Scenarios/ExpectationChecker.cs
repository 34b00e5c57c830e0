using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>Compares verdicts with what a test expects.</summary>
internal sealed class ExpectationChecker(PolicySet policies, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText NobodyGiven = new("在 `已知` 里写上它的记录，例如 `干部: [{干部编号: 甲}]`", "add its record under `given`, such as `cadre: [{cadreId: 甲}]`");

    private static readonly LocalizedText NoOutcome = new("没有评定", "nothing decided");

    /// <summary>Whether everything that is expected of can be found: an expectation on a name that does not exist is a mistake of the test, and "not" of it would always pass.</summary>
    public bool Knows(Scenario scenario)
    {
        var errors = diagnostics.ErrorCount;
        var rules = policies.Policies.SelectMany(policy => policy.Rules).ToList();
        var ids = rules.Select(rule => rule.Id).Order(StringComparer.Ordinal).ToList();
        var clauses = rules.SelectMany(rule => rule.Citations).Select(citation => citation.Clause).Distinct().Order(StringComparer.Ordinal);
        Check(scenario.Expectations.Select(expectation => expectation.Rule), [.. ids, .. clauses], ids, DiagnosticCatalog.UnknownRule);
        var subjects = policies.Vocabulary.SubjectTypes.Where(type => type.FactType.Place is not null)
            .SelectMany(type => scenario.Facts.Where(fact => policies.Vocabulary.TypeOf(fact) == type.FactType && type.Includes(fact)), (type, fact) => (type.Name, Id: type.FactType.IdOf(fact))).ToList();
        var names = subjects.Select(subject => subject.Id).Distinct().ToList();
        Check(scenario.Expectations.Select(expectation => expectation.Subject), [.. names, .. subjects.Select(subject => $"{subject.Name}:{subject.Id}")], names, DiagnosticCatalog.UnknownTestSubject);
        return diagnostics.ErrorCount == errors;
    }

    private void Check(IEnumerable<Located<string>> names, IReadOnlyList<string> known, IEnumerable<string> listed, DiagnosticDescriptor descriptor)
    {
        foreach (var name in names.Where(name => !known.Contains(name.Value)).DistinctBy(name => name.Place))
            diagnostics.Report(descriptor, name.Place, name.Value, known.Count > 0 ? WordHelp.For(name.Value, known.Select(LocalizedText.Same), listed.Select(LocalizedText.Same)) : NobodyGiven);
    }

    /// <summary>What is not as expected.</summary>
    public IEnumerable<LocalizedText> Check(Expectation expectation, EvaluationResult result)
    {
        var any = result.Verdicts.Where(verdict => IsMeant(expectation, verdict)).ToList();
        var verdicts = any.Where(verdict => expectation.Occasion is null || expectation.Occasion == verdict.Occasion.Label).ToList();
        if (verdicts.Count == 0 && (expectation.Status is not null || expectation.Not.Count == 0))
            yield return NoVerdict(expectation, string.Join(", ", any.Select(verdict => verdict.Occasion.Label)));
        foreach (var verdict in verdicts)
        {
            var name = verdicts.Count > 1 ? $"{Name(expectation)}@{verdict.Occasion.Label}" : Name(expectation);
            foreach (var difference in Differences(expectation, verdict))
                yield return new LocalizedText($"{name}：{difference.Zh}", $"{name}: {difference.En}");
        }
    }

    private static bool IsMeant(Expectation expectation, Verdict verdict) =>
        (verdict.Rule == expectation.Rule.Value || verdict.Citations.Any(citation => citation.Clause == expectation.Rule.Value))
        && (verdict.Subject.Id == expectation.Subject.Value || verdict.Subject.ToString() == expectation.Subject.Value);

    private static LocalizedText NoVerdict(Expectation expectation, string occasions) => occasions.Length == 0
        ? new LocalizedText($"{Name(expectation)}：没有结论（不在政策的地区或施行期内，或者不是这条规则的对象）",
            $"{Name(expectation)}: there is no verdict (outside the policy's place or time, or no subject of this rule)")
        : new LocalizedText($"{Name(expectation)}：没有这一期的结论，有的是 {occasions}", $"{Name(expectation)}: there is no verdict for this occasion; there are {occasions}");

    private static string Name(Expectation expectation) =>
        $"{expectation.Subject.Value} {expectation.Rule.Value}{(expectation.Occasion is null ? "" : "@" + expectation.Occasion)}";

    private static IEnumerable<LocalizedText> Differences(Expectation expectation, Verdict verdict)
    {
        if (expectation.Status is { } status && status != verdict.Status)
            yield return Difference("结论", "status", Show(status), Show(verdict.Status), verdict);
        if (expectation.Not.Contains(verdict.Status))
            yield return new LocalizedText($"结论不应是 {Show(verdict.Status).Zh}（{verdict.Reason.Text.Zh}）", $"status must not be {Show(verdict.Status).En} ({verdict.Reason.Text.En})");
        if (expectation.Outcome is { } outcome && !IsOutcome(outcome, verdict.Outcome))
            yield return Difference("评定结果", "outcome", LocalizedText.Same(outcome), verdict.Outcome?.Text ?? NoOutcome, verdict);
        var leaves = verdict.Reason.Conditions.Where(node => node.Part is "requires" or "forbids").SelectMany(Leaves).ToList();
        if (expectation.Actual is { } actual && !leaves.Exists(leaf => Fits(actual, leaf.Actual)))
            yield return Difference("实际", "actual", LocalizedText.Same(actual.Text), Show(leaves.Select(leaf => leaf.Actual)), verdict);
        if (expectation.Needed is { } needed && !leaves.Exists(leaf => Fits(needed, leaf.Expected)))
            yield return Difference("要求", "needed", LocalizedText.Same(needed.Text), Show(leaves.Select(leaf => leaf.Expected)), verdict);
        var found = verdict.Reason.Missing.Select(MissingNames.Of).ToList();
        if (expectation.Missing is { } missing && !IsSame(missing, found))
            yield return Difference("缺少的", "missing", LocalizedText.Same(MissingNames.Write(missing)), List(found), verdict);
    }

    // Without its unit, too: `85`.
    private static bool IsOutcome(string expected, DecisionOutcome? found) =>
        found is not null && (found.Text.Zh == expected || found.Text.En == expected || found.Value?.Name == expected || found.Value?.Term.Zh == expected);

    private static IEnumerable<ConditionNode> Leaves(ConditionNode node) => node.Children.Count == 0 ? [node] : node.Children.SelectMany(Leaves);

    private static bool Fits(Bounds bounds, ReasonValue? value) => value is not null && value.AtLeast == bounds.AtLeast && value.AtMost == bounds.AtMost;

    private static LocalizedText Difference(string zh, string en, LocalizedText expected, LocalizedText found, Verdict verdict) =>
        new($"{zh}应为 {expected.Zh}，却是 {found.Zh}（{verdict.Reason.Text.Zh}）", $"{en} should be {expected.En}, but is {found.En} ({verdict.Reason.Text.En})");

    private static LocalizedText Show(VerdictStatus status) => StatusWords.Of(status);

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
