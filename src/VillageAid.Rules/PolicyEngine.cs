using VillageAid.Rules.Binding;
using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Checks;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Evaluation.Partitions;
using VillageAid.Rules.Evaluation.Sessions;
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
    private readonly IPolicyEvaluator _evaluator;

    /// <summary>An engine that evaluates fast.</summary>
    public PolicyEngine() : this(new CompiledEvaluator())
    {
    }

    internal PolicyEngine(IPolicyEvaluator evaluator) => _evaluator = evaluator;

    /// <summary>
    /// Reads and binds packs. Every mistake of their authors is a diagnostic; a pack with an error is not in the set. What packs declare under
    /// <c>vocabulary:</c> is added to <paramref name="vocabulary"/> (by default the built-in one) for all of them: read facts with the
    /// <see cref="PolicySet.Vocabulary"/> of the result. A pack that is extended is looked for among the sources, then among
    /// <paramref name="bases"/>, then where a source that is an <see cref="IPolicyLibrary"/> finds it; found only there it is no policy of the set.
    /// </summary>
    /// <exception cref="IOException">A source could not be read.</exception>
    public PolicyLoadResult Load(IEnumerable<IPolicySource> sources, FactVocabulary? vocabulary = null, IEnumerable<IPolicySource>? bases = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var packs = PackReader.Read(sources, bases ?? []);
        var (merged, isWhole) = VocabularyMerger.Merge([.. packs.Where(read => read.IsRead).Select(read => read.Pack)], vocabulary ?? FactVocabulary.BuiltIn);
        var calendar = CalendarMerger.Merge([.. packs.Where(read => read.IsRead).Select(read => read.Pack)]);
        // Where a vocabulary has a mistake, a name that is missing in any pack may be meant to stand there.
        var bound = packs.Where(read => read.IsRead).Select(read => (read, Policy: PolicyBinder.Bind(read.Pack, merged, isWhole ? ReadingGaps.None : ReadingGaps.Vocabulary))).ToList();
        var policies = new List<BoundPolicy>();
        foreach (var (read, policy) in bound.Where(pair => pair.read.IsGiven))
        {
            if (policies.Find(other => other.Id == policy.Id) is { } twin)
                read.Pack.Diagnostics.Report(DiagnosticCatalog.DuplicatePolicy, policy.Place, policy.Id, twin.Place.Source.Path);
            if (read.Pack.IsSound)
                policies.Add(policy);
        }
        var contents = packs.Where(read => read.IsRead).Select(read => read.ToContent(policies.Exists(policy => policy.Id == read.Pack.Policy.Id.Value))).ToList();
        return new PolicyLoadResult(new PolicySet(merged, policies, ParameterStore.Empty) { Calendar = calendar, Packs = contents }, [.. packs.SelectMany(read => read.Pack.Diagnostics.ToSorted()).Distinct()]);
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
        var known = facts.In(policies.Vocabulary);
        return _evaluator.Evaluate(policies, known, period, options ?? new EvaluationOptions(), cancellationToken) with { Facts = known, Policies = policies.UsedOn(period.End) };
    }

    /// <summary>
    /// Evaluates policies over facts and keeps the verdicts up to date from then on: facts are inserted, corrected and withdrawn, and only what may depend
    /// on them is judged again. Facts are seen as of the instant of <paramref name="options"/>, by default the later of the period's end and the newest of these facts.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ArgumentException">A record is of a type that the policies' vocabulary does not have, or the subject of <paramref name="options"/> is not written <c>type:id</c>, or its type is unknown.</exception>
    /// <example><code>
    /// var session = engine.OpenSession(policies, FactSet.Of(facts), Period.Parse("2016-03"));
    /// foreach (var change in session.Insert(visit).Changes)
    ///     Console.WriteLine($"{change.After?.Subject}: {change.Before?.Status} → {change.After?.Status}");
    /// </code></example>
    public AppraisalSession OpenSession(PolicySet policies, FactSet facts, Period period, EvaluationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        return AppraisalSession.Open(policies, facts.In(policies.Vocabulary), period, options ?? new EvaluationOptions(), new CompiledStatuses(), CompiledParts.Of, cancellationToken);
    }

    /// <summary>
    /// Why a verdict is not another one: the smallest sets of changes to facts, missing records or open choices with which it would be (counterfactual explanations),
    /// each checked by evaluating again. Sets of up to three changes are searched; beyond that one of which nothing is superfluous is given.
    /// </summary>
    /// <param name="policies">The policies that gave the verdict.</param>
    /// <param name="facts">The facts that it rests on.</param>
    /// <param name="result">What the evaluation gave: its period and instant are used again.</param>
    /// <param name="verdict">One of its verdicts.</param>
    /// <param name="options">Which statuses are wanted, and how much is tried.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="ArgumentException">The policies do not have the verdict's rule.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <example><code>
    /// var answer = engine.FindChanges(policies, facts, result, result.WithStatus(VerdictStatus.Violated).First());
    /// Console.WriteLine(answer.HasChanges ? answer.Ways[0].Sets[0].Changes[0].Text.Zh : "没有可以改变的");
    /// </code></example>
    public ChangeAnswer FindChanges(PolicySet policies, FactSet facts, EvaluationResult result, Verdict verdict, ChangeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(verdict);
        return new CounterfactualSearch(policies, facts.In(policies.Vocabulary), result, verdict, options ?? new ChangeOptions(), cancellationToken).Find();
    }

    /// <summary>
    /// Evaluates policies over facts that come in partitions, mostly a county each: every partition as <see cref="Evaluate"/> does it by itself, on all
    /// processors, with the results in the order of the partitions. <see cref="EvaluationOptions.MaxDegreeOfParallelism"/> bounds how many are in memory;
    /// the next partition is read when a result is done with. The producer is disposed of when the enumeration ends, however it ends; one that
    /// does not heed its token is waited for a second and then left to itself. Each enumeration begins anew.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The degree of <paramref name="options"/> is less than 1.</exception>
    /// <exception cref="PartitionException">While enumerating: a partition could not be read or evaluated. It comes in the place of its result.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: <paramref name="cancellationToken"/> was cancelled. Results that wait are not handed out.</exception>
    /// <example><code>
    /// await foreach (var county in engine.EvaluateAsync(policies, counties, Period.Parse("2016-03")))
    ///     Console.WriteLine($"{county.Index}: {county.Result.Verdicts.Count} verdicts");
    /// </code></example>
    public IAsyncEnumerable<PartitionResult> EvaluateAsync(PolicySet policies, IAsyncEnumerable<FactSet> partitions, Period period, EvaluationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(partitions);
        ArgumentNullException.ThrowIfNull(period);
        options ??= new EvaluationOptions();
        var degree = options.MaxDegreeOfParallelism ?? PartitionDegree.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1, nameof(options));
        return new PartitionSequence(partitions, (facts, progress, token) => Evaluate(policies, facts, period, options with { Progress = progress }, token), degree, options.Progress, cancellationToken);
    }
}

/// <summary>What came of loading packs.</summary>
/// <param name="Policies">The packs without an error; empty where there is none.</param>
/// <param name="Diagnostics">Every mistake, by file and place.</param>
public sealed record PolicyLoadResult(PolicySet Policies, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether no pack has an error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
