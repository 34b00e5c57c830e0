using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Scenarios;

/// <summary>What came of running scenario tests.</summary>
/// <param name="Results">Each test, in the order of its file and place.</param>
/// <param name="Diagnostics">Mistakes in the test files; a test with one is not among the results.</param>
/// <example><c>report.Results.Count(result => !result.Passed)</c> is the number of tests that failed.</example>
public sealed record ScenarioReport(IReadOnlyList<ScenarioOutcome> Results, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>What came of one scenario test.</summary>
/// <param name="Place">Where it stands, <c>path:line:column</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Failures">What was expected and what came instead, one text a difference; empty where it passed.</param>
public sealed record ScenarioOutcome(string Place, string Name, IReadOnlyList<LocalizedText> Failures)
{
    /// <summary>Whether everything was as expected.</summary>
    public bool Passed => Failures.Count == 0;
}
