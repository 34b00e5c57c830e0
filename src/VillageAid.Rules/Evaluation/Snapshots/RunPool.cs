using System.Collections.Concurrent;
using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>
/// Runs of policies, each used by one thread at a time: reasons that follow each other share what rules said when they were asked. One that remembers
/// much is dropped, so that reasons of millions of verdicts do not pile up.
/// </summary>
internal sealed class RunPool(EvaluationPlan plan)
{
    // A judged rule holds the values that it was judged by: some kilobytes.
    private const int MostRemembered = 1000;

    private readonly ConcurrentDictionary<BoundPolicy, ConcurrentBag<PolicyRun>> _idle = new(ReferenceEqualityComparer.Instance as IEqualityComparer<BoundPolicy>);

    public T Use<T>(BoundPolicy policy, Func<PolicyRun, T> work)
    {
        var idle = _idle.GetOrAdd(policy, _ => []);
        if (!idle.TryTake(out var run))
            run = plan.NewRun(policy);
        var result = work(run);
        if (run.Remembered <= MostRemembered)
            idle.Add(run);
        return result;
    }
}
