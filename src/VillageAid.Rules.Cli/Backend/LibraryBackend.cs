using System.Globalization;
using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Text;
using VillageAid.Rules.Tracing;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Backend;

/// <summary>The library itself.</summary>
internal sealed class LibraryBackend : IToolBackend
{
    private readonly PolicyEngine _engine = new();

    public FactVocabulary Vocabulary => FactVocabulary.BuiltIn;

    public IReadOnlyList<string> Counties => [.. CountyProfile.All.Select(profile => profile.Name)];

    public PolicyLoadResult Load(IReadOnlyList<IPolicySource> packs) => _engine.Load(packs, Vocabulary);

    public IReadOnlyList<Diagnostic> Check(PolicySet policies) => _engine.Check(policies);

    public FactLoadResult ReadFacts(string facts, FactVocabulary vocabulary, CancellationToken cancellationToken) => FactSource.Read(facts, vocabulary, cancellationToken);

    public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, CancellationToken cancellationToken) =>
        _engine.Evaluate(policies, facts, period, options, cancellationToken);

    public ChangeAnswer FindChanges(PolicySet policies, FactSet facts, EvaluationResult result, Verdict verdict, ChangeOptions options, CancellationToken cancellationToken) =>
        _engine.FindChanges(policies, facts, result, verdict, options, cancellationToken);

    public IAsyncEnumerable<PartitionResult> EvaluateAsync(
        PolicySet policies, IAsyncEnumerable<FactSet> partitions, Period period, EvaluationOptions options, CancellationToken cancellationToken) =>
        _engine.EvaluateAsync(policies, partitions, period, options, cancellationToken);

    public TrialResult Try(string expression, TrialCase on, FactVocabulary vocabulary)
    {
        var diagnostics = new DiagnosticBag();
        var trace = new TraceRecorder();
        var trial = new ExpressionTrial { Vocabulary = vocabulary, Case = on, Trace = trace };
        if (trial.Bind(new SourceText("EXPRESSION", expression), diagnostics) is not { } bound)
            return new TrialResult(diagnostics.ToSorted(), null);
        var value = trial.Evaluate(bound);
        return new TrialResult(diagnostics.ToSorted(), new TrialAnswer(bound.Type, value, PlainValue.CausesOf(value).Items, trace.Roots, trace.IsCut));
    }

    public ScenarioReport RunScenarios(IReadOnlyList<FolderPolicySource> packs, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        var results = new List<ScenarioOutcome>();
        var diagnostics = new List<Diagnostic>();
        var done = 0;
        foreach (var pack in LoadEach(packs, diagnostics))
        {
            if (pack is not null)
            {
                var report = ScenarioRunner.Run(pack.Policies, pack.Tests, cancellationToken);
                results.AddRange(report.Results);
                diagnostics.AddRange(report.Diagnostics);
            }
            progress.Report(new EvaluationProgress(++done, packs.Count));
        }
        return new ScenarioReport(results, diagnostics);
    }

    public ClauseTrace Trace(IReadOnlyList<FolderPolicySource> packs)
    {
        var diagnostics = new List<Diagnostic>();
        var trace = ClauseTracer.Trace(LoadEach(packs, diagnostics).OfType<TestedPolicies>());
        return trace with { Diagnostics = [.. diagnostics, .. trace.Diagnostics] };
    }

    /// <summary>Each pack by itself with its tests; null in the place of one with errors.</summary>
    private IEnumerable<TestedPolicies?> LoadEach(IReadOnlyList<FolderPolicySource> packs, List<Diagnostic> diagnostics)
    {
        // A pack may use what another one declares, so each is loaded with the vocabulary of all.
        var vocabulary = packs.Count > 1 ? Load(packs).Policies.Vocabulary : Vocabulary;
        foreach (var pack in packs)
        {
            var load = _engine.Load([pack], vocabulary, bases: packs);
            // What is wrong in a pack that several extend is told once.
            diagnostics.AddRange(load.Diagnostics.Except(diagnostics));
            yield return load.Succeeded ? new TestedPolicies(load.Policies, pack.ReadTests()) : null;
        }
    }

    public void GenerateCounty(GenerationRequest request, string folder)
    {
        var profile = CountyProfile.Find(request.County)!.Times(request.Scale);
        if (request.Counties is not { } count)
        {
            CountySample.Write(profile, request.Seed, request.From, request.Months, folder);
            return;
        }
        var digits = new string('0', count.ToString(CultureInfo.InvariantCulture).Length);
        for (var number = 1; number <= count; number++)
            CountySample.Write(profile, unchecked((request.Seed + number - 1) & int.MaxValue), request.From, request.Months, Path.Combine(folder, $"{request.County}-{number.ToString(digits, CultureInfo.InvariantCulture)}"));
    }
}
