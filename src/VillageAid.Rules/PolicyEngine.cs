using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Checks;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules;

/// <summary>Reads policies and evaluates them over facts. Stateless, safe for any number of threads.</summary>
/// <example>
/// <code>
/// var engine = new PolicyEngine();
/// var policies = engine.Load([new FolderPolicySource("rules/shangyi-2016")]).Policies;
/// var result = engine.Evaluate(policies, FactSet.Of(facts), Period.Parse("2016-03"));
/// </code>
/// </example>
public sealed class PolicyEngine
{
    private readonly IPolicyEvaluator _evaluator = new ReferenceEvaluator();

    /// <summary>
    /// Reads and binds packs. Every mistake of their authors is a diagnostic; a pack with an error is not in the set. What packs declare under
    /// <c>vocabulary:</c> is added to <paramref name="vocabulary"/> (by default the built-in one) for all of them: read facts with the
    /// <see cref="PolicySet.Vocabulary"/> of the result.
    /// </summary>
    /// <exception cref="IOException">A source could not be read.</exception>
    public PolicyLoadResult Load(IEnumerable<IPolicySource> sources, FactVocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var packs = sources.Select(Read).ToList();
        var (merged, isWhole) = VocabularyMerger.Merge([.. packs.Select(pack => pack.Pack).OfType<ReadPack>()], vocabulary ?? FactVocabulary.BuiltIn);
        var policies = new List<BoundPolicy>();
        foreach (var (pack, bag) in packs)
        {
            var policy = pack is null ? null : Bind(pack, merged, isWhole);
            if (policy is not null && policies.Find(other => other.Id == policy.Id) is { } twin)
                bag.Report(DiagnosticCatalog.DuplicatePolicy, policy.Place, policy.Id, twin.Place.Source.Path);
            if (policy is not null && !bag.HasErrors)
                policies.Add(policy);
        }
        return new PolicyLoadResult(new PolicySet(merged, policies, ParameterStore.Empty), [.. packs.SelectMany(pack => pack.Diagnostics.ToSorted())]);
    }

    /// <summary>
    /// What can be said of policies without any data: a rule that always says the same, conditions that contradict each other. Warnings, each with an
    /// example; for authors, so it is no part of <see cref="Load"/>.
    /// </summary>
    /// <example><code>foreach (var diagnostic in engine.Check(engine.Load(packs).Policies)) Console.WriteLine(diagnostic);</code></example>
    public IReadOnlyList<Diagnostic> Check(PolicySet policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        var bag = new DiagnosticBag();
        foreach (var policy in policies.Policies)
            PolicyChecks.Report(policy, policies.Parameters, bag);
        return bag.ToSorted();
    }

    /// <summary>Evaluates policies over facts for the days of a period: one verdict for each rule, subject and occasion.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ArgumentException">A record is of a type that the policies' vocabulary does not have, or the subject of <paramref name="options"/> is not written <c>type:id</c>, or its type is unknown.</exception>
    public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        return _evaluator.Evaluate(policies, facts.In(policies.Vocabulary), period, options ?? new EvaluationOptions(), cancellationToken);
    }

    private static (ReadPack? Pack, DiagnosticBag Diagnostics) Read(IPolicySource source)
    {
        var bag = new DiagnosticBag();
        return (PolicyReader.Read(source.Read(), source.Name, bag) is { } policy ? new ReadPack(policy, bag) : null, bag);
    }

    // Where a vocabulary has a mistake, a name that is missing in any pack may be meant to stand there.
    private static BoundPolicy Bind(ReadPack pack, FactVocabulary vocabulary, bool isWhole) =>
        PolicyBinder.Bind(isWhole ? pack.Policy : pack.Policy with { Gaps = pack.Policy.Gaps | ReadingGaps.Vocabulary }, vocabulary, pack.Diagnostics);
}

/// <summary>What came of loading packs.</summary>
/// <param name="Policies">The packs without an error; empty where there is none.</param>
/// <param name="Diagnostics">Every mistake, by file and place.</param>
public sealed record PolicyLoadResult(PolicySet Policies, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether no pack has an error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
