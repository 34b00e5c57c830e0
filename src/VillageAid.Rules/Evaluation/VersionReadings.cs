using System.Globalization;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Joins what the versions of a rule say of a window inside which it changes, as readings: equal answers stand, of differing ones none does, and a
/// person decides which version counts.
/// </summary>
internal static class VersionReadings
{
    public static Outcome Join(IReadOnlyList<JudgedVersion> versions)
    {
        var shown = versions[^1];
        if (versions.Count == 1)
            return shown.Outcome;
        var choice = Missing.Version(shown.Rule);
        var outcomes = versions.Select(version => version.Outcome).ToList();
        var joined = new Outcome(
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Applies)], choice),
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Unless)], choice),
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Holds)], choice),
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Due)], choice),
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Signs)], choice));
        // Two versions of a decision are one only where they come to the same.
        if (outcomes.TrueForAll(outcome => outcome.Decision is not null))
        {
            var decision = DecisionValue.Join([.. outcomes.Select(outcome => outcome.Decision!)], choice);
            joined = joined with { Decision = decision, Holds = decision.Settled };
        }
        // Where a must becomes a should, or the measures change, equal truths still say different things.
        return SayTheSame(versions) || !IsSettled(joined.StatusOf(shown.Rule, shown.SubjectRule.IsForbidden))
            ? joined
            : new Outcome(joined.Applies, joined.Unless, TruthValue.Of(Truth.Unknown, joined.Holds.Causes.Union(choice)), joined.Due, joined.Signs);
    }

    /// <summary>Whether a consequence recommends a measure: under a version that does not name it, it does not.</summary>
    public static TruthValue Recommends(JudgedRule judged, EnumerationMember measure) => Readings.JoinTruths(
        [.. judged.Versions.Select(version => version.SubjectRule.Recommends.Any(one => one.Measure == measure)
            ? TruthTables.And([version.Outcome.Scope, version.Outcome.Holds]) : TruthValue.False)],
        Missing.Version(judged.Shown.Rule));

    /// <summary>The conditions of each version, named by the day from which it is in force.</summary>
    public static IReadOnlyList<ConditionNode> Conditions(IReadOnlyList<JudgedVersion> versions, PolicyRun run) =>
        [.. versions.SelectMany(version => new ReasonBuilder(version.Rule, version.SubjectRule, run).ConditionsOf(version)
            .Select(node => node with { Reading = Named(NameOf(version.Rule, run.Parameters), node.Reading) }))];

    private static LocalizedText Named(LocalizedText version, LocalizedText? week) => week is null ? version : new($"{version.Zh}，{week.Zh}", $"{version.En}, {week.En}");

    private static LocalizedText NameOf(BoundRule version, ParameterStore parameters)
    {
        var days = parameters.Between(version.Start, version.End, endsWithNext: false);
        if (version.Start.Parameter is { } parameter && days.FromLow != days.FromHigh)
            return new LocalizedText($"{parameter.Name.Zh}起的版本", $"the version from {parameter.Name.En}");
        var day = days.FromLow.ToString("O", CultureInfo.InvariantCulture);
        return days.FromLow == DateOnly.MinValue ? new("原来的版本", "the first version") : new($"{day} 起的版本", $"the version from {day}");
    }

    private static bool SayTheSame(IReadOnlyList<JudgedVersion> versions) =>
        versions.All(version => version.Status == versions[0].Status && RecommendTheSame(version.SubjectRule, versions[0].SubjectRule));

    /// <summary>Whether two versions recommend the same measures.</summary>
    public static bool RecommendTheSame(BoundSubjectRule one, BoundSubjectRule other) =>
        one.Recommends.Select(measure => measure.Measure).ToHashSet().SetEquals(other.Recommends.Select(measure => measure.Measure));

    private static bool IsSettled(VerdictStatus status) => status is not (VerdictStatus.Undetermined or VerdictStatus.NeedsReview or VerdictStatus.Pending);
}
