using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.NRules.Cases;

/// <summary>The records of a case as its session held them at one time, and what rules found out of them. Later changes of the session do not show.</summary>
internal sealed class CaseRecords
{
    private readonly PolicyCase _case;
    private readonly Dictionary<BoundPolicy, PolicyRun> _runs = new(ReferenceEqualityComparer.Instance as IEqualityComparer<BoundPolicy>);
    private readonly Dictionary<BoundPolicy, CaseCode?> _codes = new(ReferenceEqualityComparer.Instance as IEqualityComparer<BoundPolicy>);

    public CaseRecords(PolicyCase @case, FactSet facts)
    {
        _case = @case;
        Graph = CaseGraph.Build(facts, @case.AsOf, @case.Policies.Calendar);
    }

    /// <summary>Held while a rule is judged: verdicts may be asked for their reasons by any thread.</summary>
    public Lock Gate { get; } = new();

    public CaseGraph Graph { get; }

    /// <summary>The subject; null where its own record is not among them.</summary>
    public PresentRecord? Subject => Graph.Find(_case.Type, _case.Subject.Id);

    /// <summary>What a policy's rules found out of each other; only while <see cref="Gate"/> is held.</summary>
    public PolicyRun RunOf(BoundPolicy policy)
    {
        if (!_runs.TryGetValue(policy, out var run))
            _runs.Add(policy, run = new PolicyRun(policy, Graph, _case.Policies.Parameters));
        return run;
    }

    /// <summary>
    /// The code of a policy over these records; null where its rules were not asked often enough to be compiled. Only while <see cref="Gate"/> is held.
    /// </summary>
    public CaseCode? CodeOf(BoundPolicy policy, PresentRecord subject)
    {
        if (!_codes.TryGetValue(policy, out var code))
            _codes.Add(policy, code = CaseCode.Of(_case.Policies.CodeOf(policy), RunOf(policy), subject, _case.Program.FewestWindows));
        return code;
    }
}

/// <summary>What compiled code needs to judge one subject.</summary>
internal sealed record CaseCode(StatusJudge Judge, SubjectState? State)
{
    public static CaseCode? Of(PolicyCode code, PolicyRun run, PresentRecord subject, int fewestWindows)
    {
        if (!code.IsWorthwhile(subject.Type, 1, fewestWindows))
            return null;
        var judge = new StatusJudge(code, run);
        var state = subject.IsPlain ? judge.StateOf(subject.Type) : null;
        state?.Begin(subject);
        return new CaseCode(judge, state);
    }
}
