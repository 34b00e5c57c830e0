using VillageAid.Rules.Scenarios;

namespace VillageAid.Rules.Tests.Scenarios;

/// <summary>The scenarios that pin the pack of Shangyi county, each a case of its own, so that one that fails is named.</summary>
public class PackScenarioTests
{
    private static readonly ScenarioReport Report = ScenarioRunner.Run(ShangyiPack.Policies, ShangyiPack.Source.ReadTests());

    public static TheoryData<string> Scenarios => new(Report.Results.Select(Name));

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Passes(string scenario) =>
        Report.Results.Single(result => Name(result) == scenario).Failures.Select(failure => failure.En).Should().BeEmpty();

    // A test with a mistake is not run: without this it would be missing in silence.
    [Fact]
    public void None_has_a_mistake() => Report.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();

    [Fact]
    public void Every_file_has_some() =>
        Report.Results.Select(result => result.Place.Split(':')[0]).Distinct().Should().HaveCount(ShangyiPack.Source.ReadTests().Count);

    // Two tests may have one name, so the line belongs to it; the path of the machine does not.
    private static string Name(ScenarioOutcome result) =>
        $"{result.Name} ({Path.GetRelativePath(Repository.Root, result.Place).Replace('\\', '/')})";
}
