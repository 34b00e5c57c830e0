using Mono.Cecil;

namespace VillageAid.Rules.Tests.Architecture;

public sealed class RoomTests
{
    private const string Root = "VillageAid.Rules";

    // Verdicts stands above Yaml: it is data that every later room shares (a source's nature, a parameter's provenance).
    private static readonly string[] Order =
        ["Text", "Diagnostics", "Facts", "Vocabulary", "FactSets", "Verdicts", "Yaml", "Syntax", "Binding", "Evaluation", "Counterfactuals", "Reports", "Receipts", "Scenarios", "Tracing", "Hosting"];

    private static readonly Dictionary<string, string> Keepers = new() { ["YamlDotNet"] = "Yaml" };

    [Fact]
    public void A_room_uses_only_rooms_above_it() => Check(Order, Keepers).Should().BeEmpty();

    [Fact]
    public void A_wrong_order_is_found()
    {
        string[] wrong = ["Diagnostics", "Text", .. Order[2..]];

        Check(wrong, Keepers).Should().Contain("VillageAid.Rules.Diagnostics.Diagnostic → VillageAid.Rules.Text.LinePosition")
            .And.OnlyContain(line => line.Contains("Diagnostics.", StringComparison.Ordinal) && line.Contains("→ VillageAid.Rules.Text.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_room_that_nobody_ordered_is_found() =>
        Check([.. Order.Where(room => room != "Facts")], Keepers).Should().Contain(line => line.EndsWith("the room Facts is not in the order", StringComparison.Ordinal));

    [Fact]
    public void A_package_in_the_wrong_room_is_found() =>
        Check(Order, new Dictionary<string, string> { ["System.Text.Json"] = "Yaml" }).Should().Contain(line =>
            line.StartsWith("VillageAid.Rules.Reports.JsonReport →", StringComparison.Ordinal) && line.EndsWith("only Yaml may name System.Text.Json", StringComparison.Ordinal));

    [Fact]
    public void References_are_found_wherever_they_can_stand()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(RoomTests).Assembly.Location);
        var checker = new RoomChecker("VillageAid.Rules.Tests.Architecture.Corpus", ["Early", "Late"], new Dictionary<string, string>());

        var found = checker.Check(assembly).Select(line => line.Replace("VillageAid.Rules.Tests.Architecture.Corpus.", "", StringComparison.Ordinal));

        found.Select(line => line.Split(" →")[0].Split('/')[0]).Distinct().Should().BeEquivalentTo(
            "Early.ByAttribute", "Early.ByBase", "Early.ByBody", "Early.ByConstraint", "Early.ByField", "Early.ByGenericArgument", "Early.ByLambda", "Early.BySignature", "Early.ByTypeOf");
    }

    private static IReadOnlyList<string> Check(IReadOnlyList<string> order, IReadOnlyDictionary<string, string> keepers)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(PolicyEngine).Assembly.Location);
        return new RoomChecker(Root, order, keepers).Check(assembly);
    }
}
