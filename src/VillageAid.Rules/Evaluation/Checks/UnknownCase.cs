using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Checks;

/// <summary>
/// A rule over a subject of whom nothing is known, in one window. What is settled even so no fact can change: this is how a condition that always
/// says the same is found.
/// </summary>
internal sealed class UnknownCase
{
    private const string Nobody = "?";

    private readonly ExpressionEvaluator _evaluator;

    private UnknownCase(ExpressionEvaluator evaluator, Window window)
    {
        _evaluator = evaluator;
        Window = window;
    }

    public Window Window { get; }

    /// <summary>The rule in each of some windows: of a year from the day on which it enters into force, and from each day on which a parameter changes.</summary>
    public static IEnumerable<UnknownCase> Of(BoundPolicy policy, BoundRule rule, BoundSubjectRule subjectRule, ParameterStore parameters)
    {
        var subject = Disputed(subjectRule.Subject);
        foreach (var window in Windows(policy, rule, parameters))
        {
            var graph = CaseGraph.Build(FactSet.Of(policy.Vocabulary, subject), Instants.EndOf(window.Day ?? window.End));
            var run = new PolicyRun(policy, graph, parameters);
            var evaluator = new ExpressionEvaluator(graph, parameters, graph.Of(subjectRule.Subject.FactType).Single(), window) { Run = run };
            if (subjectRule.Records is { } records)
                evaluator.Define(records.Variable, new RecordValue(new UnseenRecord(records.Type, new Dictionary<Field, object>(), Missing.Completeness(records.Type, Nobody, window.End, window.End))));
            if (subjectRule.Due is { } due)
                Deadline.Set(due, evaluator, graph);
            yield return new UnknownCase(evaluator, window);
        }
    }

    public TruthValue Truth(BoundExpression condition) => _evaluator.EvaluateTruth(condition);

    /// <summary>The value of an expression that nothing in the data can change; null where it depends on data.</summary>
    public object? Constant(BoundExpression expression) => IsFixed(expression) ? _evaluator.Evaluate(expression) switch
    {
        Scalar scalar => scalar.Raw,
        TruthValue { Truth: Verdicts.Truth.True or Verdicts.Truth.False } truth => truth.IsTrue,
        _ => null,
    } : null;

    public ConditionNode Explain(BoundExpression condition) => new ConditionExplainer(_evaluator, "").Explain(condition);

    // Only what names no record: with a filter's own item there is no value to ask for.
    private static bool IsFixed(BoundExpression expression) =>
        BoundTree.Walk(expression).All(node => node is not (BoundVariable or BoundSubject or BoundIndicator or BoundFilter or BoundQuantified or BoundRuleQuestion or BoundJudgement));

    private static IEnumerable<Window> Windows(BoundPolicy policy, BoundRule rule, ParameterStore parameters)
    {
        var first = rule.InForce.Start == DateOnly.MinValue ? new DateOnly(2016, 1, 1) : rule.InForce.Start;
        var changes = policy.Parameters.SelectMany(parameter => parameter.Versions).Select(version => version.From).Where(day => day > first && day <= rule.InForce.End);
        // A rule that waits for a date applies from the day after it.
        var awaited = policy.Parameters.SelectMany(parameter => parameter.Versions).Select(version => version.Value).OfType<DateOnly>()
            .Where(day => rule.Each is OccasionKind.AsOf or OccasionKind.Record && day < rule.InForce.End && day >= first).Select(day => day.AddDays(1));
        return changes.Concat(awaited).Append(first).Distinct().Order().SelectMany(day => From(day, rule, parameters));
    }

    // Months and quarters differ in length, so a year of them; days and weeks do not.
    private static IEnumerable<Window> From(DateOnly day, BoundRule rule, ParameterStore parameters)
    {
        if (day > DateOnly.MaxValue.AddYears(-3))
            return [];
        if (rule.ForEachDay)
            return [new Window(OccasionKind.Day, day, day)];
        return rule.Each switch
        {
            OccasionKind.Record => [new Window(OccasionKind.Record, DateOnly.MinValue, day, day)],
            OccasionKind.Term => [new Window(OccasionKind.Term, day, day.AddYears(2))],
            OccasionKind.AsOf => Frames.Of(Occasions.Of(OccasionKind.AsOf, new Period(day, day), day).Single(), OccasionKind.AsOf, rule.WeekStart, parameters),
            var kind => Occasions.Of(kind, new Period(day, kind is OccasionKind.Day or OccasionKind.Week ? day.AddDays(13) : day.AddYears(2)), day)
                .Where(occasion => occasion.Start >= day).SelectMany(occasion => Frames.Of(occasion, kind, rule.WeekStart, parameters)),
        };
    }

    // Of a disputed record nothing is known but its key.
    private static Fact Disputed(SubjectType subject)
    {
        var fact = subject.FactType.Create();
        foreach (var field in subject.FactType.Key)
            field.Write(fact, Known.Of<object>(Nobody));
        // Without its role it would be nobody's subject, and a rule that asks another of it would hear that there is none.
        if (subject.RoleField is { } role)
            role.Write(fact, Known.Of<object>(role.Type is DataType.List ? ValueSet.Of<object>(subject.Role!) : subject.Role!));
        return fact with { Confirmation = Confirmation.Disputed };
    }
}
