using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>Verdicts as text to compare: all that they say, but not on which line of which file the rule stands.</summary>
internal static class VerdictPrint
{
    public static string Key(Verdict verdict) => $"{verdict.Policy} {verdict.Rule} {verdict.Subject} {verdict.Occasion}";

    public static string Print(IEnumerable<Verdict> verdicts) => string.Join('\n', verdicts.Select(Print));

    public static string Print(Verdict verdict) => string.Join(" | ",
        $"{Key(verdict)} {verdict.Status} {verdict.AnsweredBy} {verdict.Reason.Text.Zh} {verdict.Reason.Text.En}",
        string.Join("; ", verdict.Recommends),
        string.Join("; ", verdict.Reason.Missing.Select(item => $"{item.Kind} {item.Name.Zh}")),
        string.Join("; ", verdict.Reason.Records.Select(record => record.Identity)),
        string.Join("; ", verdict.Reason.Parameters),
        string.Join("; ", verdict.Reason.Conflicts.Select(one => $"{one.Id} {one.Why.Zh} {one.Effect} {one.SettledBy} {string.Join(", ", one.Others.Select(other => $"{other.Rule} {other.Occasion} {other.Status}"))}")),
        string.Join("; ", verdict.Reason.Conditions.Select(Print)));

    private static string Print(ConditionNode node) =>
        $"({node.Part} {node.Operator} {node.Truth} {node.Actual?.Text.Zh} {node.Expected?.Text.Zh} {string.Concat(node.Children.Select(Print))})";
}
