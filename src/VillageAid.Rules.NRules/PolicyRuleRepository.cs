using NRules.RuleModel;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.NRules.Cases;
using VillageAid.Rules.NRules.Definitions;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.NRules;

/// <summary>
/// Policies as rules of NRules: a rule set for each policy, a rule for each rule. A host may compile them together with its own into one
/// <c>ISessionFactory</c>. They judge a <see cref="PolicyCase"/> in its session, and link a <see cref="PolicyVerdict"/> for each subject and
/// occasion. Immutable, safe for any number of threads.
/// </summary>
/// <example>
/// <code>
/// var policies = new PolicyRuleRepository(engine.Load(packs).Policies);
/// var factory = new RuleCompiler().Compile(policies.GetRuleSets().Concat(own.GetRuleSets()));
/// foreach (var one in policies.CasesOf(facts, Period.Parse("2016-03")))
/// {
///     var session = factory.CreateSession();
///     one.InsertInto(session);
///     session.Fire();
/// }
/// </code>
/// </example>
public sealed class PolicyRuleRepository : IRuleRepository
{
    private readonly PolicySet _policies;
    private readonly PolicyProgram _program;

    /// <summary>Makes the rules of policies.</summary>
    public PolicyRuleRepository(PolicySet policies) : this(policies, CompiledStatuses.WorthCompiling)
    {
    }

    internal PolicyRuleRepository(PolicySet policies, int fewestWindows)
    {
        ArgumentNullException.ThrowIfNull(policies);
        (_policies, _program) = (policies, new PolicyProgram(policies, fewestWindows));
    }

    /// <summary>The rule sets, named by the ids of the policies; the rules are named <c>policy/rule</c>.</summary>
    public IEnumerable<IRuleSet> GetRuleSets() => _program.RuleSets;

    /// <summary>
    /// The cases that policies have in facts: one for each subject of a rule, with all facts that the rules can read of it. They are made one by one
    /// as they are asked for, type by type, in the order of their identities.
    /// </summary>
    /// <exception cref="ArgumentException">A record is of a type that the policies' vocabulary does not have, or the subject of <paramref name="options"/> is unknown.</exception>
    /// <example><c>policies.CasesOf(facts, Period.Parse("2016-03"), new EvaluationOptions { Subject = "cadre:甲" }).Single()</c></example>
    public IEnumerable<PolicyCase> CasesOf(FactSet facts, Period period, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        facts = facts.In(_policies.Vocabulary);
        var asOf = (options?.AsOf ?? Instants.AsOf(facts, period)).ToOffset(Instants.Offset);
        var plan = EvaluationPlan.Build(_policies, facts, period, SubjectFilter.Parse(options?.Subject, _policies.Vocabulary), asOf, default);
        return new PlannedCases(_program, plan).All.Select(one => one.Case);
    }
}
