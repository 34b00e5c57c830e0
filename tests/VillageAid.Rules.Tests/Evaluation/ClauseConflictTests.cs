using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.WithdrawOrWarn;
using static VillageAid.Rules.Tests.Evaluation.RuleKinds;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>Clauses that contradict each other: S24 and S26 of the scenarios, and what is between.</summary>
public class ClauseConflictTests
{
    private const string Unset = "未定: 原文没有说明";

    [Fact]
    public void While_nobody_has_chosen_both_go_to_a_person_and_cite_each_other()
    {
        var result = Decide(Declared, Unset, World(Appraised(), Poor()));

        foreach (var (rule, other, clause) in new[] { (Withdraw, Warn, "MX2019-5-10d"), (Warn, Withdraw, "MX2019-4-10") })
        {
            var verdict = result.Of(rule);
            (verdict.Status, verdict.Recommends.Count).Should().Be((VerdictStatus.NeedsReview, 0));
            verdict.Reason.Missing.Should().ContainSingle().Which.Kind.Should().Be(MissingKind.Parameter);
            var conflict = verdict.Reason.Conflicts.Should().ContainSingle().Which;
            (conflict.Id, conflict.Effect, conflict.SettledBy?.Provenance).Should().Be(("C2", ConflictEffect.Unsettled, Provenance.Unset));
            conflict.Others.Should().ContainSingle().Which.Should().Match<OpposingVerdict>(one => one.Rule == other && one.Citations[0].Clause == clause && one.Status == VerdictStatus.Recommended);
        }
    }

    [Theory]
    [InlineData("直接", Withdraw, Warn)]
    [InlineData("先警告", Warn, Withdraw)]
    public void Once_chosen_the_one_stands_and_the_other_gives_way(string choice, string standing, string yielding)
    {
        var result = Decide(Declared, Set(choice), World(Appraised(), Poor()));

        result.Of(standing).Status.Should().Be(VerdictStatus.Recommended);
        result.Of(standing).Reason.Conflicts.Single().Effect.Should().Be(ConflictEffect.Prevails);
        var other = result.Of(yielding);
        (other.Status, other.Recommends.Count, other.Reason.Missing.Count).Should().Be((VerdictStatus.NotRecommended, 0, 0));
        var conflict = other.Reason.Conflicts.Single();
        (conflict.Effect, conflict.Others.Single().Rule, conflict.SettledBy!.Provenance, conflict.SettledBy.Value!.Zh).Should().Be((ConflictEffect.Yields, standing, Provenance.Assumed, choice));
    }

    [Fact]
    public void What_was_done_stays()
    {
        var taken = Taken(MeasureKind.Return, finding: null);
        foreach (var parameter in new[] { Unset, Set("先警告"), Set("直接") })
            Decide(Declared, parameter, World(Appraised(), Poor(), taken)).Of(Withdraw).Status.Should().Be(VerdictStatus.Taken);
        Decide(Declared, Unset, World(Appraised(), Poor(), taken)).Of(Warn).Status.Should().Be(VerdictStatus.NeedsReview);
        Decide(Declared, Set("直接"), World(Appraised(), Poor(), taken)).Of(Warn).Status.Should().Be(VerdictStatus.NotRecommended);
    }

    [Theory]
    [InlineData(Unset, VerdictStatus.Undetermined)]
    [InlineData("先警告", VerdictStatus.Undetermined)]
    [InlineData("直接", VerdictStatus.Recommended)]
    public void A_conflict_that_may_be_holds_up_what_would_not_prevail(string choice, VerdictStatus status)
    {
        var verdict = Decide(Declared, choice == Unset ? choice : Set(choice), World(Appraised(), Poor(Confirmation.Alleged))).Of(Withdraw);

        verdict.Status.Should().Be(status);
        if (status == VerdictStatus.Undetermined)
        {
            verdict.Reason.Missing.Should().Contain(item => item.Kind == MissingKind.Confirmation);
            verdict.Reason.Conflicts.Single().Effect.Should().Be(ConflictEffect.Possible);
        }
    }

    [Fact]
    public void A_rule_that_meets_nobody_is_untouched()
    {
        Decide(Declared, Unset, World(Poor())).Of(Warn).Status.Should().Be(VerdictStatus.Recommended, "no appraisal is on record");
        var passed = Decide(Declared, Unset, World(Appraised(competent: true), Poor())).Of(Warn);
        (passed.Status, passed.Reason.Conflicts.Count).Should().Be((VerdictStatus.Recommended, 0));
        Decide(Declared, Unset, World(Appraised(year: 2015), Poor())).Of(Warn).Status.Should().Be(VerdictStatus.Recommended, "the appraisal is of another year");
    }

