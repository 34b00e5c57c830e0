namespace VillageAid.Rules.Verdicts;

/// <summary>Verdicts that are kept by their statuses, each made when it is asked for; it can be counted and searched without making any.</summary>
internal interface IVerdictTable : IReadOnlyList<Verdict>
{
    /// <summary>How many subjects have a verdict.</summary>
    int SubjectCount { get; }

    /// <summary>How many verdicts have each status; every status is there.</summary>
    IReadOnlyDictionary<VerdictStatus, int> CountByStatus { get; }

    /// <summary>What is known of each verdict without its reason, in order.</summary>
    IEnumerable<VerdictHead> Heads { get; }

    /// <summary>The verdicts of some statuses, in order.</summary>
    IEnumerable<Verdict> WithStatus(IReadOnlySet<VerdictStatus> statuses);
}

/// <summary>What is known of a verdict without its reason, for whoever counts millions of them.</summary>
internal readonly record struct VerdictHead(string Policy, string Rule, SubjectId Subject, VerdictStatus Status)
{
    public static VerdictHead Of(Verdict verdict) => new(verdict.Policy, verdict.Rule, verdict.Subject, verdict.Status);
}
