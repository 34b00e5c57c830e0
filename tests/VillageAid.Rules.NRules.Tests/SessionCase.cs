using NRules;
using NRules.RuleModel;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Tests.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.NRules.Tests;

/// <summary>What a host sees that runs sessions of its own.</summary>
internal static class SessionCase
{
    public static readonly EvaluationOptions AtEndOfMarch = new() { AsOf = Case.EndOfMarch };

    public static ISessionFactory Compile(IRuleRepository repository) => new RuleCompiler().Compile(repository.GetRuleSets());

    public static ISession Open(ISessionFactory factory, PolicyCase one)
    {
        var session = factory.CreateSession();
        one.InsertInto(session);
        session.Fire();
        return session;
    }

    /// <summary>A session of one pack's rules over one subject.</summary>
    public static (ISession Session, PolicyCase Case) Open(PolicySet policies, IEnumerable<Fact> facts, string subject = "cadre:甲")
    {
        var repository = new PolicyRuleRepository(policies);
        var one = repository.CasesOf(FactSet.Of(facts), Case.March, AtEndOfMarch with { Subject = subject }).Single();
        return (Open(Compile(repository), one), one);
    }

    /// <summary>The linked verdicts as text, sorted: the order of firing is nobody's business.</summary>
    public static string Print(ISession session) => Print(session.Query<PolicyVerdict>().AsEnumerable().Select(verdict => verdict.Verdict));

    public static string Print(IEnumerable<Verdict> verdicts) => string.Join('\n', verdicts.Select(BothEvaluators.Text).Order(StringComparer.Ordinal));

    public static string Statuses(ISession session) =>
        string.Join(", ", session.Query<PolicyVerdict>().AsEnumerable().Select(verdict => $"{verdict.Rule} {verdict.Occasion} {verdict.Status}").Order(StringComparer.Ordinal));

    /// <summary>What the reference evaluator says of a subject.</summary>
    public static IEnumerable<Verdict> Expected(PolicySet policies, IEnumerable<Fact> facts, SubjectId subject) =>
        new ReferenceEvaluator().Evaluate(policies, FactSet.Of(facts).In(policies.Vocabulary), Case.March, AtEndOfMarch, default).Verdicts
            .Where(verdict => Evaluation.Subjects.KeyOf(verdict.Subject, policies.Vocabulary) == (subject.Type, subject.Id));
}
