using NRules.RuleModel;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.NRules.Reach;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.NRules.Definitions;

/// <summary>
/// Policies as NRules rules, and what these can read of each kind of subject; the same whatever the values of parameters, which each case brings.
/// Immutable, safe for any number of threads.
/// </summary>
internal sealed class PolicyProgram
{
    private readonly Dictionary<FactType, ReachPlan> _plans = [];
    private readonly Dictionary<string, RuleReads> _reads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<PolicyCase, bool>> _subjects = new(StringComparer.Ordinal);

    /// <summary>Makes the rules of policies; from how many windows of a rule on, over all cases, its conditions are compiled.</summary>
    public PolicyProgram(PolicySet policies, int fewestWindows = CompiledStatuses.WorthCompiling)
    {
        (Vocabulary, FewestWindows) = (policies.Vocabulary, fewestWindows);
        RuleSets = [.. policies.Policies.Select(policy => Define(policy))];
    }

    public FactVocabulary Vocabulary { get; }

    public int FewestWindows { get; }

    /// <summary>For each policy a set of rules.</summary>
    public IReadOnlyList<IRuleSet> RuleSets { get; }

    /// <summary>What all rules can read of a kind of subject; null where none is about it.</summary>
    public ReachPlan? PlanOf(FactType subject) => _plans.GetValueOrDefault(subject);

    private RuleSet Define(BoundPolicy policy)
    {
        var set = new RuleSet(policy.Id);
        var walkers = new Dictionary<FactType, ReachWalker>();
        foreach (var rule in policy.Rules.Where(rule => rule.IsFirstVersion))
        {
            List<FactType> subjects = [.. rule.Subjects.Select(one => one.Subject.FactType).Distinct()];
            foreach (var subject in subjects)
                WalkerOf(subject).Walk(rule);
            set.Add([RuleDefinitions.Define(policy, rule, SubjectsIn(subjects), ReadsOf(policy, rule, subjects))]);
        }
        return set;

        ReachWalker WalkerOf(FactType subject)
        {
            if (!walkers.TryGetValue(subject, out var walker))
                walkers.Add(subject, walker = new ReachWalker(policy, PlanFor(subject)));
            return walker;
        }
    }

    private ReachPlan PlanFor(FactType subject)
    {
        if (!_plans.TryGetValue(subject, out var plan))
            _plans.Add(subject, plan = new ReachPlan(subject));
        return plan;
    }

    private RuleReads ReadsOf(BoundPolicy policy, BoundRule rule, IEnumerable<FactType> subjects)
    {
        var types = subjects.SelectMany(subject =>
        {
            var own = new ReachPlan(subject);
            new ReachWalker(policy, own).Walk(rule);
            return own.TypesIn(Vocabulary);
        }).ToHashSet();
        return Shared(_reads, types, () => new RuleReads(Vocabulary, types));
    }

    private Func<PolicyCase, bool> SubjectsIn(IReadOnlyList<FactType> subjects) => Shared(_subjects, subjects, () => one => ReferenceEquals(one.Program, this)
        ? subjects.Contains(one.Type)
        : throw new InvalidOperationException($"The case of {one.Subject} is of other policies than the rules of this session: take both from one PolicyRuleRepository."));

    private static T Shared<T>(Dictionary<string, T> known, IEnumerable<FactType> types, Func<T> make)
    {
        var key = string.Join(' ', types.Select(type => type.Name).Order(StringComparer.Ordinal));
        if (!known.TryGetValue(key, out var shared))
            known.Add(key, shared = make());
        return shared;
    }
}
