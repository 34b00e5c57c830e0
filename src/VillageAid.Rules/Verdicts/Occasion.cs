using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>For when or for what a verdict is: a window of days, an instant, or a record.</summary>
/// <param name="Each">What the rule is judged for each of: <c>day</c>, <c>week</c>, <c>month</c>, <c>quarter</c>, <c>year</c> , <c>term</c> or <c>as-of</c>, or the kind of record: <c>finding</c>.</param>
/// <param name="Label">Its name: <c>2016-03</c>, <c>2016-W11</c>, <c>2016-03-17</c>, the key of a record.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
public sealed record Occasion(string Each, string Label, DateOnly Start, DateOnly End)
{
    /// <summary>The occasion for people: <c>2016年3月</c>, <c>March 2016</c>.</summary>
    public required LocalizedText Term { get; init; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
