using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
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

    /// <summary>Reads and binds packs. Every mistake of their authors is a diagnostic; a pack with an error is not in the set.</summary>
    /// <exception cref="IOException">A source could not be read.</exception>
    public PolicyLoadResult Load(IEnumerable<IPolicySource> sources, FactVocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        vocabulary ??= FactVocabulary.BuiltIn;
        var diagnostics = new List<Diagnostic>();
        var policies = new List<BoundPolicy>();
        foreach (var source in sources)
        {
            var bag = new DiagnosticBag();
            var policy = Read(source, vocabulary, bag);
            if (policy is not null && policies.Find(other => other.Id == policy.Id) is { } twin)
                bag.Report(DiagnosticCatalog.DuplicatePolicy, policy.Place, policy.Id, twin.Place.Source.Path);
            if (policy is not null && !bag.HasErrors)
                policies.Add(policy);
            diagnostics.AddRange(bag.ToSorted());
        }
        return new PolicyLoadResult(new PolicySet(vocabulary, policies, ParameterStore.Empty), diagnostics);
    }

    /// <summary>Evaluates policies over facts for the days of a period: one verdict for each rule, subject and occasion.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ArgumentException">The facts are of another vocabulary, or the subject of <paramref name="options"/> is not written <c>type:id</c>, or its type is unknown.</exception>
    public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        if (facts.Vocabulary != policies.Vocabulary)
            throw new ArgumentException("The facts are of another vocabulary than the policies.", nameof(facts));
        return _evaluator.Evaluate(policies, facts, period, options ?? new EvaluationOptions(), cancellationToken);
    }

    private static BoundPolicy? Read(IPolicySource source, FactVocabulary vocabulary, DiagnosticBag diagnostics) =>
        PolicyReader.Read(source.Read(), source.Name, diagnostics) is { } syntax ? PolicyBinder.Bind(syntax, vocabulary, diagnostics) : null;
}

/// <summary>What came of loading packs.</summary>
/// <param name="Policies">The packs without an error; empty where there is none.</param>
/// <param name="Diagnostics">Every mistake, by file and place.</param>
public sealed record PolicyLoadResult(PolicySet Policies, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether no pack has an error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
