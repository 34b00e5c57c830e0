using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>Runs scenario tests over policies. Stateless, safe for any number of threads.</summary>
/// <example><code>var report = ScenarioRunner.Run(policies, source.ReadTests());</code></example>
public static class ScenarioRunner
{
    // What a test writes to leave a parameter open, whatever the pack or the background says of it.
    private static readonly string[] Unset = ["未定", "unset"];

    /// <summary>Runs every test of the files, in their order.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ScenarioReport Run(PolicySet policies, IEnumerable<SourceText> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(files);
        // A test has a handful of facts: whatever is made ready for many would cost more than it saves.
        return Run(policies, files, new CompiledEvaluator(new ReferenceStatuses()), cancellationToken);
    }

    internal static ScenarioReport Run(PolicySet policies, IEnumerable<SourceText> files, IPolicyEvaluator evaluator, CancellationToken cancellationToken = default)
    {
        var results = new List<ScenarioOutcome>();
        var diagnostics = new List<Diagnostic>();
        foreach (var file in files)
        {
            var bag = new DiagnosticBag();
            foreach (var scenario in ScenarioReader.Read(file, policies.Vocabulary, bag))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Run(scenario, policies, evaluator, bag, cancellationToken) is { } outcome)
                    results.Add(outcome);
            }
            diagnostics.AddRange(bag.ToSorted());
        }
        return new ScenarioReport(results, diagnostics);
    }

    private static ScenarioOutcome? Run(Scenario scenario, PolicySet policies, IPolicyEvaluator evaluator, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var names = new ExpectationNames(policies, diagnostics);
        var configured = Configure(scenario, policies, diagnostics);
        var facts = ScenarioFacts.Build(policies.Vocabulary, scenario, diagnostics);
        // All three say what is wrong before the test is left out.
        if (!names.AreKnown(scenario) || configured is null || facts is null)
            return null;
        var result = evaluator.Evaluate(configured, facts, scenario.Period, new EvaluationOptions { AsOf = scenario.AsOf }, cancellationToken);
        if (!names.AreJudged(scenario, result))
            return null;
        var checker = new ExpectationChecker(policies.Vocabulary);
        var failures = scenario.Expectations.SelectMany(expectation => checker.Check(expectation, result)).Concat(MismatchChecker.Check(scenario, result));
        return new ScenarioOutcome(scenario.Name.Place.ToString(), scenario.Name.Value, [.. failures.Distinct()]);
    }

    private static PolicySet? Configure(Scenario scenario, PolicySet policies, DiagnosticBag diagnostics)
    {
        var names = policies.Policies.SelectMany(policy => policy.ParameterNames)
            .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var settings = new List<KeyValuePair<ParameterSymbol, ParameterVersion?>>();
        var basis = new LocalizedText("测试设定", "set by the test");
        var isRight = true;
        foreach (var setting in scenario.Settings)
        {
            if (ParameterBinder.Find(setting.Parameter, names, diagnostics) is not { } parameter)
                isRight = false;
            else if (Unset.Contains(setting.Value.Value) && parameter.Choices?.Any(choice => Unset.Contains(choice.Term.Zh) || Unset.Contains(choice.Name)) is not true)
                settings.Add(new(parameter, null));
            else if (ParameterBinder.ParseValue(setting.Value, parameter.Type, parameter.Choices, diagnostics) is { } value)
                settings.Add(new(parameter, new ParameterVersion(DateOnly.MinValue, value, Provenance.Assumed, basis)));
            else
                isRight = false;
        }
        return !isRight ? null : policies.With(policies.Parameters.With(settings));
    }
}
