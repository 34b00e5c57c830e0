using NRules;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.NRules.Tests.SessionCase;
using static VillageAid.Rules.Tests.Evaluation.RuleKinds;

namespace VillageAid.Rules.NRules.Tests;

/// <summary>A host's session of one subject: what is inserted has verdicts, and what goes takes them with it.</summary>
public class SessionTests
{
    private const string Rules = """
        - 规范: 驻村天数
          条款: A-1
          对象: 干部
          每: 月
          要求: 计数(考勤[在岗状态 = "在村"]) >= 3
        - 后果: 走读谈话
          条款: A-1
          对象: 干部
          每: 问题认定
          情形: 问题认定.问题代码 = "走读"
          建议: 诫勉谈话
        """;

    private static readonly RecordCompleteness AllIn = Case.Complete("考勤", "甲");

    [Fact]
    public void A_fact_that_goes_takes_with_it_what_followed_from_it()
    {
        var fault = Fault();
        var (session, _) = Open(Load(Rules), World(fault, AllIn));
        Statuses(session).Should().Be("走读谈话 问1 Recommended, 驻村天数 2016-03 Violated");

        session.Retract(fault);
        session.Fire();

        Statuses(session).Should().Be("驻村天数 2016-03 Violated");
    }

    [Fact]
    public void A_fact_that_comes_changes_the_verdict_in_its_place()
    {
        var (session, _) = Open(Load(Rules), World(AllIn, Case.Day(1)));

        session.InsertAll([Case.Day(2), Case.Day(3), Fault()]);
        session.Fire();
        Statuses(session).Should().Be("走读谈话 问1 Recommended, 驻村天数 2016-03 Satisfied");

        session.Retract(Case.Day(2));
        session.Insert(Case.Day(2, AttendanceStatus.Absent));
        session.Fire();
        Statuses(session).Should().Be("走读谈话 问1 Recommended, 驻村天数 2016-03 Violated");
    }

    [Fact]
    public void Only_rules_that_read_a_fact_fire_again_when_it_comes()
    {
        var (session, _) = Open(Load(Rules), World(AllIn));
        var fired = new List<string>();
        session.Events.RuleFiredEvent += (_, e) => fired.Add(e.Rule.Name);

        session.Insert(Case.Day(1));
        session.Fire();

        fired.Should().Equal("示例/驻村天数");
    }

    [Fact]
    public void Without_its_subject_or_its_case_a_session_has_no_verdicts()
    {
        var facts = World(AllIn, Fault());
        var (session, one) = Open(Load(Rules), facts);
        var cadre = facts.OfType<Cadre>().Single();

        session.Retract(cadre);
        session.Fire();
        Statuses(session).Should().BeEmpty();

        session.Insert(cadre);
        session.Fire();
        Statuses(session).Should().Be("走读谈话 问1 Recommended, 驻村天数 2016-03 Violated");

        session.Retract(one);
        session.Fire();
        Statuses(session).Should().BeEmpty();
    }

    [Fact]
    public void A_verdict_says_what_it_said_when_its_session_has_changed()
    {
        var (session, _) = Open(Load(Rules), World(AllIn, Case.Day(1)));
        var before = session.Query<PolicyVerdict>().Single();

        session.InsertAll([Case.Day(2), Case.Day(3)]);
        session.Fire();

        session.Query<PolicyVerdict>().Single().Should().NotBeSameAs(before);
        before.Status.Should().Be(VerdictStatus.Violated);
        before.Verdict.Reason.Records.Should().ContainSingle(record => record.Identity.Type.Name == "attendanceDay");
    }

    [Fact]
    public void A_measure_that_was_taken_is_no_longer_recommended()
    {
        var (session, _) = Open(Load(Rules), World(Fault()));

        session.Insert(Taken(MeasureKind.AdmonitionTalk));
        session.Fire();

        session.Query<PolicyVerdict>().Single(verdict => verdict.Rule == "走读谈话").Status.Should().Be(VerdictStatus.Taken);
    }

    // The warning does not read what the withdrawal rests on, but gives way to it.
    [Fact]
    public void A_fact_that_raises_a_conflict_changes_the_verdict_that_gives_way()
    {
        var (session, _) = Open(WithdrawOrWarn.TryLoad(WithdrawOrWarn.Declared).Policies, World(WithdrawOrWarn.Poor(), Case.Complete("考核", "甲", new(2016, 1, 1), new(2016, 12, 31))));
        Statuses(session).Should().Be("初次问题通报诫勉 问1 Recommended");

        session.Insert(WithdrawOrWarn.Appraised());
        session.Fire();

        Statuses(session).Should().Contain("初次问题通报诫勉 问1 NeedsReview");
    }

    [Fact]
    public void Facts_that_say_the_same_count_once()
    {
        var (session, _) = Open(Load(Rules), World(AllIn, Case.Day(1), Case.Day(1)));

        session.Query<PolicyVerdict>().Single().Status.Should().Be(VerdictStatus.Violated);
        session.Query<AttendanceDay>().Should().ContainSingle();
    }

    [Fact]
    public void A_unit_is_judged_by_what_its_cadres_records_say()
    {
        var policies = Load(Rules + """

            - 规范: 单位干部达标
              条款: A-1
              对象: 派出单位
              每: 月
              要求: 计数(派出干部[符合(驻村天数)]) >= 1
            """);
        var (session, _) = Open(policies, World(AllIn, Case.Day(1), Case.Day(2), Case.Complete("干部", "局1")), "dispatchingUnit:局1");
        Statuses(session).Should().EndWith("Violated");

        session.Insert(Case.Day(3));
        session.Fire();

        Statuses(session).Should().NotContain("Violated");
    }

    [Fact]
    public void Rules_refuse_a_case_of_other_policies()
    {
        var (rules, others) = (new PolicyRuleRepository(Load(Rules)), new PolicyRuleRepository(Load(Rules)));
        var one = others.CasesOf(FactSet.Of(World()), Case.March).First();

        Compile(rules).CreateSession().Invoking(session => one.InsertInto(session)).Should().Throw<Exception>()
            .Where(error => error.ToString().Contains("PolicyRuleRepository", StringComparison.Ordinal));
    }
}
