using VillageAid.Rules.Hosting;
using VillageAid.Rules.Scenarios;

namespace VillageAid.Rules.Tests.Scenarios;

/// <summary>The scenarios that pin the packs under <c>rules/</c>, each a case of its own, so that one that fails is named.</summary>
public class PackScenarioTests
{
    private static readonly Dictionary<string, (FolderPolicySource Source, ScenarioReport Report)> Packs =
        Repository.RulePacks.ToDictionary(folder => Path.GetFileName(folder), Run);

    public static TheoryData<string> Scenarios => new(Packs.Values.SelectMany(pack => pack.Report.Results).Select(Name));

    public static TheoryData<string> Names => new(Packs.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Passes(string scenario) =>
        Packs.Values.SelectMany(pack => pack.Report.Results).Single(result => Name(result) == scenario).Failures.Select(failure => failure.En).Should().BeEmpty();

    // A test with a mistake is not run: without this it would be missing in silence.
    [Theory]
    [MemberData(nameof(Names))]
    public void None_has_a_mistake(string pack) => Packs[pack].Report.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_file_has_some(string pack) =>
        Packs[pack].Report.Results.Select(result => result.Place.Split(':')[0]).Distinct().Should().HaveCount(Packs[pack].Source.ReadTests().Count).And.NotBeEmpty();

    private static (FolderPolicySource, ScenarioReport) Run(string folder)
    {
        var source = new FolderPolicySource(folder);
        var load = new PolicyEngine().Load([source]);
        load.Diagnostics.Select(item => item.ToString()).Should().BeEmpty();
        return (source, ScenarioRunner.Run(load.Policies, source.ReadTests()));
    }

    // Two tests may have one name, so the line belongs to it; the path of the machine does not.
    private static string Name(ScenarioOutcome result) =>
        $"{result.Name} ({Path.GetRelativePath(Repository.Root, result.Place).Replace('\\', '/')})";
}
