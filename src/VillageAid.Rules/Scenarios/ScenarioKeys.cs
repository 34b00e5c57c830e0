namespace VillageAid.Rules.Scenarios;

/// <summary>Which keys of the table may stand in which mapping of a test file.</summary>
internal static class ScenarioKeys
{
    public static readonly string[] Data = ["period", "asOf", "set", "given", "attendance", "complete"];
    public static readonly string[] Background = ["background", .. Data];
    public static readonly string[] Test = ["test", .. Data, "expect", "mismatch", "variants"];
    public static readonly string[] Variant = [.. Data, "expect", "mismatch"];
    public static readonly string[] Expectation = ["is", "not", "actual", "needed", "missing", "measures"];
    public static readonly string[] Measure = ["measure", "addressee", "against"];
}
