using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>One test as it was read: facts, settings, and what is expected of whom.</summary>
internal sealed record Scenario(
    Located<string> Name, Period Period, DateTimeOffset? AsOf, IReadOnlyList<GivenFact> Facts, IReadOnlyList<Setting> Settings, IReadOnlyList<Expectation> Expectations)
{
    /// <summary>Why the policy is expected not to go with the data at all: <c>jurisdiction</c>, <c>effective</c>; null where nothing is said.</summary>
    public IReadOnlyList<Located<string>>? Mismatch { get; init; }
}

/// <summary>A value that a test sets over a parameter.</summary>
internal sealed record Setting(Located<string> Parameter, Located<string> Value);

/// <summary>The data of a test, told piece by piece: background, test, variant.</summary>
internal sealed record ScenarioData(
    Period? Period, DateTimeOffset? AsOf, IReadOnlyList<GivenFact> Facts, IReadOnlyList<Completeness> Complete, IReadOnlyList<Setting> Settings)
{
    public static ScenarioData Empty { get; } = new(null, null, [], [], []);
}
