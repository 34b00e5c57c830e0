using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Of policies only what a verdict's rule turns on: itself, the rules that it asks, and those that it may run into. The rest would be judged for nothing, over and over.</summary>
internal static class RuleClosure
{
    public static PolicySet Of(PolicySet policies, Verdict verdict)
    {
        var policy = policies.Policies.FirstOrDefault(one => one.Id == verdict.Policy)
            ?? throw new ArgumentException($"There is no policy `{verdict.Policy}` among those given.", nameof(verdict));
        if (!policy.Rules.Any(rule => rule.Id == verdict.Rule))
            throw new ArgumentException($"The policy `{verdict.Policy}` has no rule `{verdict.Rule}`.", nameof(verdict));
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([verdict.Rule]);
        while (open.TryPop(out var id))
        {
            if (!needed.Add(id))
                continue;
            foreach (var rule in policy.Rules.Where(rule => rule.Id == id))
            {
                foreach (var asked in rule.Subjects.SelectMany(subject => subject.Expressions).SelectMany(AskedBy))
                    open.Push(asked);
            }
            foreach (var opposed in policy.Oppositions.GetValueOrDefault(id, []))
                open.Push(opposed.Other.Id);
        }
        return new PolicySet(policies.Vocabulary, [policy with { Rules = [.. policy.Rules.Where(rule => needed.Contains(rule.Id))] }], policies.Parameters) { Calendar = policies.Calendar };
    }

    private static IEnumerable<string> AskedBy(BoundExpression expression) => BoundTree.Walk(expression).SelectMany(node => node switch
    {
        BoundRuleQuestion question => question.Rules,
        BoundOutcomeQuestion question => question.Rules,
        BoundRecommendedQuestion question => question.Rules,
        BoundIndicator indicator => AskedBy(indicator.Indicator.Value),
        _ => [],
    });
}
