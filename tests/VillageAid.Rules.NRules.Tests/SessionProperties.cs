using FsCheck.Xunit;
using NRules;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Tests.Evaluation.Properties;
using static VillageAid.Rules.NRules.Tests.SessionCase;

namespace VillageAid.Rules.NRules.Tests;

/// <summary>What must hold of sessions over any pack and any facts.</summary>
[Properties(Arbitrary = [typeof(WideCases)], MaxTest = 300, QuietOnSuccess = true)]
public class SessionProperties
{
    // The reasons too: whatever a rule reads must be among the facts of its case.
    [Property]
    public void A_session_of_one_subject_says_what_the_whole_county_says_of_it(RandomCase one)
    {
        var policies = Load(one);
        var repository = new PolicyRuleRepository(policies, one.Seed % 2 == 0 ? 0 : int.MaxValue);
        var factory = Compile(repository);
        foreach (var subject in repository.CasesOf(FactSet.Of(one.Facts), Case.March, AtEndOfMarch))
            Print(Open(factory, subject)).Should().Be(Print(Expected(policies, one.Facts, subject.Subject)), "of {0}", subject);
    }

    // NRules shares nodes between rules whose expressions it takes for the same.
    [Property]
    public void Rules_say_the_same_alone_and_together(RandomCase one)
    {
        var repository = new PolicyRuleRepository(Load(one));
        var factories = repository.GetRuleSets().Single().Rules.Select(rule => new RuleCompiler().Compile([rule])).ToList();
        var together = Compile(repository);
        foreach (var subject in repository.CasesOf(FactSet.Of(one.Facts), Case.March, AtEndOfMarch))
        {
            var alone = factories.SelectMany(factory => Open(factory, subject).Query<PolicyVerdict>().AsEnumerable().Select(verdict => verdict.Verdict));
            Print(alone).Should().Be(Print(Open(together, subject)), "of {0}", subject);
        }
    }

    [Property]
    public void Whatever_comes_and_goes_the_verdicts_are_those_of_what_is_there(RandomCase one)
    {
        var policies = Load(one);
        var repository = new PolicyRuleRepository(policies, one.Seed % 2 == 0 ? 0 : int.MaxValue);
        var draw = new Draw(one.Seed + 7);
        var there = one.Facts.Distinct().ToList();
        if (repository.CasesOf(FactSet.Of(there), Case.March, AtEndOfMarch).ToList() is not { Count: > 0 } cases)
            return;
        var subject = draw.Pick(cases);
        var session = Compile(repository).CreateSession();
        session.InsertAll(there);
        session.Insert(subject);
        var gone = new List<Fact>();
        for (var step = 0; step < 5; step++)
        {
            Change(session, draw, there, gone);
            session.Fire();
            Print(session).Should().Be(Print(Expected(policies, there, subject.Subject)), "of {0} after {1} steps", subject, step + 1);
        }
        session.Retract(subject);
        session.Fire();
        session.Query<PolicyVerdict>().Should().BeEmpty();
    }

    private static void Change(ISession session, Draw draw, List<Fact> there, List<Fact> gone)
    {
        if (gone.Count > 0 && draw.Chance(0.4))
        {
            var back = draw.Pick(gone);
            gone.Remove(back);
            there.Add(back);
            session.Insert(back);
            return;
        }
        if (there.Count == 0)
            return;
        var leaving = draw.Pick(there);
        there.Remove(leaving);
        session.Retract(leaving);
        if (draw.Chance(0.4) && leaving with { Confirmation = draw.Pick<Confirmation?>(null, Confirmation.Alleged, Confirmation.Disputed) } is { } other && !there.Contains(other))
        {
            there.Add(other);
            session.Insert(other);
            return;
        }
        if (!gone.Contains(leaving))
            gone.Add(leaving);
    }

    private static PolicySet Load(RandomCase one) => new PolicyEngine().Load([one.Policy]).Policies;
}
