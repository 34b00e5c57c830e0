using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Backend;

/// <summary>What came of running scenario tests.</summary>
/// <param name="Results">Each test, in the order of its file and place.</param>
/// <param name="Diagnostics">Packs and test files that cannot be read or bound.</param>
internal sealed record ScenarioReport(IReadOnlyList<ScenarioOutcome> Results, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>What came of one scenario test.</summary>
/// <param name="Place">Where it stands, <c>path:line:column</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Failures">What was expected and what came instead, one text a difference; empty where it passed.</param>
internal sealed record ScenarioOutcome(string Place, string Name, IReadOnlyList<LocalizedText> Failures)
{
    public bool Passed => Failures.Count == 0;
}
