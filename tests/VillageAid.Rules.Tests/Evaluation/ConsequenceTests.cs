using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.RuleKinds;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>Consequences: the measures that follow from a finding or a state, one verdict a record or window.</summary>
public class ConsequenceTests
{
    private const string Talk = """
        - 后果: 走读谈话
          条款: A-1
          对象: 干部
          每: 问题认定
          情形: 问题认定.问题代码 = "走读"
          建议: [诫勉谈话, {措施: 通报派出单位, 针对: 派出单位}]
        """;

    [Theory]
    [InlineData(Confirmation.Confirmed, VerdictStatus.Recommended)]
    [InlineData(null, VerdictStatus.Recommended)]
    [InlineData(Confirmation.Alleged, VerdictStatus.Undetermined)]
    [InlineData(Confirmation.Unverified, VerdictStatus.Undetermined)]
    [InlineData(Confirmation.Disputed, VerdictStatus.Undetermined)]
    public void Only_a_confirmed_finding_has_consequences(Confirmation? confirmation, VerdictStatus status)
    {
        var verdict = Judge(Talk, "走读谈话", World(Fault(confirmation: confirmation))).Should().ContainSingle().Which;

        verdict.Status.Should().Be(status);
        verdict.Recommends.Should().HaveCount(status == VerdictStatus.Recommended ? 2 : 0);
        verdict.Occasion.Label.Should().Be("问1");
        if (status != VerdictStatus.Recommended)
            verdict.Reason.Missing.Should().Contain(item => item.Kind == MissingKind.Confirmation);
    }

    [Theory]
    [InlineData(Confirmation.Rebutted)]
    [InlineData(Confirmation.Withdrawn)]
    public void A_finding_that_is_out_has_no_verdict(Confirmation confirmation) =>
        Judge(Talk, "走读谈话", World(Fault(confirmation: confirmation))).Should().BeEmpty();

    [Fact]
    public void Another_fault_has_no_such_consequence() =>
        Judge(Talk, "走读谈话", World(Fault(code: FindingCode.Perfunctory))).Should().ContainSingle().Which.Status.Should().Be(VerdictStatus.NotRecommended);

    [Fact]
    public void A_measure_is_for_the_subject_or_for_whom_the_rule_names()
    {
        var recommends = Judge(Talk, "走读谈话", World(Fault())).Single().Recommends;

        recommends.Select(one => (one.Measure, one.Against?.ToString())).Should().Equal(("noticeToUnit", "organization:局1"), ("admonitionTalk", "cadre:甲"));
    }

    [Fact]
    public void It_is_taken_when_every_measure_was_and_rests_on_the_finding()
    {
        var notice = Taken(MeasureKind.NoticeToUnit, subject: "局1", subjectKind: SubjectKind.DispatchingUnit);
        Judge(Talk, "走读谈话", World(Fault(), Taken(MeasureKind.AdmonitionTalk), notice)).Single().Status.Should().Be(VerdictStatus.Taken);
        Judge(Talk, "走读谈话", World(Fault(), Taken(MeasureKind.AdmonitionTalk))).Single().Status.Should().Be(VerdictStatus.Recommended);
        Judge(Talk, "走读谈话", World(Fault(), Taken(MeasureKind.AdmonitionTalk, finding: null), notice)).Single().Status.Should().Be(VerdictStatus.Recommended);
        Judge(Talk, "走读谈话", World(Fault(), Taken(MeasureKind.AdmonitionTalk) with { Confirmation = Confirmation.Alleged }, notice)).Single().Status.Should().Be(VerdictStatus.Recommended);
    }

    [Theory]
    [InlineData(RectificationOutcome.Failed, VerdictStatus.Recommended)]
    [InlineData(RectificationOutcome.Passed, VerdictStatus.NotRecommended)]
    [InlineData(RectificationOutcome.Pending, VerdictStatus.NotRecommended)]
    [InlineData(null, VerdictStatus.Undetermined)]
    public void A_rectification_is_a_record_of_the_cadre_through_its_finding(RectificationOutcome? outcome, VerdictStatus status) => Judge("""
        - 后果: 整改不力召回
          条款: A-1
          对象: 干部
          每: 整改
          情形: 整改.结果 = "不力"
          建议: [召回, 撤换]
        """, "整改不力召回", World(Fault(), new Rectification { RectificationId = "改1", FindingId = "问1", OrderedOn = new(2016, 3, 12), Outcome = Known.FromNullable(outcome) }))
        .Should().ContainSingle().Which.Status.Should().Be(status);

    [Fact]
    public void An_exception_that_is_not_known_recommends_nothing() => Judge("""
        - 后果: 走读谈话
          条款: A-1
          对象: 干部
          每: 问题认定
          情形: 问题认定.问题代码 = "走读"
          除非: 问题认定.已听取本人意见
          建议: 诫勉谈话
        """, "走读谈话", World(Fault())).Should().ContainSingle().Which.Status.Should().Be(VerdictStatus.Undetermined);

    [Fact]
    public void What_the_source_leaves_open_goes_to_a_person_and_the_recommendation_stands()
    {
        var one = Judge("""
            - 后果: 弄虚作假问责
              条款: A-1
              对象: 干部
              每: 问题认定
              情形: 问题认定.问题代码 = "弄虚作假"
              建议: [{措施: 问责, 针对: 未定}]
            """, "弄虚作假问责", World(Fault(code: FindingCode.Falsification))).Single();

        one.Status.Should().Be(VerdictStatus.Recommended);
        one.Recommends.Should().ContainSingle().Which.Should().Match<Recommendation>(measure => measure.AddresseeIsOpen && measure.Against == null);
    }

    [Fact]
    public void A_choice_that_nobody_made_goes_to_a_person() => Judge("""
        - 后果: 不胜任撤换
          条款: [A-1, A-2]
          对象: 干部
          每: 问题认定
          情形:
            按: 直接撤换
            是的: 问题认定.问题代码 = "工作表现差"
            不是: 问题认定.问题代码 = "不胜任"
          建议: 撤换
        """, "不胜任撤换", World(Fault(code: FindingCode.PoorPerformance))).Should().ContainSingle().Which.Status.Should().Be(VerdictStatus.NeedsReview);

    [Fact]
    public void A_consequence_without_a_measure_recommends_none()
    {
        var verdict = Judge("""
            - 后果: 只认定
              条款: A-1
              对象: 干部
              每: 问题认定
              情形: 问题认定.问题代码 = "走读"
            """, "只认定", World(Fault())).Single();

        (verdict.Status, verdict.Recommends.Count).Should().Be((VerdictStatus.Recommended, 0));
    }

    [Fact]
    public void Findings_of_another_period_have_no_verdict_in_this_one() =>
        Judge(Talk, "走读谈话", World(Fault() with { FoundOn = new(2016, 2, 28) })).Should().BeEmpty();
}
