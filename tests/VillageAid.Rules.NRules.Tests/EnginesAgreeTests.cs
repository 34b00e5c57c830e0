using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Tests;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Tests.Evaluation.Properties;
using VillageAid.Rules.Tests.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.NRules.Tests;

/// <summary>NRules says what the reference evaluator says, verdict by verdict, in the same order, with the same reasons.</summary>
public class EnginesAgreeTests
{
    public static TheoryData<string> Packs => new(Repository.RulePacks
        .Append(Repository.PathOf("samples/model-regulation"))
        .Select(folder => Path.GetRelativePath(Repository.Root, folder)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packs))]
    public void In_every_scenario(string pack)
    {
        var both = Both();
        var source = new FolderPolicySource(Repository.PathOf(pack));

        var report = ScenarioRunner.Run(new PolicyEngine().Load([source]).Policies, source.ReadTests(), both);

        report.Diagnostics.Should().BeEmpty();
        report.Results.Where(result => result.Failures.Count > 0).Should().BeEmpty();
        both.Compared.Should().BeGreaterThan(20);
    }

    [Theory]
    [InlineData("2016-03", 5)]
    [InlineData("2016", 2)]
    [InlineData("2016-01-15..2016-02-20", 2)]
    public void Over_the_sample_county(string period, int teams)
    {
        var policies = new PolicyEngine().Load([new FolderPolicySource(Repository.PathOf("rules/shangyi-2016"))]).Policies;
        var facts = FactSet.Of(policies.Vocabulary, SampleCounty.Parts.Take(teams).SelectMany(part => part).Distinct());

        Both().Evaluate(policies, facts, Period.Parse(period), new EvaluationOptions(), default).Verdicts.Should().NotBeEmpty();
    }

    [Fact]
    public void For_one_subject_that_is_asked_for()
    {
        var policies = new PolicyEngine().Load([new FolderPolicySource(Repository.PathOf("rules/shangyi-2016"))]).Policies;
        var facts = SampleCounty.Whole.In(policies.Vocabulary);
        var one = new PolicyEngine().Evaluate(policies, facts, Case.March).Verdicts[^1].Subject;

        Both().Evaluate(policies, facts, Case.March, new EvaluationOptions { Subject = one.ToString() }, default).SubjectCount.Should().Be(1);
    }

    [Property(Arbitrary = [typeof(WideCases)], MaxTest = 600, QuietOnSuccess = true)]
    public void Over_random_packs_and_facts(RandomCase one)
    {
        var load = new PolicyEngine().Load([one.Policy]);
        // Also in the middle of the month, when much is still to come.
        var asOf = Case.EndOfMarch.AddDays(one.Seed % 3 == 0 ? -12 : 0);
        Both(one.Seed % 2 == 0).Evaluate(load.Policies, FactSet.Of(one.Facts).In(load.Policies.Vocabulary), Case.March, new EvaluationOptions { AsOf = asOf }, default);
    }

    [Fact]
    public void When_it_is_cancelled_nothing_comes_out()
    {
        var engine = new PolicyEngine(new CompiledEvaluator(new NRulesStatuses()));
        var policies = Case.Pack("subject: cadre\neach: month\nrequires: count(attendanceDays) >= 20");

        engine.Invoking(it => it.Evaluate(policies, FactSet.Of(Case.Posted()), Case.March, cancellationToken: new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();
    }

    // By code, or by walking the conditions, as it is where there are few cases.
    private static BothEvaluators Both(bool compiles = true) => new(new CompiledEvaluator(compiles ? new NRulesStatuses(fewestWindows: 0) : new NRulesStatuses()));
}
