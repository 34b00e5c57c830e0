using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary><c>outcome(decision)</c>: what a decision gives.</summary>
internal sealed partial class ExpressionBinder
{
    private static readonly string[] Outcome = ["outcome", "评定"];

    private BoundExpression BindOutcomeQuestion(CallSyntax syntax)
    {
        if (syntax.Arguments is not [NameSyntax { Name: var id } name] || context.Rules is not { } rules)
            return Report(syntax, DiagnosticCatalog.RuleQuestionForm, syntax.Function.Name);
        var asked = FindRules(id, rules);
        if (asked.Count == 0)
            return Report(name, DiagnosticCatalog.UnknownRuleAsked, id, Suggestions.For(id, rules.Values.Where(rule => rule.Decision is not null).Select(rule => rule.Id.Value)));
        if (asked.Find(rule => rule.Decision is null) is { } other)
            return Report(name, DiagnosticCatalog.AsksNoDecision, other.Id.Value);
        if (FindTarget(At(syntax), asked.SelectMany(rule => rule.Subjects)) is not { } target || asked.Exists(rule => !CanAsk(rule.Each.Value)))
            return Report(name, DiagnosticCatalog.RuleOfOtherOccasion, id);
        var type = asked.Select(rule => context.Outcomes[rule.Id.Value]).Aggregate(TypeRules.JoinOrAny);
        if (type is DataType.Error)
            return new BoundError(At(syntax));
        var isList = id.EndsWith('*') || asked.Exists(rule => rule.Each.Value != context.AskingRule!.Each.Value);
        return new BoundOutcomeQuestion(At(syntax), isList ? new DataType.List(type) : type, [.. asked.Select(rule => rule.Id.Value)], target);
    }
}
