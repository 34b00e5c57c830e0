using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.NRules.Cases;

/// <summary>The records of a case as its session held them at one time, and what rules found out of them. Later changes of the session do not show.</summary>
internal sealed class CaseRecords(PolicyCase @case, FactSet facts)
{
    private readonly Dictionary<BoundPolicy, PolicyRun> _runs = new(ReferenceEqualityComparer.Instance as IEqualityComparer<BoundPolicy>);

    /// <summary>Held while a rule is judged: verdicts may be asked for their reasons by any thread.</summary>
    public Lock Gate { get; } = new();

    public CaseGraph Graph { get; } = CaseGraph.Build(facts, @case.AsOf, @case.Program.Calendar);

    /// <summary>What a policy's rules found out of each other; only while <see cref="Gate"/> is held.</summary>
    public PolicyRun RunOf(BoundPolicy policy)
    {
        if (!_runs.TryGetValue(policy, out var run))
            _runs.Add(policy, run = new PolicyRun(policy, Graph, @case.Parameters));
        return run;
    }
}
