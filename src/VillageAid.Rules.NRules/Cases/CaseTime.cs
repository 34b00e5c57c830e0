using System.Collections.Concurrent;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.NRules.Cases;

/// <summary>For which days and as of which instant cases are judged; the windows are the same for all of them. Safe for any number of threads.</summary>
internal sealed class CaseTime(Period period, DateTimeOffset asOf)
{
    private readonly ConcurrentDictionary<OccasionKind, IReadOnlyList<OccasionAt>> _windows = [];

    public Period Period => period;

    public DateTimeOffset AsOf => asOf;

    public IReadOnlyList<OccasionAt> WindowsOf(OccasionKind kind) => _windows.GetOrAdd(kind, static (kind, time) =>
        [.. Occasions.Of(kind, time.Period, DateOnly.FromDateTime(time.AsOf.DateTime)).Select(occasion => new OccasionAt(occasion, null))], this);
}
