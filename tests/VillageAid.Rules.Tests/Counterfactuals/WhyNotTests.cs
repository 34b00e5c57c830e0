using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Counterfactuals;

/// <summary>What is said to whoever asks why a verdict is not another one.</summary>
public class WhyNotTests
{
    private const string TwentyDays = "对象: 干部\n每: month\n要求: '计数(考勤[在岗状态 = \"在村\"]) >= 20'";
    private const string NoCommuting = "对象: 干部\n每: month\n禁止: '有(问题认定[问题代码 = \"走读\"])'";

    private static readonly Finding Commuting = new()
    {
        FindingId = "问1", SubjectId = "甲", SubjectKind = SubjectKind.Cadre, FindingCode = FindingCode.DayCommuting, FoundOn = new(2016, 3, 10),
    };

    [Fact]
    public void Nineteen_of_twenty_days_lack_one_day()
    {
        var answer = Asked.Of(TwentyDays, Month(19));

        answer.Lines().Should().Equal("Satisfied: WouldHaveNeeded 再有1天考勤：在岗状态 = 在村（2016-03-20）");
        var change = answer.Ways.Single().Sets.Single().Changes.Single();
        (change.Kind, change.Count, change.Condition).Should().Be((ChangeKind.Correct, 1, "计数(考勤[在岗状态 = \"在村\"]) >= 20"));
        change.Text.En.Should().Be("1 more day of attendanceDay with status = present (2016-03-20)");
        answer.Ways.Single().Sets.Single().IsSmallest.Should().BeTrue();
    }

    [Fact]
    public void Several_days_of_one_kind_are_one_change()
    {
        var answer = Asked.Of(TwentyDays, [.. Days(17), Case.Complete("考勤", "甲")]);

        answer.Lines().Should().Equal("Satisfied: WouldHaveNeeded 再有3天考勤：在岗状态 = 在村（2016-03-18、2016-03-19、2016-03-20）");
        answer.Ways.Single().Sets.Single().Changes.Single().Count.Should().Be(3);
    }

    [Fact]
    public void A_day_that_nobody_recorded_need_only_be_supplied()
    {
        var answer = Asked.Of(TwentyDays, [.. Days(19), .. Enumerable.Range(20, 10).Select(day => Case.Day(day, AttendanceStatus.Absent))]);

        answer.Verdict.Status.Should().Be(VerdictStatus.Undetermined);
        answer.Lines().Should().Contain("Satisfied: Supply 再有1天考勤：在岗状态 = 在村（2016-03-30）")
            .And.Contain("Violated: Supply 声明台账齐全：考勤 甲 2016-03-01..2016-03-31")
            .And.Contain("Violated: Supply 再有2天考勤：在岗状态 = 缺岗（2016-03-30、2016-03-31）");
    }

    [Fact]
    public void What_is_found_for_a_count_and_for_a_field_is_told_once()
    {
        var lines = Asked.Of("对象: 干部\n每: month\n要求: ['有(考勤[早打卡])', '有(考勤[晚打卡])']", [.. Case.Posted(), Case.Day(31), Case.Complete("考勤", "甲")]).Lines();

        lines.Should().OnlyHaveUniqueItems().And.Contain("Satisfied: Supply 考勤 甲 2016-03-31：早打卡补记为是 + Supply 考勤 甲 2016-03-31：晚打卡补记为是");
    }

    [Fact]
    public void While_the_month_runs_the_days_to_come_can_still_be_spent_in_the_village()
    {
        var answer = Asked.Of(Case.Pack(TwentyDays), [.. Days(10), Case.Complete("考勤", "甲", to: new(2016, 3, 10))], Case.At(2016, 3, 10, 23, 59).AddSeconds(59));

        answer.Verdict.Status.Should().Be(VerdictStatus.Pending);
        answer.AsOf.Should().Be(Case.EndOfMarch);
        answer.Lines().Should().ContainSingle().Which.Should().StartWith("Satisfied: Act 再有10天考勤：在岗状态 = 在村（2016-03-11、");
    }

    [Fact]
    public void Leave_that_awaits_confirmation_decides_either_way()
    {
        var leave = new LeaveGrant { CadreId = "甲", FromDate = new(2016, 3, 1), ToDate = new(2016, 3, 31), ApprovedByOrgs = ValueSet.Of("办"), Confirmation = Confirmation.Unverified };

        Asked.Of(OnLeave, [.. Case.Posted(), leave, Case.Complete("考勤", "甲"), Case.Complete("请假", "甲")]).Lines()
            .Should().Equal("Violated: Supply 请假 甲 2016-03-01核实为不属实", "NotApplicable: Supply 请假 甲 2016-03-01核实为属实");
    }

