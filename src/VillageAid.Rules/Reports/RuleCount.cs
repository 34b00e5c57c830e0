using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>The verdicts of a rule in numbers.</summary>
internal sealed class RuleCount(string policy, string rule)
{
    private readonly HashSet<SubjectId> _subjects = [];
    private readonly Dictionary<VerdictStatus, int> _byStatus = [];

    public string Policy => policy;

    public string Rule => rule;

    public int SubjectCount => _subjects.Count;

    public IReadOnlyDictionary<VerdictStatus, int> ByStatus => _byStatus;

    /// <summary>Each rule that has verdicts, in their order. Costs no reason.</summary>
    public static IReadOnlyList<RuleCount> Of(EvaluationResult result)
    {
        var rules = new OrderedDictionary<(string Policy, string Rule), RuleCount>();
        foreach (var head in result.Heads)
        {
            if (!rules.TryGetValue((head.Policy, head.Rule), out var count))
                rules.Add((head.Policy, head.Rule), count = new RuleCount(head.Policy, head.Rule));
            count._subjects.Add(head.Subject);
            count._byStatus[head.Status] = count._byStatus.GetValueOrDefault(head.Status) + 1;
        }
        return [.. rules.Values];
    }
}
