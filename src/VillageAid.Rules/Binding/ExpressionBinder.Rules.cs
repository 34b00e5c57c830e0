using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Questions about other rules and about measures: <c>satisfied(rule)</c>, <c>violated(rule)</c>, <c>recommended("召回")</c>, <c>taken("召回")</c>.</summary>
internal sealed partial class ExpressionBinder
{
    private static readonly string[] Satisfied = ["satisfied", "符合"];
    private static readonly string[] Violated = ["violated", "违反"];
    private static readonly string[] Recommended = ["recommended", "已建议"];
    private static readonly string[] Taken = ["taken", "已采取"];

    public static IEnumerable<string> RuleQuestions => [.. Satisfied, .. Violated, .. Recommended, .. Taken, .. Outcome];

    private static bool IsRuleQuestion(CallSyntax syntax) => RuleQuestions.Contains(syntax.Function.Name);

    private BoundExpression BindRuleQuestion(CallSyntax syntax)
    {
        if (Recommended.Contains(syntax.Function.Name) || Taken.Contains(syntax.Function.Name))
            return BindMeasureQuestion(syntax);
        if (Outcome.Contains(syntax.Function.Name))
            return BindOutcomeQuestion(syntax);
        if (syntax.Arguments is not [NameSyntax { Name: var id } name] || context.Rules is not { } rules)
            return Report(syntax, DiagnosticCatalog.RuleQuestionForm, syntax.Function.Name);
        var asked = FindRules(id, rules);
        if (asked.Count == 0)
            return Report(name, DiagnosticCatalog.UnknownRuleAsked, id, Suggestions.For(id, rules.Keys));
        if (asked.Find(rule => rule.Kind != RuleKind.Norm) is { } other)
            return Report(name, DiagnosticCatalog.AsksNoNorm, other.Id.Value);
        if (FindTarget(At(syntax), asked.SelectMany(rule => rule.Subjects)) is not { } target || asked.Exists(rule => !CanAsk(rule.Each.Value)))
            return Report(name, DiagnosticCatalog.RuleOfOtherOccasion, id);
        var isList = id.EndsWith('*') || asked.Exists(rule => rule.Each.Value != context.AskingRule!.Each.Value);
        DataType type = isList ? new DataType.List(new DataType.Boolean()) : new DataType.Boolean();
        return new BoundRuleQuestion(At(syntax), type, [.. asked.Select(rule => rule.Id.Value)], Violated.Contains(syntax.Function.Name), target);
    }

    // 六有_* names every rule that begins so; the sign is read as a part of the name.
    private static List<RuleSyntax> FindRules(string id, IReadOnlyDictionary<string, RuleSyntax> rules) =>
        id.EndsWith('*') ? [.. rules.Values.Where(rule => rule.Id.Value.StartsWith(id[..^1], StringComparison.Ordinal))] : rules.TryGetValue(id, out var one) ? [one] : [];

    private BoundExpression BindMeasureQuestion(CallSyntax syntax)
    {
        if (syntax.Arguments is not [LiteralSyntax { Value: string name } literal] || context.Rules is not { } rules)
            return Report(syntax, DiagnosticCatalog.MeasureQuestionForm, syntax.Function.Name);
        if (RecommendationBinder.Find(name, At(literal), context) is not { } measure)
            return new BoundError(At(syntax));
        if (Taken.Contains(syntax.Function.Name))
            return Innermost(At(syntax)) is { } whom ? new BoundTakenQuestion(At(syntax), measure, whom) : Report(syntax, DiagnosticCatalog.RuleOfOtherOccasion, name);
        var measures = RecommendationBinder.Measures(context.Vocabulary);
        var asked = rules.Values.Where(rule => rule.Recommends.Any(one => measures.Find(one.Measure.Value) == measure) && CanAsk(rule.Each.Value)).ToList();
        return FindTarget(At(syntax), asked.SelectMany(rule => rule.Subjects)) is { } target
            ? new BoundRecommendedQuestion(At(syntax), measure, [.. asked.Select(rule => rule.Id.Value)], target)
            : Report(syntax, DiagnosticCatalog.NobodyRecommends, name);
    }

    // The nearest record around that is a subject of the rules: the item of a filter, or the subject.
    private BoundExpression? FindTarget(SourceSpan place, IEnumerable<Located<string>> subjects)
    {
        var types = subjects.Select(name => context.Vocabulary.FindSubjectType(name.Value)?.FactType).OfType<FactType>().ToHashSet();
        return Around(place).FirstOrDefault(record => record.Type is DataType.Record { FactType: var type } && types.Contains(type));
    }

    private BoundExpression? Innermost(SourceSpan place) =>
        Around(place).FirstOrDefault(record => record.Type is DataType.Record { FactType: var type } && type.Find("measures") is Collection);

    private IEnumerable<BoundExpression> Around(SourceSpan place)
    {
        foreach (var variable in context.Variables)
            yield return new BoundVariable(place, variable);
        if (context.Subject is { } subject)
            yield return new BoundSubject(place, subject.FactType);
    }

    // A rule can be asked about in the same window, in one that holds its own, or record by record; what lasts longer is not settled here.
    private bool CanAsk(string each)
    {
        string[] order = ["day", "week", "month", "quarter", "year"];
        var (own, other) = (context.AskingRule!.Each.Value, each);
        if (own == other || !RecordsBinder.IsWindow(other))
            return own == other || own is "as-of" || Array.IndexOf(order, own) >= 0;
        return Array.IndexOf(order, own) > Array.IndexOf(order, other) && Array.IndexOf(order, other) >= 0;
    }
}
