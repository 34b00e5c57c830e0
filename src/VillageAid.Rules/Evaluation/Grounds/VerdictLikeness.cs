using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Grounds;

/// <summary>
/// What of a verdict its evidence reproduces: its status, who answers for it, its measures and outcome, its text, what is missing, and the truth and the
/// values of every condition. Not which records it looked at, nor those a filter was tried on in vain.
/// </summary>
internal static class VerdictLikeness
{
    public static string Of(Verdict verdict) => string.Join('\n',
    [
        $"{verdict.Status} {verdict.AnsweredBy} {verdict.Modality}",
        .. verdict.Recommends.Select(one => $"{one.Measure} {one.Against} {one.To} {one.AddresseeIsOpen} {one.IsTaken}"),
        Of(verdict.Outcome),
        verdict.Reason.Text.Zh,
        verdict.Reason.Text.En,
        .. verdict.Reason.Missing.Select(item => $"{item.Kind} {item.Name.Zh}"),
        .. verdict.Reason.Conflicts.Select(one => $"{one.Id} {one.Effect} {string.Join(',', one.Others.Select(other => $"{other.Rule} {other.Occasion} {other.Status}"))}"),
        string.Join(',', verdict.Reason.FailingDays),
        string.Join(',', verdict.Reason.OpenDays),
        .. verdict.Reason.Conditions.Select(Of),
    ]);

    private static string Of(DecisionOutcome? outcome) => outcome is null
        ? ""
        : $"{outcome.Text.Zh} {string.Join(' ', outcome.Rows.Select(row => $"{row.Number} {row.Truth} {string.Concat(row.Conditions.Select(Of))}"))}";

    private static string Of(ConditionNode node) => node.Record is not null
        ? ""
        : $"({node.Part} {node.Operator} {node.Truth} {node.Actual?.Text.Zh} {node.Expected?.Text.Zh} {node.Reading?.Zh} {string.Concat(node.Children.Select(Of))})";
}
