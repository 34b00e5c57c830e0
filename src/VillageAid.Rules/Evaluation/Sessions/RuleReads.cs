using VillageAid.Rules.Binding;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>
/// Finds the records that one task may read, from its subject on: of its rule in all its versions, of rules that it asks, and of those that it may run
/// into. What it finds is at least what an evaluator can read.
/// </summary>
internal sealed class RuleReads
{
    private readonly SessionTask _task;
    private readonly HashSet<(BoundSubjectRule, ReadPath)> _done = [];
    private readonly Dictionary<VariableSymbol, IReadOnlyList<ReadPath>> _variables = [];
    private ReadPath _subject;
    private BoundPlace? _way;

    private RuleReads(SessionTask task, ReadPath subject) => (_task, _subject) = (task, subject);

    /// <summary>Adds what a task reads to the places reached from its subject.</summary>
    public static void Add(SessionTask task, ReadPath subject) => new RuleReads(task, subject).AddVersions(task.Rule, subject, task.SubjectRule.Subject);

    private void AddRule(string id, ReadPath subject)
    {
        foreach (var rule in _task.Policy.Rules.Where(rule => rule.Id == id))
            AddVersions(rule, subject, null);
    }

    private void AddVersions(BoundRule rule, ReadPath subject, SubjectType? type)
    {
        foreach (var version in rule.Versions.Count == 0 ? [rule] : rule.Versions)
        {
            foreach (var subjectRule in version.Subjects.Where(one => type is null ? one.Subject.FactType == subject.Type : one.Subject == type))
                AddOnce(version, subjectRule, subject);
        }
    }

    private void AddOnce(BoundRule rule, BoundSubjectRule subjectRule, ReadPath subject)
    {
        if (!_done.Add((subjectRule, subject)))
            return;
        var outer = _subject;
        _subject = Read(subject);
        AddParts(rule, subjectRule);
        if (_task.Policy.Oppositions.TryGetValue(rule.Id, out var oppositions))
        {
            foreach (var opposition in oppositions)
                AddVersions(opposition.Other, subject, null);
        }
        _subject = outer;
    }

    private void AddParts(BoundRule rule, BoundSubjectRule subjectRule)
    {
        if (subjectRule.Records is { } records)
            _variables[records.Variable] = Find(records.Way);
        if (rule.Each == OccasionKind.Term && _subject.Type.Find("assignments") is Collection terms)
            Go(_subject, terms);
        foreach (var input in subjectRule.Decision?.Table?.Inputs ?? [])
            _variables[input.Variable] = Find(input.Value);
        foreach (var place in subjectRule.Places)
        {
            _way = place.Kind is null ? null : place;
            Find(place.Way);
            _way = null;
        }
        foreach (var expression in subjectRule.Expressions)
            Find(expression);
        // Whether a measure was taken is seen in what is recorded of whom it is against.
        foreach (var one in subjectRule.Recommends)
        {
            foreach (var whom in one.Against?.Way is { } way ? Find(way) : [_subject])
                GoToMeasures(whom);
        }
    }

    // The places of the records that an expression may give.
    private IReadOnlyList<ReadPath> Find(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundSubject:
                return [_subject];
            case BoundVariable variable:
                return _variables.GetValueOrDefault(variable.Variable) ?? [];
            case BoundMember member:
                return [.. Find(member.Target).SelectMany(target => Follow(target, member.Member)).Distinct()];
            case BoundIndicator { Indicator: var indicator }:
                return Find(indicator.Value);
            case BoundFilter filter:
                var items = _variables[filter.Item] = Find(filter.Target);
                Find(filter.Condition);
                return items;
            case BoundQuantified quantified:
                _variables[quantified.Variable] = Find(quantified.List);
                Find(quantified.Condition);
                return [];
            case BoundFor loop:
                _variables[loop.Variable] = Find(loop.List);
                return Find(loop.Body);
            case BoundContext context:
                return [.. context.Entries.SelectMany(entry => _variables[entry.Name] = Find(entry.Value)).Distinct()];
            default:
                Ask(expression);
                return [.. BoundTree.Children(expression).SelectMany(Find).Distinct()];
        }
    }

    private void Ask(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundRuleQuestion question:
                Ask(question.Rules, question.Target);
                break;
            case BoundOutcomeQuestion question:
                Ask(question.Rules, question.Target);
                break;
            case BoundRecommendedQuestion question:
                Ask(question.Rules, question.Target);
                break;
            case BoundTakenQuestion question:
                foreach (var target in Find(question.Target))
                    GoToMeasures(target);
                break;
            case BoundJudgement when _subject.Type.Find("judgements") is Collection judgements:
                Go(_subject, judgements);
                break;
        }
    }

    private void Ask(IReadOnlyList<string> rules, BoundExpression target)
    {
        foreach (var path in Find(target))
        {
            foreach (var rule in rules)
                AddRule(rule, path);
        }
    }

    private IEnumerable<ReadPath> Follow(ReadPath from, Member member) => member switch
    {
        MemberPath path => path.Steps.Aggregate((IReadOnlyList<ReadPath>)[from], (reached, step) => [.. reached.SelectMany(one => Follow(one, step))]),
        Link or Collection => [Go(from, member, from == _subject ? _way : null)],
        _ => [],
    };

    private void GoToMeasures(ReadPath whom)
    {
        if (whom.Type.Find("measures") is Collection measures)
            Go(whom, measures);
    }

    private ReadPath Go(ReadPath from, Member step, BoundPlace? only = null) => Read(from.Go(step, only));

    private ReadPath Read(ReadPath path)
    {
        path.Tasks.Add(_task.Number);
        return path;
    }
}
