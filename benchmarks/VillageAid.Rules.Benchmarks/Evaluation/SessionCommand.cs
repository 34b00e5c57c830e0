using System.Diagnostics;
using VillageAid.Rules.Benchmarks.Counties;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary><c>session</c>: one changed attendance record in a session, of one cadre after the other, against evaluating everything again, in turn in one process.</summary>
internal static class SessionCommand
{
    private const int ChangesARound = 40;

    public static void Run(CountySize size, int rounds, int warmUp)
    {
        var one = new Case(CountyMonth.WithGaps(size), new PackCopies(25));
        var engine = new PolicyEngine();
        var opening = Stopwatch.GetTimestamp();
        var session = engine.OpenSession(one.Policies, one.County.Facts, CountyMonth.Period, one.Options);
        var opened = Stopwatch.GetElapsedTime(opening);
        var originals = one.County.Facts.All.OfType<AttendanceDay>().GroupBy(day => day.CadreId).Select(days => days.First()).ToArray();
        var days = originals.ToArray();
        var (next, changed) = (0, 0);
        var (updates, wholes, allocated) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -warmUp; round < rounds; round++)
        {
            for (var i = 0; i < ChangesARound; i++)
            {
                ref var day = ref days[next++ % days.Length];
                var other = day with { Status = day.Status == AttendanceStatus.Present ? AttendanceStatus.Absent : AttendanceStatus.Present };
                var bytes = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                var update = session.Correct(day, other);
                var time = Stopwatch.GetElapsedTime(start);
                if (round >= 0)
                {
                    updates.Add(time.TotalMilliseconds);
                    allocated.Add(GC.GetAllocatedBytesForCurrentThread() - bytes);
                    changed += update.Changes.Count;
                }
                day = other;
            }
            GC.Collect();
            var whole = Stopwatch.GetTimestamp();
            GC.KeepAlive(engine.Evaluate(one.Policies, one.County.Facts, CountyMonth.Period, one.Options));
            if (round >= 0)
                wholes.Add(Stopwatch.GetElapsedTime(whole).TotalMilliseconds);
        }
        DemandAgreement(one, session, engine, originals.Zip(days).ToDictionary(pair => (Fact)pair.First, pair => (Fact)pair.Second, ReferenceEqualityComparer.Instance as IEqualityComparer<Fact>));
        var (update_, whole_) = (Race.Median(updates), Race.Median(wholes));
        Race.Print($"{one}: {updates.Count} changed records, {changed} changed verdicts; session opened in {opened.TotalMilliseconds:N0} ms");
        Race.Print($"one changed attendance record: median {update_ * 1000:N0} µs, least {updates.Min() * 1000:N0} µs, {Race.Median(allocated) / 1000:N0} kB");
        Race.Print($"everything again: median {whole_:N1} ms, least {wholes.Min():N1} ms; ratio of medians 1/{whole_ / update_:N0}");
    }

    private static void DemandAgreement(Case one, AppraisalSession session, PolicyEngine engine, IReadOnlyDictionary<Fact, Fact> replaced)
    {
        var facts = FactSet.Of(one.County.Facts.All.Select(fact => replaced.GetValueOrDefault(fact, fact)));
        var fresh = engine.Evaluate(one.Policies, facts, CountyMonth.Period, one.Options);
        if (!session.Verdicts.Select(Line).SequenceEqual(fresh.Verdicts.Select(Line)))
            throw new InvalidOperationException("The session and a fresh evaluation differ.");
    }

    private static (string, SubjectId, Occasion, VerdictStatus) Line(Verdict verdict) => (verdict.Rule, verdict.Subject, verdict.Occasion, verdict.Status);
}
