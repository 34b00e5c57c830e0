using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports.Explanations;

/// <summary>Verdicts of one rule that say the same for the same reasons on several occasions; the first stands for all.</summary>
internal sealed record LikeVerdicts(IReadOnlyList<Verdict> All)
{
    private static readonly VerdictStatus[] ByWeight =
    [
        VerdictStatus.Violated, VerdictStatus.Recommended, VerdictStatus.Taken, VerdictStatus.Decided, VerdictStatus.Deviation, VerdictStatus.NeedsReview,
        VerdictStatus.Undetermined, VerdictStatus.Pending, VerdictStatus.NoBreachFound, VerdictStatus.Satisfied, VerdictStatus.NotRecommended, VerdictStatus.NotApplicable,
    ];

    public Verdict First => All[0];

    /// <summary>Whether the rule found nothing that anybody has to look at.</summary>
    public bool IsQuiet => First.Status is VerdictStatus.Satisfied or VerdictStatus.NotRecommended or VerdictStatus.NotApplicable;

    /// <summary>The verdicts in groups, the gravest first, else in their order.</summary>
    public static IReadOnlyList<LikeVerdicts> Of(IEnumerable<Verdict> verdicts) =>
        [.. verdicts.GroupBy(verdict => (verdict.Policy, verdict.Rule, verdict.Status, Likeness(verdict)))
            .Select(group => new LikeVerdicts([.. group])).OrderBy(group => Array.IndexOf(ByWeight, group.First.Status))];

    /// <summary>The occasions in a few words: days as runs, others by their names.</summary>
    public string Occasions(Language language) => All.All(verdict => verdict.Occasion.Each == "day")
        ? DateRuns.Write(All.Select(verdict => verdict.Occasion.Start), DateRuns.Days, language)
        : string.Join(language == Language.Zh ? "、" : ", ", All.Select(verdict => verdict.Occasion.Term.In(language)).Distinct());

    // What is asked is told for one occasion, so all must be alike in it; whether and why the rule applies may rest on other values.
    private static string Likeness(Verdict verdict) => string.Concat(verdict.Reason.Conditions.Select(node => node.Part is "applies" or "unless" ? $"{node.Truth};" : Print(node)))
        + string.Join(',', verdict.Reason.Missing.Select(item => item.Kind).Distinct().Order()) + string.Join(',', verdict.Recommends.Select(one => one.Measure)) + verdict.Outcome?.Text.Zh;

    private static string Print(ConditionNode node) =>
        $"({node.Truth}{(node.Operator is "exists" or "none" ? "" : node.Actual?.Text.Zh)}{string.Concat(node.Children.Where(child => child.Record is null).Select(Print))})";
}
