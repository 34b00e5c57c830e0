using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Scenarios;

/// <summary>
/// Checks the facts of a test as loaded facts are checked, each at its place in the test. Only a record that another one names need not be there: a
/// test is told shortly, and what it leaves out is Unknown, as in a ledger.
/// </summary>
internal static class ScenarioFacts
{
    /// <summary>The checked facts; null where a record cannot be used.</summary>
    public static FactSet? Build(FactVocabulary vocabulary, Scenario scenario, DiagnosticBag diagnostics)
    {
        var builder = new FactSetBuilder(vocabulary);
        foreach (var given in scenario.Facts)
            builder.Add(given.Fact, new FactOrigin(given.Place.Source.Path, given.Place.Start));
        var result = builder.Build();
        // A record that was refused makes others doubtful; where the test is not run that is nobody's concern.
        diagnostics.AddRange(result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error || (result.Succeeded && item.Descriptor != DiagnosticCatalog.DanglingReference)));
        return result.Succeeded ? result.FactSet : null;
    }
}
