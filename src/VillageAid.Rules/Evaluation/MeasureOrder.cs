using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Puts the measures that were recommended in one evaluation in order: which is the strongest for each subject, which makes which needless.</summary>
internal static class MeasureOrder
{
    /// <summary>
    /// Marks every recommended measure that another verdict of the same policy makes needless by a stronger one for the same subject, recommended or
    /// taken. Measures that one rule recommends together all stand: its clause asks for each of them.
    /// </summary>
    public static List<Verdict> MarkSuperseded(List<Verdict> verdicts, IReadOnlyList<BoundPolicy> policies)
    {
        var byId = policies.Where(policy => policy.Supersedes.Count > 0).ToDictionary(policy => policy.Id, StringComparer.Ordinal);
        if (byId.Count == 0)
            return verdicts;
        var known = verdicts.Where(verdict => byId.ContainsKey(verdict.Policy))
            .SelectMany(verdict => verdict.Recommends.Where(one => one.Against is not null), (verdict, measure) => (Key: (verdict.Policy, Subjects.KeyOf(measure.Against!, byId[verdict.Policy].Vocabulary)), Other: new Named(verdict, measure)))
            .ToLookup(one => one.Key, one => one.Other);
        return [.. verdicts.Select(verdict => verdict.Recommends.Count > 0 && byId.TryGetValue(verdict.Policy, out var policy)
            ? verdict with { Recommends = [.. verdict.Recommends.Select(measure => Mark(measure, verdict, policy))] }
            : verdict)];

        Recommendation Mark(Recommendation measure, Verdict verdict, BoundPolicy policy) => measure.IsTaken || measure.Against is not { } whom
            ? measure
            : measure with { SupersededBy = Strongest(measure, known[(verdict.Policy, Subjects.KeyOf(whom, policy.Vocabulary))].Where(other => !ReferenceEquals(other.Verdict, verdict)), policy) };
    }

    /// <summary>The measures by policy and by whom they are for, of policies that have a ladder.</summary>
    public static IReadOnlyList<SubjectMeasures> SumUp(IReadOnlyList<Verdict> verdicts, IReadOnlyList<BoundPolicy> policies)
    {
        var byId = policies.Where(policy => policy.MeasureLadder.Count > 0).ToDictionary(policy => policy.Id, StringComparer.Ordinal);
        return [.. verdicts.Where(verdict => byId.ContainsKey(verdict.Policy))
            .SelectMany(verdict => verdict.Recommends, (verdict, measure) => (verdict.Policy, Subject: measure.Against ?? verdict.Subject, Measure: new RuleMeasure(measure, verdict.Rule, verdict.Citations, verdict.Occasion)))
            .GroupBy(one => (one.Policy, Key: Subjects.KeyOf(one.Subject, byId[one.Policy].Vocabulary)))
            .OrderBy(group => group.Key.Policy, StringComparer.Ordinal).ThenBy(group => group.Key.Key.Type, StringComparer.Ordinal).ThenBy(group => group.Key.Key.Id, StringComparer.Ordinal)
            .Select(group => SumUp(byId[group.Key.Policy], group.Select(one => one.Subject).MinBy(who => who.Type, StringComparer.Ordinal)!, group.Select(one => one.Measure)))];
    }

    private static SubjectMeasures SumUp(BoundPolicy policy, SubjectId subject, IEnumerable<RuleMeasure> measures)
    {
        var sorted = measures.OrderByDescending(one => one.Measure.Rank).ThenBy(one => one.Measure.Measure, StringComparer.Ordinal)
            .ThenBy(one => one.Rule, StringComparer.Ordinal).ThenBy(one => one.Occasion.Start).ThenBy(one => one.Occasion.Label, StringComparer.Ordinal).ToList();
        var open = sorted.Where(one => one.Measure is { IsTaken: false, SupersededBy: null }).ToList();
        var strongest = open.Find(one => policy.MeasureLadder.Any(measure => measure.Name == one.Measure.Measure));
        return new SubjectMeasures(policy.Id, subject)
        {
            Strongest = strongest,
            Further = [.. open.Where(one => one != strongest)],
            Superseded = [.. sorted.Where(one => one.Measure.SupersededBy is not null)],
            Taken = [.. sorted.Where(one => one.Measure.IsTaken)],
        };
    }

    private static SupersedingMeasure? Strongest(Recommendation measure, IEnumerable<Named> others, BoundPolicy policy) => others
        .Where(other => policy.Supersedes.Any(pair => pair.Key.Name == other.Measure.Measure && pair.Value.Any(weaker => weaker.Name == measure.Measure)))
        .OrderByDescending(other => other.Measure.Rank).ThenBy(other => other.Measure.Measure, StringComparer.Ordinal).ThenBy(other => other.Verdict.Rule, StringComparer.Ordinal)
        .Select(other => new SupersedingMeasure(other.Measure.Measure, other.Measure.Term, other.Verdict.Rule)).FirstOrDefault();

    private sealed record Named(Verdict Verdict, Recommendation Measure);
}
