using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.NRules.Cases;

namespace VillageAid.Rules.NRules.Definitions;

/// <summary>
/// Writes a rule as one of NRules: for a case of its subjects, with the facts that it reads, find what it says, and link that. None of its conditions
/// becomes one of NRules, which would take different ones for the same (docs/nrules.md); each expression here calls a delegate and nothing else.
/// </summary>
internal static class RuleDefinitions
{
    public static IRuleDefinition Define(BoundPolicy policy, BoundRule rule, Func<PolicyCase, bool> isSubject, RuleReads reads)
    {
        var builder = new RuleBuilder();
        builder.Name($"{policy.Id}/{rule.Id}");
        builder.Description(rule.Title.Zh);
        builder.Tags(RuleTags.Of(policy, rule));
        builder.Properties(RuleTags.PropertiesOf(policy, rule));

        var left = builder.LeftHandSide();
        var @case = left.Pattern(typeof(PolicyCase), "case");
        @case.Condition(Call(isSubject, @case.Declaration));

        var facts = left.Pattern(typeof(IEnumerable<Fact>), "facts");
        var collected = facts.Aggregate();
        collected.Collect();
        var fact = collected.Pattern(typeof(Fact), "fact");
        fact.Condition(Call(reads.IsRead, fact.Declaration));

        var records = left.Pattern(typeof(CaseRecords), "records");
        records.Binding().BindingExpression(Call(reads.Records, @case.Declaration, facts.Declaration));

        var findings = left.Pattern(typeof(RuleFindings), "findings");
        Func<PolicyCase, CaseRecords, RuleFindings> judge = new CaseJudge(policy, rule).Judge;
        findings.Binding().BindingExpression(Call(judge, @case.Declaration, records.Declaration));

        Action<IContext, RuleFindings> link = VerdictLinks.Link;
        var context = Expression.Parameter(typeof(IContext), "context");
        builder.RightHandSide().Action(Call(link, [context, findings.Declaration.ToParameterExpression()]));
        return builder.Build();
    }

    private static LambdaExpression Call(Delegate called, params IEnumerable<Declaration> arguments) =>
        Call(called, [.. arguments.Select(argument => argument.ToParameterExpression())]);

    private static LambdaExpression Call(Delegate called, ParameterExpression[] parameters) =>
        Expression.Lambda(Expression.Invoke(Expression.Constant(called), parameters), parameters);
}
