using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules;

/// <summary>Reads policies and evaluates them over facts. Stateless, safe for any number of threads.</summary>
public sealed class PolicyEngine
{
    /// <summary>Reads, binds and compiles packs. Every mistake of their authors is a diagnostic; a pack with an error is not in the set.</summary>
    public PolicyLoadResult Load(IEnumerable<IPolicySource> sources, FactVocabulary? vocabulary = null) => throw new NotImplementedException();

    /// <summary>Evaluates policies over facts for the days of a period: one verdict for each rule, subject and occasion.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ArgumentException">The subject of <paramref name="options"/> is not written <c>type:id</c>, or its type is unknown.</exception>
    public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}

/// <summary>What came of loading packs.</summary>
/// <param name="Policies">The packs without an error; empty where there is none.</param>
/// <param name="Diagnostics">Every mistake, by file and place.</param>
public sealed record PolicyLoadResult(PolicySet Policies, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether no pack has an error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
