using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Tests.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Tracing;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Cli;

/// <summary>A library that gives what a test told it to, and remembers what it was asked.</summary>
internal sealed class FakeBackend : IToolBackend
{
    public static readonly Diagnostic Mistake = new(DiagnosticCatalog.NotUtf8, "rules/a/policy.yaml", new LinePosition(3, 7), []);

    public static readonly Diagnostic Warning = new(DiagnosticCatalog.SupersededMissing, "facts/考勤.csv", new LinePosition(2, 1), ["K1"]);

    public FactVocabulary Vocabulary => FactVocabulary.BuiltIn;

    public IReadOnlyList<string> Counties => ["shangyi"];

    public IReadOnlyList<Diagnostic> RuleDiagnostics { get; init; } = [];

    public IReadOnlyList<Diagnostic> FactDiagnostics { get; init; } = [];

    public IReadOnlyList<Fact> Facts { get; init; } = [new Cadre { CadreId = "甲" }, new Cadre { CadreId = "C001" }];

    /// <summary>How many records were refused; by default one a diagnostic.</summary>
    public int? Refused { get; init; }

    public ScenarioReport Scenarios { get; init; } = new([], []);

    public Func<CancellationToken, EvaluationResult> Evaluation { get; init; } = _ => SampleVerdicts.Result;

    public Action<string> Generation { get; init; } = folder => File.WriteAllText(Path.Combine(folder, "cadre.csv"), "甲");

    public IReadOnlyList<string> Packs { get; private set; } = [];

    public EvaluationOptions? Options { get; private set; }

    public IReadOnlyList<Diagnostic> Check(PolicySet policies) => [];

    public PolicyLoadResult Load(IReadOnlyList<IPolicySource> packs)
    {
        Packs = [.. packs.Select(pack => pack.Name)];
        return new PolicyLoadResult(new PolicySet(Vocabulary, [], ParameterStore.Empty), RuleDiagnostics);
    }

    public FactLoadResult ReadFacts(string path, FactVocabulary vocabulary, CancellationToken cancellationToken) =>
        new(FactSet.Of(Facts), FactDiagnostics, Facts.Count + (Refused ?? FactDiagnostics.Count), Facts.Count, Refused ?? FactDiagnostics.Count);

    public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, CancellationToken cancellationToken)
    {
        Options = options;
        return Evaluation(cancellationToken);
    }

    public ChangeAnswer FindChanges(PolicySet policies, FactSet facts, EvaluationResult result, Verdict verdict, ChangeOptions options, CancellationToken cancellationToken) =>
        new(verdict, result.AsOf, [], []);

    public IAsyncEnumerable<PartitionResult> EvaluateAsync(PolicySet policies, IAsyncEnumerable<FactSet> partitions, Period period, EvaluationOptions options, CancellationToken cancellationToken) =>
        partitions.Select((facts, index) => new PartitionResult(index, Evaluate(policies, facts, period, options, cancellationToken)));

    // Binding and evaluating one expression needs neither rules nor files: there is nothing to fake.
    public TrialResult Try(string expression, TrialCase on, FactVocabulary vocabulary) => new LibraryBackend().Try(expression, on, vocabulary);

    public ScenarioReport RunScenarios(IReadOnlyList<FolderPolicySource> packs, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken) => Scenarios;

    public ClauseTrace Trace(IReadOnlyList<FolderPolicySource> packs) => new([], []);

    public GenerationRequest? Request { get; private set; }

    public void GenerateCounty(GenerationRequest request, string folder)
    {
        Request = request;
        Generation(folder);
    }
}
