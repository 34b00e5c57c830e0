using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>The conditions of one part of a rule, and the day on which they were found so where it is judged for each day.</summary>
/// <param name="Part">The part, as <see cref="ConditionNode.Part"/>.</param>
/// <param name="Day">What a heading adds of the day; empty where there is none.</param>
/// <param name="Conditions">The conditions, as they follow each other in the rule.</param>
internal sealed record ConditionPart(string Part, LocalizedText Day, IReadOnlyList<ConditionNode> Conditions)
{
    public static IReadOnlyList<ConditionPart> Of(IReadOnlyList<ConditionNode> conditions)
    {
        var isOneDay = conditions.Select(node => node.Day).Distinct().Count() < 2;
        return [.. conditions.GroupBy(node => (node.Day, node.Part)).Select(part => new ConditionPart(part.Key.Part, Named(part.Key.Day, isOneDay), [.. part]))];
    }

    // One day stands for others that are like it; of several none does.
    private static LocalizedText Named(DateOnly? day, bool isOneDay) => day is not { } date ? LocalizedText.Same("")
        : isOneDay ? new($"（以 {DateRuns.Date(date)} 为例）", $" (on {DateRuns.Date(date)}, for one)")
        : new($"（{DateRuns.Date(date)}）", $" (on {DateRuns.Date(date)})");
}