    [Fact]
    public void An_exception_that_stands_is_a_way_out() =>
        Asked.Of(OnLeave, [.. Case.Posted(), Case.Complete("考勤", "甲"), Case.Complete("请假", "甲")]).Lines()
            .Should().Contain("NotApplicable: WouldHaveNeeded 有请假 甲 2016-03-01：起 = 2016-03-01、止 = 2016-03-31、批准单位 = （有记载）");

    [Fact]
    public void An_allegation_is_confirmed_or_rebutted() =>
        Asked.Of(NoCommuting, [.. Case.Posted(), Commuting with { Confirmation = Confirmation.Alleged }, Case.Complete("问题认定", "甲")]).Lines()
            .Should().Equal("Satisfied: Supply 问题认定 问1核实为不属实", "Violated: Supply 问题认定 问1核实为属实");

    [Fact]
    public void A_confirmed_finding_stands()
    {
        var answer = Asked.Of(NoCommuting, [.. Case.Posted(), Commuting with { Confirmation = Confirmation.Confirmed }, Case.Complete("问题认定", "甲")]);

        (answer.Verdict.Status, answer.HasChanges, answer.Ways.Single().IsExhaustive).Should().Be((VerdictStatus.Violated, false, true));
        answer.Standing.Select(standing => standing.Record.ToString()).Should().Equal("问题认定 问1");
    }

    [Fact]
    public void Who_somebody_is_is_not_suggested_to_be_otherwise()
    {
        var answer = Asked.Of("对象: 干部\n每: month\n要求: '出生年 > 1980'", [.. Case.Posted().Where(fact => fact is not Cadre), new Cadre { CadreId = "甲", BirthYear = 1970 }]);

        answer.HasChanges.Should().BeFalse();
        answer.Standing.Single().Record.ToString().Should().Be("干部 甲");
    }

    [Fact]
    public void What_nobody_recorded_of_a_person_may_be_supplied() =>
        Asked.Of("对象: 干部\n每: month\n要求: '职级 = \"科级\"'", Case.Posted()).Lines().Should().Contain("Satisfied: Supply 干部 甲：职级补记为科级");

    [Fact]
    public void An_open_ledger_need_only_be_closed() =>
        Asked.Of(NoCommuting, Case.Posted()).Lines().Should().Equal("Satisfied: Supply 声明台账齐全：问题认定 甲 2016-03-01..2016-03-31");

    [Fact]
    public void A_deadline_that_was_missed_would_have_needed_to_be_met() =>
        Asked.Of("对象: 工作队\n每: month\n要求: '有(报送[报送种类 = \"周上报\" 且 期间起 = 日期值(\"2016-03-14\") 且 报送时刻 <= 日期时刻(\"2016-03-17T18:00:00+08:00\")])'",
            [.. Case.Posted(), Case.Report(Case.At(2016, 3, 19)), Case.Complete("报送", "队甲")]).Lines()
            .Should().Equal("Satisfied: WouldHaveNeeded 报送 队甲 周上报 2016-03-14：报送时刻由2016-03-19 12:00改为2016-03-17 18:00");

    [Fact]
    public void A_number_is_raised_to_what_is_required() =>
        Asked.Of("对象: 干部\n每: month\n要求: '合计(经费.金额) >= 500'", [.. Case.Posted(), Case.Complete("经费", "甲"),
            new Payment { PayeeId = "甲", PayeeKind = SubjectKind.Cadre, PaymentKind = PaymentKind.LivingAllowance, PeriodStart = new(2016, 3, 1), AmountCny = 480 }]).Lines()
            .Should().Contain("Satisfied: WouldHaveNeeded 经费 甲 生活补助 2016-03-01：金额由480改为500");

    [Fact]
    public void Nobody_is_told_to_do_worse() =>
        Asked.Of("对象: 干部\n每: month\n要求: '计数(考勤[在岗状态 = \"在村\"]) <= 5'", Month(6)).HasChanges.Should().BeFalse("a day in the village is not suggested to have been none");