    [Fact]
    public void The_period_asked_for_does_not_show() =>
        Decide(Declared, Unset, World(Appraised(), Poor()), "2016-03").Of(Warn).Status.Should().Be(VerdictStatus.NeedsReview, "the appraisal of January counts in March");

    [Fact]
    public void The_order_of_rules_and_facts_does_not_show()
    {
        var reordered = string.Join('\n', TwoRules.ReplaceLineEndings("\n").Split("  - 后果").Skip(1).Reverse().Select(rule => "  - 后果" + rule.TrimEnd()).Prepend("规则:"));
        var (one, other) = (Decide(Declared, Unset, World(Appraised(), Poor())), Decide(Declared, Unset, World(Poor(), Appraised()).Reverse(), rules: reordered));
        foreach (var rule in new[] { Withdraw, Warn })
            Properties.VerdictPrint.Print(other.Of(rule)).Should().Be(Properties.VerdictPrint.Print(one.Of(rule)));
    }

    [Fact]
    public void A_rule_that_asks_for_a_measure_reads_what_is_left_after_conflicts()
    {
        const string Asking = """

              - 后果: 单位负责
                条款: MX2019-4-10
                对象: 派出单位
                每: 年
                情形: 有(派出干部[已建议("退回")])
                建议: 问责
            """;
        // The unit does not answer for a withdrawal that a person has still to decide on, or that gives way.
        foreach (var (choice, status) in new[] { (Unset, VerdictStatus.NeedsReview), (Set("直接"), VerdictStatus.Recommended), (Set("先警告"), VerdictStatus.NotRecommended) })
        {
            var verdict = Decide(Declared, choice, World(Appraised(), Poor(), Case.Complete("任职", "局1", new(2016, 1, 1), new(2016, 12, 31)), Case.Complete("干部", "局1", new(2016, 1, 1), new(2016, 12, 31)),
                Case.Complete("考核", "甲", new(2016, 1, 1), new(2016, 12, 31))), rules: TwoRules + Asking).Of("单位负责");
            verdict.Status.Should().Be(status);
            verdict.Reason.Parameters.Should().Contain(parameter => parameter.Name.Zh == "直接撤回方式");
        }
    }

    [Fact]
    public void Measures_that_contradict_each_other_go_to_a_person_undeclared()
    {
        var result = Decide("措施: {不能并用: [[退回, 诫勉谈话]]}", Unset, World(Appraised(), Poor()));

        foreach (var rule in new[] { Withdraw, Warn })
        {
            result.Of(rule).Status.Should().Be(VerdictStatus.NeedsReview);
            result.Of(rule).Reason.Conflicts.Should().ContainSingle().Which.Should().Match<ClauseConflict>(one => one.Id == null && one.Why.Zh == "诫勉谈话和退回不能并用");
        }
    }

    [Fact]
    public void What_is_for_somebody_else_contradicts_nothing()
    {
        var rules = TwoRules.Replace("建议: 诫勉谈话", "建议: [{措施: 诫勉谈话, 针对: 派出单位}]", StringComparison.Ordinal);
        var result = Decide("措施: {不能并用: [[退回, 诫勉谈话]]}", Unset, World(Appraised(), Poor()), rules: rules);
        result.Verdicts.Select(verdict => verdict.Status).Should().AllBeEquivalentTo(VerdictStatus.Recommended);
    }

    [Fact]
    public void What_gives_way_to_something_open_goes_to_a_person()
    {
        const string Third = """

              - 后果: 弄虚作假问责
                条款: MX2019-4-10
                对象: 干部
                每: 问题认定
                情形: 问题认定.问题代码 = "弄虚作假"
                建议: 问责
            """;
        const string More = Declared + """

              - 冲突: C9
                之间: [考核不合格直接撤回, 弄虚作假问责]
                理由: 只办一项
            """;
        // The warning gives way to the withdrawal, but whether that stands is for a person to say.
        var facts = World(Appraised(), Poor(), Fault("问2", FindingCode.Falsification));
        Decide(More, Set("直接"), facts, rules: TwoRules + Third).Verdicts.Where(verdict => verdict.Status != VerdictStatus.NotRecommended).Should()
            .HaveCount(3).And.AllSatisfy(verdict => verdict.Status.Should().Be(VerdictStatus.NeedsReview));
    }
}
