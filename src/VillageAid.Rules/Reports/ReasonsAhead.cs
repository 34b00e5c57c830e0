using System.Runtime.ExceptionServices;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Hands verdicts on in their order while the reasons of those that follow are found out on all cores: to find one out takes ten times as long as to write it.</summary>
internal static class ReasonsAhead
{
    // Enough for every core to have something to do, few enough that reasons do not pile up: some kilobytes each.
    private const int AtOnce = 16;

    public static IEnumerable<Verdict> Of(IEnumerable<Verdict> verdicts) => Environment.ProcessorCount == 1 ? verdicts : Pass(verdicts);

    private static IEnumerable<Verdict> Pass(IEnumerable<Verdict> verdicts)
    {
        (Verdict[] Verdicts, Task Reasons)? before = null;
        foreach (var next in verdicts.Chunk(AtOnce))
        {
            var reasons = Task.Run(() => Parallel.ForEach(next, verdict => _ = verdict.Reason));
            foreach (var verdict in Finished(before))
                yield return verdict;
            before = (next, reasons);
        }
        foreach (var verdict in Finished(before))
            yield return verdict;
    }

    // Whatever went wrong is thrown as it would have been had the reason been asked for here.
    private static Verdict[] Finished((Verdict[] Verdicts, Task Reasons)? some)
    {
        if (some is not { } given)
            return [];
        try
        {
            given.Reasons.Wait();
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.GetBaseException());
        }
        return given.Verdicts;
    }
}
