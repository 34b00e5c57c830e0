using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>Runs scenario tests over policies. Stateless, safe for any number of threads.</summary>
/// <example><code>var report = ScenarioRunner.Run(policies, source.ReadTests());</code></example>
public static class ScenarioRunner
{
    /// <summary>Runs every test of the files, in their order.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ScenarioReport Run(PolicySet policies, IEnumerable<SourceText> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(files);
        var results = new List<ScenarioOutcome>();
        var diagnostics = new List<Diagnostic>();
        foreach (var file in files)
        {
            var bag = new DiagnosticBag();
            foreach (var scenario in ScenarioReader.Read(file, policies.Vocabulary, bag))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Run(scenario, policies, bag, cancellationToken) is { } outcome)
                    results.Add(outcome);
            }
            diagnostics.AddRange(bag.ToSorted());
        }
        return new ScenarioReport(results, diagnostics);
    }

    private static ScenarioOutcome? Run(Scenario scenario, PolicySet policies, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var checker = new ExpectationChecker(policies, diagnostics);
        if (Configure(scenario, policies, diagnostics) is not { } configured || !checker.Knows(scenario))
            return null;
        var facts = new FactSet(policies.Vocabulary, scenario.Facts);
        var result = new ReferenceEvaluator().Evaluate(configured, facts, scenario.Period, new EvaluationOptions { AsOf = scenario.AsOf }, cancellationToken);
        var failures = scenario.Expectations.SelectMany(expectation => checker.Check(expectation, result));
        return new ScenarioOutcome(scenario.Name.Place.ToString(), scenario.Name.Value, [.. failures]);
    }

    private static PolicySet? Configure(Scenario scenario, PolicySet policies, DiagnosticBag diagnostics)
    {
        var names = policies.Policies.SelectMany(policy => policy.ParameterNames)
            .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var settings = new List<KeyValuePair<ParameterSymbol, ParameterVersion>>();
        foreach (var setting in scenario.Settings)
        {
            if (ParameterBinder.Find(setting.Parameter, names, diagnostics) is not { } parameter || ParameterBinder.ParseValue(setting.Value, parameter.Type, parameter.Choices, diagnostics) is not { } value)
                return null;
            var basis = new LocalizedText("测试设定", "set by the test");
            settings.Add(new(parameter, new ParameterVersion(DateOnly.MinValue, value, Provenance.Assumed, basis)));
        }
        return policies.With(policies.Parameters.With(settings));
    }
}
