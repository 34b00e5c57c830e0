using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>Questions about other rules: <c>satisfied(rule)</c>, <c>violated(rule)</c>.</summary>
internal sealed partial class ExpressionBinder
{
    private static readonly string[] Satisfied = ["satisfied", "符合"];
    private static readonly string[] Violated = ["violated", "违反"];

    public static IEnumerable<string> RuleQuestions => [.. Satisfied, .. Violated];

    private static bool IsRuleQuestion(CallSyntax syntax) => RuleQuestions.Contains(syntax.Function.Name);

    private BoundExpression BindRuleQuestion(CallSyntax syntax)
    {
        if (syntax.Arguments is not [NameSyntax { Name: var id } name] || context.Rules is not { } rules)
            return Report(syntax, DiagnosticCatalog.RuleQuestionForm, syntax.Function.Name);
        if (!rules.TryGetValue(id, out var rule))
            return Report(name, DiagnosticCatalog.UnknownRuleAsked, id, Suggestions.For(id, rules.Keys));
        var isSame = rule.Each.Value == context.AskingRule!.Each.Value && rule.ForEachDay == context.AskingRule.ForEachDay
            && rule.Subjects.Any(subject => context.Vocabulary.FindSubjectType(subject.Value) == context.Subject);
        return isSame
            ? new BoundRuleQuestion(At(syntax), id, Violated.Contains(syntax.Function.Name))
            : Report(name, DiagnosticCatalog.RuleOfOtherOccasion, id);
    }
}
