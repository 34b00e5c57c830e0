using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds rules, once for each subject type that they name.</summary>
internal static class RuleBinder
{
    /// <summary>Binds the rules of a pack; those of the context, of packs that it extends, can be asked about too.</summary>
    public static IReadOnlyList<BoundRule> Bind(IReadOnlyList<RuleSyntax> rules, BindingContext context, CitationTable citations, Period inForce)
    {
        var inherited = context.Rules?.Values ?? [];
        context = context with
        {
            Rules = rules.GroupBy(rule => rule.Id.Value).Select(RuleVersions.AsOne).Concat(inherited).DistinctBy(rule => rule.Id.Value).ToDictionary(rule => rule.Id.Value, StringComparer.Ordinal),
        };
        var bound = rules.Select(rule => BindRule(rule, context, citations, inForce)).ToList();
        RuleVersions.Join(rules, bound, context.Diagnostics);
        RuleCircles.Report(bound, context.Diagnostics);
        return bound;
    }

    private static BoundRule BindRule(RuleSyntax rule, BindingContext context, CitationTable citations, Period inForce)
    {
        var subjects = rule.Subjects.Select(name => SubjectBinder.Find(name, context.Vocabulary, context.Diagnostics)).OfType<SubjectType>().ToList();
        if (rule.Due is { Date: null } due && (rule.Each.Value is not ("week" or "") || rule.ForEachDay))
            context.Diagnostics.Report(DiagnosticCatalog.DueNeedsWeek, due.Place);
        return new BoundRule
        {
            Id = rule.Id.Value,
            Title = rule.Title ?? LocalizedText.Same(rule.Id.Value),
            Kind = rule.Kind,
            Modality = rule.Modality,
            Citations = citations.Cite(rule.Clauses),
            Subjects = [.. subjects.Select(subject => BindSubject(rule, subject, context))],
            Each = OccasionOf(rule.Each.Value),
            ForEachDay = rule.ForEachDay,
            InForce = rule.Effective is { } effective ? new Period(Later(effective.From, inForce.Start), Earlier(effective.To, inForce.End)) : inForce,
            Start = DateEnd.Bind(rule.Effective?.Start, context.Parameters, context.Diagnostics),
            End = DateEnd.Bind(rule.Effective?.End, context.Parameters, context.Diagnostics),
            Place = rule.Place,
        };
    }

    // A rule is never in force when its policy is not.
    private static DateOnly Later(DateOnly? own, DateOnly policy) => own > policy ? own.Value : policy;

    private static DateOnly Earlier(DateOnly? own, DateOnly policy) => own < policy ? own.Value : policy;

    private static BoundSubjectRule BindSubject(RuleSyntax rule, SubjectType subject, BindingContext context)
    {
        var records = RecordsBinder.IsWindow(rule.Each.Value) ? null : RecordsBinder.Bind(rule.Each, subject, context.Diagnostics);
        context = context with { Subject = subject, AskingRule = rule, HasDue = rule.Due is not null, DueIsDay = rule.Due is { At: null }, Items = rule.Items };
        if (records is not null)
            context = context.Enter(records.Variable);
        return new BoundSubjectRule
        {
            Subject = subject,
            Places = PlaceBinder.Bind(rule.Place, subject.FactType),
            Records = records,
            Applies = Bind(rule.Applies),
            Unless = Bind(rule.Unless),
            Demand = Bind(rule.Requires ?? rule.Forbids ?? rule.When) ?? new BoundError(rule.Place),
            IsForbidden = rule.Forbids is not null && rule.Requires is null,
            Due = rule.Due is { } due ? DueBinder.Bind(due, context with { HasDue = false }) : null,
            Recommends = RecommendationBinder.Bind(rule.Recommends, context),
            DutyOf = rule.DutyOf is { } duty ? RecommendationBinder.BindRecord(duty, context) : null,
            Signs = Bind(rule.Signs),
            Reason = rule.Reason is { } reason ? TemplateBinder.Bind(reason, context) : null,
        };

        BoundExpression? Bind(ConditionSyntax? condition) => condition is null ? null : ConditionBinder.BindTruth(condition, context);
    }

    private static OccasionKind OccasionOf(string each) => each switch
    {
        "day" => OccasionKind.Day,
        "week" => OccasionKind.Week,
        // Where the word is none, it has its diagnostic and the policy is not used.
        "month" or "" => OccasionKind.Month,
        "quarter" => OccasionKind.Quarter,
        "year" => OccasionKind.Year,
        "as-of" => OccasionKind.AsOf,
        "term" => OccasionKind.Term,
        _ => OccasionKind.Record,
    };
}
