using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>A result in numbers: small enough to keep where the result itself is let go. Counted when it is made.</summary>
/// <example><code>
/// var counties = new List&lt;EvaluationSummary&gt;();
/// await foreach (var county in engine.EvaluateAsync(policies, partitions, period))
///     counties.Add(EvaluationSummary.Of(county.Result));
/// var all = EvaluationSummary.Sum(counties);
/// </code></example>
public sealed record EvaluationSummary
{
    /// <summary>How many subjects have a verdict; in a sum, a subject counts in each partition that judges it.</summary>
    public required int SubjectCount { get; init; }

    /// <summary>How many verdicts there are.</summary>
    public required int VerdictCount { get; init; }

    /// <summary>How many verdicts have which status, in the order of the statuses; those that none has are left out.</summary>
    public required IReadOnlyList<StatusCount> Statuses { get; init; }

    /// <summary>For how many subjects which measure is recommended, the most severe first.</summary>
    public required IReadOnlyList<MeasureCount> Measures { get; init; }

    /// <summary>The numbers of one result.</summary>
    public static EvaluationSummary Of(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var statuses = result.CountByStatus.Where(pair => pair.Value > 0).Select(pair => new StatusCount(pair.Key, pair.Value));
        // Of all other statuses nothing is recommended, or what was is done.
        var measures = result.WithStatus(VerdictStatus.Recommended, VerdictStatus.NeedsReview).SelectMany(verdict => verdict.Recommends.Where(one => one is { IsTaken: false, SupersededBy: null })
                .Select(one => (Measure: one, Subject: one.Against ?? verdict.Subject)))
            .GroupBy(one => one.Measure.Measure, StringComparer.Ordinal)
            .Select(group => new MeasureCount(group.Key, group.First().Measure.Term, group.Max(one => one.Measure.Rank), group.Select(one => one.Subject).Distinct().Count()));
        return Create(result.SubjectCount, result.Verdicts.Count, statuses, measures);
    }

    /// <summary>The numbers of several results together.</summary>
    public static EvaluationSummary Sum(IEnumerable<EvaluationSummary> summaries)
    {
        ArgumentNullException.ThrowIfNull(summaries);
        var all = summaries.ToList();
        var statuses = all.SelectMany(one => one.Statuses).GroupBy(one => one.Status).Select(group => new StatusCount(group.Key, group.Sum(one => one.Count)));
        var measures = all.SelectMany(one => one.Measures).GroupBy(one => one.Measure, StringComparer.Ordinal)
            .Select(group => new MeasureCount(group.Key, group.First().Term, group.Max(one => one.Rank), group.Sum(one => one.SubjectCount)));
        return Create(all.Sum(one => one.SubjectCount), all.Sum(one => one.VerdictCount), statuses, measures);
    }

    private static EvaluationSummary Create(int subjects, int verdicts, IEnumerable<StatusCount> statuses, IEnumerable<MeasureCount> measures) => new()
    {
        SubjectCount = subjects,
        VerdictCount = verdicts,
        Statuses = [.. statuses.OrderBy(one => one.Status)],
        Measures = [.. measures.OrderByDescending(one => one.Rank).ThenBy(one => one.Measure, StringComparer.Ordinal)],
    };
}

/// <summary>How many verdicts have a status.</summary>
/// <param name="Status">The status.</param>
/// <param name="Count">How many have it.</param>
public sealed record StatusCount(VerdictStatus Status, int Count);

/// <summary>For how many subjects a measure is recommended. One that was taken, or that a stronger one makes needless, does not count.</summary>
/// <param name="Measure">Its English name: <c>recall</c>.</param>
/// <param name="Term">Its terms.</param>
/// <param name="Rank">Its place in the ladder of measures, from the mildest; where policies differ the highest.</param>
/// <param name="SubjectCount">For how many subjects.</param>
public sealed record MeasureCount(string Measure, LocalizedText Term, int Rank, int SubjectCount);
