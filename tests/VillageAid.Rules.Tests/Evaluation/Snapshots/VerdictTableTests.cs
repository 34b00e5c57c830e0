using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Snapshots;

/// <summary>The list of verdicts of an evaluation, of which each is made when it is asked for.</summary>
public class VerdictTableTests
{
    private static readonly PolicySet Policies = new PolicyEngine().Load([new FolderPolicySource(Repository.PathOf("rules/shangyi-2016"))]).Policies;

    private static readonly IReadOnlyList<Fact> SomeFacts = [.. SampleCounty.Parts.Take(3).SelectMany(facts => facts).Distinct()];

    [Fact]
    public void Gives_the_same_by_number_as_in_a_row()
    {
        var verdicts = Evaluate().Verdicts;
        verdicts.Count.Should().BeGreaterThan(20);
        Enumerable.Range(0, verdicts.Count).Select(index => verdicts[index]).Should().Equal(verdicts);
        FluentActions.Invoking(() => verdicts[verdicts.Count]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => verdicts[-1]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Is_searched_by_status()
    {
        var result = Evaluate();
        var plain = result with { Verdicts = [.. result.Verdicts] };
        foreach (var status in Enum.GetValues<VerdictStatus>())
        {
            result.WithStatus(status).Should().Equal(result.Verdicts.Where(verdict => verdict.Status == status));
            plain.WithStatus(status).Should().Equal(result.WithStatus(status));
        }
        result.WithStatus(VerdictStatus.Satisfied, VerdictStatus.Violated).Should().Equal(result.Verdicts.Where(verdict => verdict.Status is VerdictStatus.Satisfied or VerdictStatus.Violated));
        result.WithStatus().Should().BeEmpty();
        plain.CountByStatus.Should().Equal(result.CountByStatus);
        plain.SubjectCount.Should().Be(result.SubjectCount);
        plain.Heads.Should().Equal(result.Heads);
    }

    [Fact]
    public void Is_empty_where_nobody_is_judged()
    {
        var result = Evaluate([]);
        result.Verdicts.Should().BeEmpty();
        (result.SubjectCount, result.CountByStatus.Values.Sum()).Should().Be((0, 0));
        FluentActions.Invoking(() => result.Verdicts[0]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task Reasons_may_be_asked_for_by_many_threads()
    {
        var expected = new ReferenceEvaluator().Evaluate(Policies, FactSet.Of(SomeFacts).In(Policies.Vocabulary), Case.March, new EvaluationOptions(), default).Verdicts.Select(BothEvaluators.Text).ToList();
        var verdicts = Evaluate().Verdicts;
        List<Verdict> views = [.. verdicts];

        // The same verdicts, from both ends, and such as each makes for itself.
        var seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() => Enumerable.Range(0, verdicts.Count)
            .Select(index => thread % 2 == 0 ? index : verdicts.Count - 1 - index)
            .Select(index => (index, Text: BothEvaluators.Text(thread < 6 ? views[index] : verdicts[index]), views[index].Reason)).OrderBy(one => one.index).ToList())));

        foreach (var texts in seen)
        {
            texts.Select(one => one.Text).Should().Equal(expected);
            texts.Select(one => one.Reason).Should().Equal(seen[0].Select(one => one.Reason), ReferenceEquals);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void Can_be_cancelled_while_it_is_made(int after)
    {
        using var source = new CancellationTokenSource();
        var progress = new Told(told =>
        {
            if (told.Done >= after)
                source.Cancel();
        });
        FluentActions.Invoking(() => new PolicyEngine().Evaluate(Policies, FactSet.Of(SomeFacts), Case.March, new EvaluationOptions { Progress = progress }, source.Token)).Should().Throw<OperationCanceledException>();
        progress.Last.Done.Should().BeGreaterThanOrEqualTo(after).And.BeLessThan(progress.Last.Total, "nothing is judged once it is cancelled");
    }

    [Fact]
    public void Tells_how_far_it_is_as_the_reference_evaluator_does()
    {
        var (one, other) = (new Told(_ => { }), new Told(_ => { }));
        new PolicyEngine().Evaluate(Policies, FactSet.Of(SomeFacts), Case.March, new EvaluationOptions { Progress = one });
        new PolicyEngine(new ReferenceEvaluator()).Evaluate(Policies, FactSet.Of(SomeFacts), Case.March, new EvaluationOptions { Progress = other });
        one.Last.Should().Be(other.Last);
        one.Last.Done.Should().Be(one.Last.Total).And.BePositive();
    }

    private static EvaluationResult Evaluate(IReadOnlyList<Fact>? facts = null) => new PolicyEngine().Evaluate(Policies, FactSet.Of(facts ?? SomeFacts), Case.March);

    private sealed class Told(Action<EvaluationProgress> hear) : IProgress<EvaluationProgress>
    {
        public EvaluationProgress Last { get; private set; }

        public void Report(EvaluationProgress value)
        {
            Last = value;
            hear(value);
        }
    }
}
