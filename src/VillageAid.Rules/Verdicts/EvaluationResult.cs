using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Verdicts;

/// <summary>
/// The verdicts of one evaluation, in a fixed order: policy, rule, subject, occasion. Immutable, safe for any number of threads. It holds on to the
/// facts as long as it lives, for reasons are made of them when they are asked for.
/// </summary>
/// <example>
/// <code>
/// Console.WriteLine($"{result.CountByStatus[VerdictStatus.Violated]} of {result.Verdicts.Count}");
/// foreach (var verdict in result.WithStatus(VerdictStatus.Violated, VerdictStatus.Deviation))
///     Console.WriteLine(verdict.Reason.Text.En);
/// </code>
/// </example>
public sealed record EvaluationResult
{
    /// <summary>The instant as of which facts were seen, +08:00.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The days asked for.</summary>
    public required Period Period { get; init; }

    /// <summary>
    /// The verdicts. The list keeps their statuses and makes each verdict when it is asked for, so two passes over it give equal verdicts that each
    /// find out their own reasons: keep those that you need twice.
    /// </summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <summary>For each subject what is recommended against or for it, in order of policy and subject; of the policies that put measures in order.</summary>
    public IReadOnlyList<SubjectMeasures> Measures { get; init; } = [];

    /// <summary>How many subjects have a verdict.</summary>
    public int SubjectCount => Table?.SubjectCount ?? Verdicts.Select(verdict => verdict.Subject).Distinct().Count();

    /// <summary>How many verdicts have each status; one that none has is there with 0. Costs no verdict.</summary>
    /// <example><c>result.CountByStatus[VerdictStatus.Violated]</c> is 184.</example>
    public IReadOnlyDictionary<VerdictStatus, int> CountByStatus => Table?.CountByStatus ?? Count(Verdicts);

    /// <summary>Rules and data that do not go together (a policy of another place or time).</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The verdicts of some statuses, in their order, each made when it is reached; those of other statuses cost nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="statuses"/> is null.</exception>
    /// <example><c>result.WithStatus(VerdictStatus.Recommended, VerdictStatus.Taken).Take(10)</c></example>
    public IEnumerable<Verdict> WithStatus(params IEnumerable<VerdictStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        var chosen = statuses.ToHashSet();
        return Table?.WithStatus(chosen) ?? Verdicts.Where(verdict => chosen.Contains(verdict.Status));
    }

    /// <summary>The facts that were judged, for reports that show more of a subject than the verdicts do; null where a result was made by hand.</summary>
    internal FactSet? Facts { get; init; }

    /// <summary>The policies that were evaluated, found out when they are asked for; none where a result was made by hand.</summary>
    internal IEnumerable<PolicyUsed> Policies { get; init; } = [];

    /// <summary>What is known of each verdict without its reason, in order.</summary>
    internal IEnumerable<VerdictHead> Heads => Table?.Heads ?? Verdicts.Select(VerdictHead.Of);

    private IVerdictTable? Table => Verdicts as IVerdictTable;

    private static Dictionary<VerdictStatus, int> Count(IReadOnlyList<Verdict> verdicts)
    {
        var counts = Enum.GetValues<VerdictStatus>().ToDictionary(status => status, _ => 0);
        foreach (var verdict in verdicts)
            counts[verdict.Status]++;
        return counts;
    }
}
