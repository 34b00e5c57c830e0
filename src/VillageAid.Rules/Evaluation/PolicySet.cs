using System.Collections.Concurrent;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Policies ready to be evaluated. Immutable, safe for any number of threads.</summary>
/// <example><code>var policies = new PolicyEngine().Load([new FolderPolicySource("rules/shangyi-2016")]).Policies;</code></example>
public sealed class PolicySet
{
    private ConcurrentDictionary<BoundPolicy, PolicyCode> _codes = new(ReferenceEqualityComparer.Instance as IEqualityComparer<BoundPolicy>);

    internal PolicySet(FactVocabulary vocabulary, IReadOnlyList<BoundPolicy> policies, ParameterStore parameters)
    {
        Vocabulary = vocabulary;
        Policies = policies;
        Parameters = parameters;
    }

    /// <summary>The vocabulary that the policies are bound to.</summary>
    public FactVocabulary Vocabulary { get; }

    /// <summary>The ids of the policies, in order.</summary>
    public IReadOnlyList<string> Ids => [.. Policies.Select(policy => policy.Id)];

    internal IReadOnlyList<BoundPolicy> Policies { get; }

    internal ParameterStore Parameters { get; }

    /// <summary>The holidays and make-up days that the packs state, together.</summary>
    internal StatedCalendar Calendar { get; init; } = StatedCalendar.Empty;

    /// <summary>What the policies, and the packs that they extend, were read from.</summary>
    internal IReadOnlyList<PackContent> Packs { get; init; } = [];

    /// <summary>The compiled code of a policy of the set; it is the same whatever the values of parameters.</summary>
    internal PolicyCode CodeOf(BoundPolicy policy) => _codes.GetOrAdd(policy, one => new PolicyCode(one));

    /// <summary>The policies, with what nobody states of them on a day.</summary>
    internal IEnumerable<PolicyUsed> UsedOn(DateOnly day) => Policies.Select(policy => new PolicyUsed(policy.Id, policy.Title,
        [.. policy.ParameterNames.Values.Where(parameter => parameter.Rivals.Count == 0).Distinct().Select(parameter => ReasonBuilder.Describe(parameter, day, Parameters))
            .Where(parameter => parameter.Provenance != Provenance.Stated).OrderBy(parameter => parameter.Name.En, StringComparer.Ordinal)]));

    internal PolicySet With(ParameterStore parameters) => new(Vocabulary, Policies, parameters) { Calendar = Calendar, Packs = Packs, _codes = _codes };
}
