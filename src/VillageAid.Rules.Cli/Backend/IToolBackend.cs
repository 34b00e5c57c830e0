using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Tracing;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Backend;

/// <summary>What the commands need of the library; the commands themselves only read arguments and print.</summary>
internal interface IToolBackend
{
    /// <summary>The fact types that facts and subjects can name where no pack adds any.</summary>
    FactVocabulary Vocabulary { get; }

    /// <summary>The counties that <see cref="GenerateCounty"/> knows.</summary>
    IReadOnlyList<string> Counties { get; }

    PolicyLoadResult Load(IReadOnlyList<IPolicySource> packs);

    /// <summary>What can be said of policies without data.</summary>
    IReadOnlyList<Diagnostic> Check(PolicySet policies);

    /// <summary>The facts of a folder, a file or a database, by a vocabulary: that of the packs they are judged by; see <see cref="FactSource"/>.</summary>
    FactLoadResult ReadFacts(string facts, FactVocabulary vocabulary, CancellationToken cancellationToken);

    EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, CancellationToken cancellationToken);

    /// <summary>What would change a verdict; see <see cref="PolicyEngine.FindChanges"/>.</summary>
    ChangeAnswer FindChanges(PolicySet policies, FactSet facts, EvaluationResult result, Verdict verdict, ChangeOptions options, CancellationToken cancellationToken);

    /// <summary>An evaluation of each of several partitions, in their order; see <see cref="PolicyEngine.EvaluateAsync"/>.</summary>
    IAsyncEnumerable<PartitionResult> EvaluateAsync(PolicySet policies, IAsyncEnumerable<FactSet> partitions, Period period, EvaluationOptions options, CancellationToken cancellationToken);

    /// <summary>Tries one expression over a vocabulary; its own mistakes are among the diagnostics.</summary>
    TrialResult Try(string expression, TrialCase on, FactVocabulary vocabulary);

    /// <summary>Runs the scenario tests beside the packs' rules.</summary>
    ScenarioReport RunScenarios(IReadOnlyList<FolderPolicySource> packs, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken);

    /// <summary>What became of the clauses of the packs' sources; mistakes of the packs and of their tests are among the diagnostics.</summary>
    ClauseTrace Trace(IReadOnlyList<FolderPolicySource> packs);

    /// <summary>Writes the CSV files of a made-up county, or of several in a folder each, into a folder that is there and empty; the same seed gives the same bytes.</summary>
    /// <exception cref="ArgumentException">The county cannot have these months.</exception>
    void GenerateCounty(GenerationRequest request, string folder);
}
