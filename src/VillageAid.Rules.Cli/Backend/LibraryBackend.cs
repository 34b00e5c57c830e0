using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Backend;

/// <summary>The library itself.</summary>
internal sealed class LibraryBackend : IToolBackend
{
    private readonly PolicyEngine _engine = new();

    public FactVocabulary Vocabulary => FactVocabulary.BuiltIn;

    public IReadOnlyList<string> Counties => ["shangyi"];

    public PolicyLoadResult Load(IReadOnlyList<IPolicySource> packs) => _engine.Load(packs, Vocabulary);

    public LoadedFacts ReadFacts(string folder) => throw new NotImplementedException();

    public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, CancellationToken cancellationToken) =>
        _engine.Evaluate(policies, facts, period, options, cancellationToken);

    public ScenarioReport RunScenarios(IReadOnlyList<FolderPolicySource> packs, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    public void GenerateCounty(string county, int seed, Period period, string folder, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
