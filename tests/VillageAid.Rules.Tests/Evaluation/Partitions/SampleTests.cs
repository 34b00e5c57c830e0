using System.Text;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Partitions;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Tests.Vocabulary.HostRecords;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Partitions;

/// <summary>The sample county, part by part, through the engine.</summary>
public sealed class SampleTests
{
    private static readonly PolicyEngine Engine = new();
    private static readonly PolicySet Policies = Engine.Load([new FolderPolicySource(Repository.PathOf("rules/shangyi-2016"))]).Policies;
    private static readonly IReadOnlyList<FactSet> Parts = [.. SampleCounty.Parts.Take(24).Select(part => FactSet.Of(part))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task The_results_are_those_of_evaluating_one_by_one(int degree)
    {
        var results = await Engine.EvaluateAsync(Policies, Parts.ToAsyncEnumerable(), Case.March, new EvaluationOptions { MaxDegreeOfParallelism = degree }).ToListAsync();

        results.Select(one => one.Index).Should().Equal(Enumerable.Range(0, Parts.Count));
        results.Select(one => Print(one.Result)).Should().Equal(Parts.Select(part => Print(Engine.Evaluate(Policies, part, Case.March))));
    }

    [Fact]
    public async Task Each_partition_has_its_own_instant_unless_one_is_given()
    {
        var late = FactSet.Of([.. Case.Posted(), Case.Day(1) with { RecordedAt = Case.At(2016, 4, 20) }]);
        FactSet[] two = [late, FactSet.Of(Case.Posted("乙"))];

        var own = await Engine.EvaluateAsync(Policies, two.ToAsyncEnumerable(), Case.March).Select(one => one.Result.AsOf).ToListAsync();
        var given = await Engine.EvaluateAsync(Policies, two.ToAsyncEnumerable(), Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch }).Select(one => one.Result.AsOf).ToListAsync();

        own.Should().Equal(Case.At(2016, 4, 20), Engine.Evaluate(Policies, two[1], Case.March).AsOf);
        given.Should().Equal(Case.EndOfMarch, Case.EndOfMarch);
    }

    [Fact]
    public async Task Facts_that_do_not_fit_the_vocabulary_are_told_with_their_partition()
    {
        var other = FactSet.Of(FactVocabulary.BuiltIn.With(typeof(FarmHousehold)), new FarmHousehold { FarmHouseholdId = "户1" });

        var act = async () => await Engine.EvaluateAsync(Policies, new[] { Parts[0], other }.ToAsyncEnumerable(), Case.March).ToListAsync();

        (await act.Should().ThrowAsync<PartitionException>()).Which.Index.Should().Be(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_degree_below_one_is_refused_at_once(int degree) =>
        FluentActions.Invoking(() => Engine.EvaluateAsync(Policies, AsyncEnumerable.Empty<FactSet>(), Case.March, new EvaluationOptions { MaxDegreeOfParallelism = degree }))
            .Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Summaries_add_up()
    {
        var parts = Parts.Take(6).Select(part => Engine.Evaluate(Policies, part, Case.March)).ToList();

        var sum = EvaluationSummary.Sum(parts.Select(EvaluationSummary.Of));

        sum.VerdictCount.Should().Be(parts.Sum(one => one.Verdicts.Count));
        sum.SubjectCount.Should().Be(parts.Sum(one => one.SubjectCount));
        sum.Statuses.Should().Equal(parts.SelectMany(one => one.Verdicts).GroupBy(one => one.Status).OrderBy(group => group.Key).Select(group => new StatusCount(group.Key, group.Count())));
        sum.Statuses.Count.Should().BeGreaterThan(2);
    }

    [Fact]
    public void A_measure_counts_for_each_subject_once_and_only_while_it_stands()
    {
        const string Order = """
            措施:
              由轻到重: [诫勉谈话, 退回, 问责]
              取代: {问责: 退回, 退回: 诫勉谈话}
            """;
        var both = WithdrawOrWarn.Decide(Order, "未定: 原文没有说明", [.. Case.Posted(), WithdrawOrWarn.Appraised(), WithdrawOrWarn.Appraised(year: 2015), WithdrawOrWarn.Poor()]);

        var summary = EvaluationSummary.Of(both);

        summary.Measures.Select(one => (one.Measure, one.SubjectCount)).Should().Equal(("return", 1));
        EvaluationSummary.Sum([summary, summary]).Measures.Should().Equal(summary.Measures[0] with { SubjectCount = 2 });
    }

    private static string Print(EvaluationResult result)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(result, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
