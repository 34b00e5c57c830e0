using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Tests.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.Sessions.OpenCase;

namespace VillageAid.Rules.Tests.Evaluation.Sessions;

/// <summary>A step is made whole or not at all, and what was handed out before it stays.</summary>
public class SessionStepTests
{
    [Fact]
    public void What_is_not_there_cannot_go_and_nothing_has_changed()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1)));

        var apply = () => session.Apply([FactChange.Insert(Case.Day(2)), FactChange.Withdraw(Case.Day(9))]);

        apply.Should().Throw<ArgumentException>().WithMessage("*考勤 甲 2016-03-09*");
        session.CountByStatus[VerdictStatus.Violated].Should().Be(1);
        session.Insert(Case.Day(2)).Told().Should().Equal("cadre:甲: Violated → Satisfied");
    }

    [Fact]
    public void A_fact_that_is_there_once_goes_once()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1), Case.Day(1), Case.Day(2)));

        session.Withdraw(Case.Day(1)).Changes.Should().BeEmpty();
        session.Withdraw(Case.Day(1)).Told().Should().Equal("cadre:甲: Satisfied → Violated");
        session.Invoking(one => one.Withdraw(Case.Day(1))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_fact_of_an_unknown_type_is_refused()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1)));

        session.Invoking(one => one.Insert(Case.Day(2), new Strange())).Should().Throw<ArgumentException>().WithMessage("*Strange*");
        session.Verdicts.Single().Status.Should().Be(VerdictStatus.Violated);
    }

    [Fact]
    public void A_fact_without_its_key_is_refused()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1)));

        session.Invoking(one => one.Insert(new Cadre { CadreId = null! })).Should().Throw<ArgumentException>().WithMessage("*cadreId*");
        session.Verdicts.Should().ContainSingle();
    }

    [Fact]
    public void A_step_that_is_cancelled_is_not_made()
    {
        var policies = Case.Pack(TwoDays);
        var judge = new Interrupted();
        var session = AppraisalSession.Open(policies, FactSet.Of(Closed(Case.Day(1))).In(policies.Vocabulary), Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch }, new ReferenceStatuses(), _ => judge, default);

        using var source = new CancellationTokenSource();
        judge.Source = source;
        session.Invoking(one => one.Apply([FactChange.Insert(Case.Day(2))], source.Token)).Should().Throw<OperationCanceledException>();
        judge.Source = null;

        session.Verdicts.Single().Status.Should().Be(VerdictStatus.Violated);
        session.Insert(Case.Day(3)).Told().Should().Equal("cadre:甲: Violated → Satisfied");
        session.Invoking(one => one.Withdraw(Case.Day(2))).Should().Throw<ArgumentException>("it was never inserted");
    }

    [Fact]
    public void A_result_that_was_handed_out_stays_what_it_was()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1)));
        var (early, first) = (session.Result, session.Insert(Case.Day(2)));
        var middle = session.Result;
        var second = session.Correct(Case.Day(1), Case.Day(1, AttendanceStatus.Absent));

        var (one, two, three) = (Fresh(Case.Day(1)), Fresh(Case.Day(1), Case.Day(2)), Fresh(Case.Day(1, AttendanceStatus.Absent), Case.Day(2)));
        BothEvaluators.ShouldBeSame(early, one);
        BothEvaluators.ShouldBeSame(middle, two);
        BothEvaluators.ShouldBeSame(session.Result, three);
        foreach (var (verdict, expected) in new[] { (first.Changes.Single().Before, one), (first.Changes.Single().After, two), (second.Changes.Single().Before, two), (second.Changes.Single().After, three) })
            BothEvaluators.Text(verdict!).Should().Be(BothEvaluators.Text(expected.Verdicts.Single()));
    }

    private static EvaluationResult Fresh(params IEnumerable<Fact> days) =>
        new PolicyEngine().Evaluate(Case.Pack(TwoDays), FactSet.Of(Closed(days)), Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch });

    private sealed record Strange : Fact;

    /// <summary>Is cancelled when it has judged half of it.</summary>
    private sealed class Interrupted : IStatusJudge
    {
        private readonly ReferenceStatuses _statuses = new();

        public CancellationTokenSource? Source { get; set; }

        public void Judge(EvaluationPlan plan, IReadOnlyList<PlannedTask> tasks, EvaluationSteps steps, CancellationToken cancellationToken)
        {
            _statuses.Judge(plan, tasks, steps, cancellationToken);
            Source?.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
