using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>For when a verdict is: a window of days, or an instant.</summary>
/// <param name="Each">What the rule is judged for each of: <c>day</c>, <c>week</c>, <c>month</c>, <c>quarter</c>, <c>year</c> or <c>as-of</c>.</param>
/// <param name="Label">Its name: <c>2016-03</c>, <c>2016-W11</c>, <c>2016-03-17</c>.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
public sealed record Occasion(string Each, string Label, DateOnly Start, DateOnly End)
{
    /// <summary>The occasion for people: <c>2016年3月</c>, <c>March 2016</c>.</summary>
    public required LocalizedText Term { get; init; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
