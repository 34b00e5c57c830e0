using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.Sessions.OpenCase;

namespace VillageAid.Rules.Tests.Evaluation.Sessions;

/// <summary>What changes of verdicts that are more than a status of one subject: measures, outcomes, rules for records, rules that ask each other.</summary>
public class SessionRuleTests
{
    private const string AgainstUnits = """
        规则:
          - 后果: 考核不合格直接撤回
            条款: MX2019-4-10
            对象: 干部
            每: 考核
            情形: 非 考核.胜任
            建议: [{措施: 退回, 针对: 派出单位}]
          - 后果: 初次问题通报诫勉
            条款: MX2019-5-10d
            对象: 干部
            每: 问题认定
            情形: 问题认定.问题代码 = "工作表现差"
            建议: [{措施: 诫勉谈话, 针对: 派出单位}]
        """;

    [Fact]
    public void A_measure_of_one_makes_that_of_another_needless()
    {
        var load = WithdrawOrWarn.TryLoad("措施:\n  由轻到重: [诫勉谈话, 退回]\n  取代: {退回: 诫勉谈话}", rules: AgainstUnits);
        var second = WithdrawOrWarn.Appraised() with { SubjectId = "乙" };
        var facts = RuleKinds.World([WithdrawOrWarn.Poor(), .. Case.Posted("乙").Select(fact => fact is Cadre cadre ? cadre with { HomeOrgId = "局1" } : fact)]);
        var session = new PolicyEngine().OpenSession(load.Policies, FactSet.Of(facts), Period.Parse("2016"), new EvaluationOptions { AsOf = Case.At(2016, 12, 31) });
        session.Measures.Single().Strongest!.Rule.Should().Be(WithdrawOrWarn.Warn);

        var update = session.Insert(second);

        update.Told().Should().Equal("cadre:乙: none → Recommended", "cadre:甲: Recommended → Recommended");
        var warning = update.Changes[1];
        (warning.Before!.Recommends.Single().SupersededBy, warning.After!.Recommends.Single().SupersededBy!.Rule).Should().Be((null, WithdrawOrWarn.Withdraw));
        warning.Causes.Should().Equal(FactChange.Insert(second));
        session.Measures.Single().Superseded.Single().Rule.Should().Be(WithdrawOrWarn.Warn);
        session.Measures.Select(one => one.Strongest!.Rule).Should().Equal(session.Result.Measures.Select(one => one.Strongest!.Rule));
        session.Withdraw(second).Told().Should().Equal("cadre:乙: Recommended → none", "cadre:甲: Recommended → Recommended");
    }

    [Fact]
    public void An_outcome_that_changes_is_told_and_one_that_stays_is_not()
    {
        var session = Open(RuleKinds.Load(Decisions.Rule(Decisions.Ladder, $"起评: 优秀\n规则:\n  - {{情形: '{Decisions.Absent} >= 3', 不高于: 合格}}")), RuleKinds.World(Decisions.Month(2)));

        session.Correct(Case.Day(20), Case.Day(20, AttendanceStatus.OfficialElsewhere)).Changes.Should().BeEmpty();
        var change = session.Correct(Case.Day(21), Case.Day(21, AttendanceStatus.Absent)).Changes.Should().ContainSingle().Which;
        (change.Before!.Outcome!.Value!.Term.Zh, change.After!.Outcome!.Value!.Term.Zh).Should().Be(("优秀", "合格"));
    }

    [Fact]
    public void A_term_comes_and_goes_also_beside_one_of_the_same_days()
    {
        var session = Open(Case.Pack("对象: 干部\n每: term\n要求: '有(考勤)'"), Closed(Case.Day(1)));
        var again = Case.Posted().OfType<Assignment>().Single() with { AssignmentId = "任2" };
        session.CountByStatus[VerdictStatus.Satisfied].Should().Be(1);

        session.Insert(again).Told().Should().Equal("cadre:甲: none → Satisfied");
        session.Correct(again, again with { EndOn = new DateOnly(2016, 3, 10) }).Told().Should().BeEquivalentTo("cadre:甲: none → Satisfied", "cadre:甲: Satisfied → none");
        session.Withdraw(Case.Day(1)).Changes.Should().HaveCount(2).And.OnlyContain(change => change.After!.Status != VerdictStatus.Satisfied && change.After.Reason.Missing.Count > 0);
    }

    [Fact]
    public void A_rule_that_asks_another_follows_what_that_one_reads()
    {
        const string rules = """
            - 规范: 有考勤
              条款: A-1
              对象: 干部
              每: month
              要求: '有(考勤)'
            - 规范: 在册
              条款: A-1
              对象: 干部
              每: month
              要求: '符合(有考勤) 且 有(任职)'
            """;
        var session = Open(RuleKinds.Load(rules), RuleKinds.World(Case.Complete("考勤", "甲")));

        session.Insert(Case.Day(1)).Changes.Select(change => $"{change.After!.Rule}: {change.Before!.Status} → {change.After.Status}")
            .Should().Equal("有考勤: Violated → Satisfied", "在册: Violated → Satisfied");
    }

    [Fact]
    public void A_subject_that_was_not_asked_for_is_not_judged()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Posted("乙")), new EvaluationOptions { AsOf = Case.EndOfMarch, Subject = "cadre:甲" });

        session.Insert(Case.Day(1, cadre: "乙")).JudgedSubjects.Should().Be(0);
        session.Insert(Case.Day(1), Case.Day(2)).Told().Should().Equal("cadre:甲: Violated → Satisfied");
    }
}
