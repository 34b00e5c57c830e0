using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Finds the fact types whose records a policy reads, so that a county need not keep the others.</summary>
internal sealed class UsedFactTypes
{
    private readonly HashSet<FactType> _types = [];
    private readonly HashSet<IndicatorSymbol> _indicators = [];
    private readonly BoundPolicy _policy;

    private UsedFactTypes(BoundPolicy policy) => _policy = policy;

    /// <summary>The types that the rules of a policy read, with what says that records are all in.</summary>
    public static IReadOnlySet<FactType> Of(BoundPolicy policy)
    {
        var used = new UsedFactTypes(policy);
        used.AddBuiltIn(typeof(RecordCompleteness));
        foreach (var subject in policy.Rules.SelectMany(rule => rule.Subjects))
            used.Add(subject);
        return used._types;
    }

    private void Add(BoundSubjectRule rule)
    {
        _types.Add(rule.Subject.FactType);
        foreach (var part in rule.Expressions)
            Add(part);
        if (rule.Due?.Holiday is not null)
            AddBuiltIn(typeof(CalendarDay));
        if (rule.Records is { Type: var records })
            _types.Add(records);
        // Whether what it recommends was done is seen in the recorded measures.
        if (rule.Recommends.Count > 0)
            AddBuiltIn(typeof(Measure));
    }

    private void Add(BoundExpression root)
    {
        foreach (var node in BoundTree.Walk(root))
        {
            Add(node.Type);
            if (node is BoundMember { Member.Type: var member })
                Add(member);
            if (node is BoundCall { Function: BuiltInFunction.IsWorkday or BuiltInFunction.AddWorkdays })
                AddBuiltIn(typeof(CalendarDay));
            if (node is BoundTakenQuestion)
                AddBuiltIn(typeof(Measure));
            if (node is BoundJudgement)
                AddBuiltIn(typeof(Judgement));
            // An indicator's value is not below its node, and several rules read the same one.
            if (node is BoundIndicator { Indicator: var indicator } && _indicators.Add(indicator))
                Add(indicator.Value);
        }
    }

    private void Add(DataType type)
    {
        if (type is DataType.List { Element: var element })
            Add(element);
        else if (type is DataType.Record { FactType: var record })
            _types.Add(record);
    }

    // A vocabulary for tests may leave them out.
    private void AddBuiltIn(Type record)
    {
        if (_policy.Vocabulary.Types.FirstOrDefault(type => type.ClrType == record) is { } type)
            _types.Add(type);
    }
}
