using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.NRules.Reach;

/// <summary>Finds the ways that rules of a policy walk from their subject, those of rules that they ask or run into among them. It may find too many, never too few.</summary>
internal sealed class ReachWalker(BoundPolicy policy, ReachPlan plan)
{
    private readonly ILookup<string, BoundRule> _versions = policy.Rules.ToLookup(rule => rule.Id, StringComparer.Ordinal);
    private readonly Dictionary<BoundSubjectRule, HashSet<ReachNode>> _walked = new(ReferenceEqualityComparer.Instance as IEqualityComparer<BoundSubjectRule>);

    /// <summary>Adds what all versions of a rule read.</summary>
    public void Walk(BoundRule rule) => Walk(rule.Id, plan.Root);

    private void Walk(string id, ReachNode subject)
    {
        foreach (var version in _versions[id])
        {
            foreach (var rule in version.Subjects.Where(rule => rule.Subject.FactType == subject.Type))
                Walk(version, rule, subject);
        }
    }

    private void Walk(BoundRule version, BoundSubjectRule rule, ReachNode subject)
    {
        if (!_walked.TryGetValue(rule, out var from))
            _walked.Add(rule, from = []);
        if (!from.Add(subject))
            return;
        var frame = new ReachFrame(subject);
        if (rule.Records is { } records)
            frame.Define(records.Variable, Walk(records.Way, frame));
        if (version.Each == OccasionKind.Term && subject.Type.Find("assignments") is { } terms)
            subject.Step(terms);
        plan.ReadsCalendar |= rule.Due is not null;
        WalkAll([.. rule.Places.Select(place => place.Way), rule.Applies, rule.Unless, rule.Demand, rule.DutyOf, rule.Signs, rule.Due?.Weekday, rule.Due?.Date, rule.Due?.From, rule.Due?.At], frame);
        foreach (var one in rule.Recommends)
        {
            WalkAll([one.To?.Way], frame);
            // Whether it was taken already.
            StepAll(one.Against is { } whom ? WalkAll([whom.Way], frame) : [subject], "measures");
        }
        foreach (var input in rule.Decision?.Table?.Inputs ?? [])
            frame.Define(input.Variable, Walk(input.Value, frame));
        WalkAll(rule.Decision?.Expressions ?? [], frame);
        WalkAll([.. (rule.Reason?.Zh ?? []).Concat(rule.Reason?.En ?? []).Select(part => part.Value)], frame);
        foreach (var opposition in policy.Oppositions.GetValueOrDefault(version.Id) ?? [])
            Walk(opposition.Other.Id, subject);
    }

    private HashSet<ReachNode> WalkAll(IEnumerable<BoundExpression?> expressions, ReachFrame frame) =>
        [.. expressions.OfType<BoundExpression>().SelectMany(expression => Walk(expression, frame))];

    /// <summary>The records that an expression's value can be, or hold.</summary>
    private HashSet<ReachNode> Walk(BoundExpression expression, ReachFrame frame)
    {
        switch (expression)
        {
            case BoundSubject:
                return [frame.Subject];
            case BoundVariable variable:
                return frame.Of(variable.Variable);
            case BoundMember member:
                return [.. Walk(member.Target, frame).Select(node => node.Step(member.Member)).OfType<ReachNode>()];
            case BoundIndicator indicator:
                return frame.Of(indicator.Indicator, Walk);
            case BoundFilter filter:
                return WalkFilter(filter, frame);
            case BoundQuantified quantified:
                frame.Define(quantified.Variable, Walk(quantified.List, frame));
                return Walk(quantified.Condition, frame);
            case BoundFor loop:
                frame.Define(loop.Variable, Walk(loop.List, frame));
                return Walk(loop.Body, frame);
            case BoundContext context:
                return WalkContext(context, frame);
            case BoundRuleQuestion question:
                return Ask(question.Rules, question.Target, frame);
            case BoundOutcomeQuestion question:
                return Ask(question.Rules, question.Target, frame);
            case BoundRecommendedQuestion question:
                return Ask(question.Rules, question.Target, frame);
            case BoundTakenQuestion question:
                StepAll(Walk(question.Target, frame), "measures");
                return [];
            case BoundJudgement:
                StepAll([frame.Subject], "judgements");
                return [];
            case BoundCall { Function: BuiltInFunction.IsWorkday or BuiltInFunction.AddWorkdays }:
                plan.ReadsCalendar = true;
                break;
        }
        return WalkAll(BoundTree.Children(expression), frame);
    }

    private HashSet<ReachNode> WalkFilter(BoundFilter filter, ReachFrame frame)
    {
        var nodes = Walk(filter.Target, frame);
        frame.Define(filter.Item, nodes);
        WalkAll([filter.Condition, .. filter.FixedKeys.Select(key => key.Value)], frame);
        foreach (var key in filter.FixedKeys)
        {
            foreach (var node in nodes)
                node.Fix(key.Field);
        }
        return nodes;
    }

    private HashSet<ReachNode> WalkContext(BoundContext context, ReachFrame frame)
    {
        var all = new HashSet<ReachNode>();
        foreach (var entry in context.Entries)
        {
            var nodes = Walk(entry.Value, frame);
            frame.Define(entry.Name, nodes);
            all.UnionWith(nodes);
        }
        return all;
    }

    private HashSet<ReachNode> Ask(IReadOnlyList<string> rules, BoundExpression target, ReachFrame frame)
    {
        foreach (var node in Walk(target, frame))
        {
            foreach (var rule in rules)
                Walk(rule, node);
        }
        return [];
    }

    private static void StepAll(IEnumerable<ReachNode> nodes, string member)
    {
        foreach (var node in nodes)
        {
            if (node.Type.Find(member) is { } found)
                node.Step(found);
        }
    }
}
