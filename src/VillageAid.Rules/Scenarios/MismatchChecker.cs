using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>Compares what the run says of a policy that does not go with the data with what a test expects: another place, another time.</summary>
internal static class MismatchChecker
{
    public static IEnumerable<LocalizedText> Check(Scenario scenario, EvaluationResult result)
    {
        if (scenario.Mismatch is not { } expected)
            yield break;
        foreach (var missing in expected.Where(one => !result.Diagnostics.Any(item => item.Descriptor == DescriptorOf(one.Value))))
            yield return new LocalizedText($"不符：应报告 {DescriptorOf(missing.Value).Code}，却没有报告", $"mismatch: {DescriptorOf(missing.Value).Code} should be reported, but is not");
        foreach (var other in result.Diagnostics.Where(item => !expected.Any(one => DescriptorOf(one.Value) == item.Descriptor)))
            yield return new LocalizedText($"不符：不应报告 {other.Code}（{other.Message.Zh}）", $"mismatch: {other.Code} must not be reported ({other.Message.En})");
    }

    private static DiagnosticDescriptor DescriptorOf(string why) => why == "jurisdiction" ? DiagnosticCatalog.NobodyInJurisdiction : DiagnosticCatalog.NotInForce;
}
