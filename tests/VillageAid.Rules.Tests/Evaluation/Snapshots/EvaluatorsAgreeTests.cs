using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Snapshots;

/// <summary>The fast evaluator and the reference evaluator say the same, verdict by verdict, with the same reasons.</summary>
public class EvaluatorsAgreeTests
{
    public static TheoryData<string> Packs => new(Repository.RulePacks.Select(folder => Path.GetFileName(folder)));

    [Fact]
    public void Over_the_sample_county()
    {
        var both = new BothEvaluators();
        var policies = Load("shangyi-2016").Policies;

        both.Evaluate(policies, SampleCounty.Whole.In(policies.Vocabulary), Case.March, new EvaluationOptions(), default);

        both.Compared.Should().Be(4590);
    }

    [Theory]
    [InlineData("2016")]
    [InlineData("2016-01-15..2016-02-20")]
    public void Over_the_sample_county_for_other_periods(string period)
    {
        var policies = Load("shangyi-2016").Policies;
        var part = FactSet.Of(policies.Vocabulary, SampleCounty.Parts.Take(5).SelectMany(facts => facts).Distinct());

        new BothEvaluators().Evaluate(policies, part, Period.Parse(period), new EvaluationOptions(), default).Verdicts.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void In_every_scenario(string pack)
    {
        var both = new BothEvaluators();
        var report = ScenarioRunner.Run(Load(pack).Policies, new FolderPolicySource(Repository.PathOf("rules/" + pack)).ReadTests(), both);

        report.Results.Where(result => result.Failures.Count > 0).Should().BeEmpty();
        both.Compared.Should().BeGreaterThan(20);
    }

    private static PolicyLoadResult Load(string pack) => new PolicyEngine().Load([new FolderPolicySource(Repository.PathOf("rules/" + pack))]);
}
