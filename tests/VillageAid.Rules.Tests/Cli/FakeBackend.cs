using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Tests.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Scenarios;

namespace VillageAid.Rules.Tests.Cli;

/// <summary>A library that gives what a test told it to, and remembers what it was asked.</summary>
internal sealed class FakeBackend : IToolBackend
{
    public static readonly Diagnostic Mistake = new(DiagnosticCatalog.NotUtf8, "rules/a/policy.yaml", new LinePosition(3, 7), []);

    public FactVocabulary Vocabulary => FactVocabulary.BuiltIn;

    public IReadOnlyList<string> Counties => ["shangyi"];

    public IReadOnlyList<Diagnostic> RuleDiagnostics { get; init; } = [];

    public IReadOnlyList<Diagnostic> FactDiagnostics { get; init; } = [];

    public ScenarioReport Scenarios { get; init; } = new([], []);

    public Func<CancellationToken, EvaluationResult> Evaluation { get; init; } = _ => SampleVerdicts.Result;

    public Action<string> Generation { get; init; } = folder => File.WriteAllText(Path.Combine(folder, "cadre.csv"), "甲");

    public IReadOnlyList<string> Packs { get; private set; } = [];

    public EvaluationOptions? Options { get; private set; }

    public PolicyLoadResult Load(IReadOnlyList<IPolicySource> packs)
    {
        Packs = [.. packs.Select(pack => pack.Name)];
        return new PolicyLoadResult(new PolicyEngine().Load([]).Policies, RuleDiagnostics);
    }

    public FactLoadResult ReadFacts(string folder, FactVocabulary vocabulary) =>
        new(FactSet.Of(new Cadre { CadreId = "甲" }, new Cadre { CadreId = "C001" }), FactDiagnostics, 3, 3 - FactDiagnostics.Count, FactDiagnostics.Count);

    public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, CancellationToken cancellationToken)
    {
        Options = options;
        return Evaluation(cancellationToken);
    }

    // Binding and evaluating one expression needs neither rules nor files: there is nothing to fake.
    public TrialResult Try(string expression, TrialCase on, FactVocabulary vocabulary) => new LibraryBackend().Try(expression, on, vocabulary);

    public ScenarioReport RunScenarios(IReadOnlyList<FolderPolicySource> packs, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken) => Scenarios;

    public void GenerateCounty(string county, int seed, Period period, string folder) => Generation(folder);
}