    [Fact]
    public void An_unset_number_says_which_values_give_what() =>
        Asked.Of(Case.Pack(TwentyDays.Replace(">= 20", ">= 最低天数", StringComparison.Ordinal), "参数:\n      最低天数: {单位: 天, 未定: 没有写}"), Month(19)).Lines()
            .Should().Equal("Satisfied: Supply 参数“最低天数”定为19天", "Violated: Supply 参数“最低天数”定为20天");

    [Fact]
    public void An_unset_reading_says_which_values_give_what() =>
        Asked.Of(Case.Pack("对象: 干部\n每: month\n要求:\n  按: 请假口径\n  计入: '计数(考勤[在岗状态 = \"在村\" 或 在岗状态 = \"请假\"]) >= 20'\n  不计: '计数(考勤[在岗状态 = \"在村\"]) >= 20'", "参数:\n      请假口径: {可选: [计入, 不计], 未定: 没有写}"), Month(19)).Lines()
            .Should().Equal("Satisfied: Supply 参数“请假口径”定为计入", "Violated: Supply 参数“请假口径”定为不计");

    [Fact]
    public void A_question_for_a_person_is_one() =>
        Asked.Of("对象: 干部\n每: month\n要求: {研判: 是否认真？}", Case.Posted()).Lines()
            .Should().Equal("Satisfied: Supply 对“是否认真？”的判断为“是”", "Violated: Supply 对“是否认真？”的判断为“否”");

    [Fact]
    public void A_measure_is_not_recommended_where_its_case_does_not_hold()
    {
        var policies = RuleKinds.Load("""
            - 规范: 天数
              条款: A-1
              对象: 干部
              每: month
              要求: 计数(考勤[在岗状态 = "在村"]) >= 20
            - 后果: 通报规则
              条款: A-1
              对象: 干部
              每: month
              情形: 违反(天数)
              建议: [通报]
            """);

        Asked.Of(policies, Month(18), rule: "通报规则").Lines().Should().Equal("NotRecommended: WouldHaveNeeded 再有2天考勤：在岗状态 = 在村（2016-03-19、2016-03-20）");
    }

    [Fact]
    public void Beyond_three_changes_none_is_superfluous()
    {
        var answer = Asked.Of("对象: 干部\n每: month\n要求: '有(考勤[签到]) 且 有(考勤[住在村]) 且 有(考勤[吃在村]) 且 有(考勤[工作在村])'", [.. Case.Posted(), Case.Complete("考勤", "甲")]);

        var set = answer.Ways.Single().Sets.Should().ContainSingle().Which;
        (set.Status, set.Changes.Count, set.Changes.Sum(change => change.Count)).Should().Be((VerdictStatus.Satisfied, 4, 4));
    }

    [Fact]
    public void A_status_may_be_named() =>
        Asked.Of(NoCommuting, [.. Case.Posted(), Case.Complete("问题认定", "甲")], VerdictStatus.Violated).Lines()
            .Should().ContainSingle().Which.Should().StartWith("Violated: WouldHaveNeeded 再有1条问题认定：问题代码 = 走读");

    [Fact]
    public void The_same_question_has_the_same_answer() => Asked.Of(TwentyDays, Month(17)).Lines().Should().Equal(Asked.Of(TwentyDays, Month(17).Reverse()).Lines());

    [Fact]
    public void A_verdict_of_other_policies_is_refused()
    {
        var verdict = Asked.Of(TwentyDays, Month(19)).Verdict with { Rule = "没有的规则" };
        var ask = () => new PolicyEngine().FindChanges(Case.Pack(TwentyDays), VillageAid.Rules.FactSets.FactSet.Of(Month(19)), new EvaluationResult { AsOf = Case.EndOfMarch, Period = Case.March, Verdicts = [verdict] }, verdict);

        ask.Should().Throw<ArgumentException>().WithMessage("*has no rule `没有的规则`*");
    }

    private const string OnLeave = "对象: 干部\n每: month\n除非: '有(请假[起 <= 期间.起 且 止 >= 期间.止 且 有(批准单位)])'\n要求: '计数(考勤[在岗状态 = \"在村\"]) >= 20'";

    private static IReadOnlyList<Fact> Days(int present) => [.. Case.Posted(), .. Enumerable.Range(1, present).Select(day => Case.Day(day))];

    // A closed month: so many days in the village, then away.
    private static IReadOnlyList<Fact> Month(int present) =>
        [.. Days(present), .. Enumerable.Range(present + 1, 31 - present).Select(day => Case.Day(day, day <= 25 ? AttendanceStatus.Absent : AttendanceStatus.Leave)), Case.Complete("考勤", "甲")];
}
