using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>Whose records of a type are stated to be all in, on which days.</summary>
internal sealed class Ledgers
{
    private readonly Dictionary<(string Type, string Owner), List<RecordCompleteness>> _further = [];
    private readonly Dictionary<string, Dictionary<string, RecordCompleteness>> _first = new(StringComparer.Ordinal);

    public Ledgers(IReadOnlyList<Fact> facts, DateTimeOffset asOf)
    {
        var seen = Seen.Of<RecordCompleteness, StatementBook>(facts, asOf);
        var (lastType, ofType) = ("", (Dictionary<string, RecordCompleteness>?)null);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = (RecordCompleteness)facts[i];
            if (!seen.Includes(fact, fact.PeriodStart))
                continue;
            if (!ReferenceEquals(fact.RecordType, lastType))
            {
                lastType = fact.RecordType;
                if (!_first.TryGetValue(lastType, out ofType))
                    _first.Add(lastType, ofType = new(StringComparer.Ordinal));
            }
            if (ofType!.TryAdd(fact.SubjectId, fact))
                continue;
            if (!_further.TryGetValue((lastType, fact.SubjectId), out var all))
                _further.Add((lastType, fact.SubjectId), all = [ofType[fact.SubjectId]]);
            all.Add(fact);
        }
    }

    /// <summary>The statements of one type.</summary>
    public Ledger Of(string type) => new(type, _first.GetValueOrDefault(type), _further);

    /// <summary>Whether any statement of a type covers a day.</summary>
    public bool CoversAny(string type, DateOnly day)
    {
        foreach (var owner in _first.GetValueOrDefault(type)?.Keys ?? Enumerable.Empty<string>())
        {
            if (Of(type).Covers(owner, day, day))
                return true;
        }
        return false;
    }
}

/// <summary>For whom records of one type are stated to be all in.</summary>
internal readonly struct Ledger(string type, Dictionary<string, RecordCompleteness>? first, Dictionary<(string Type, string Owner), List<RecordCompleteness>> further)
{
    /// <summary>Whether statements without a hole between them cover every day.</summary>
    public bool Covers(string owner, DateOnly from, DateOnly to)
    {
        if (first is null || !first.TryGetValue(owner, out var only))
            return false;
        return further.Count > 0 && further.TryGetValue((type, owner), out var all) ? CoverTogether(all, from, to) : IsCertain(only) && only.PeriodStart <= from && to <= only.PeriodEnd;
    }

    // Several: those of one key are resolved, then they follow each other without a hole.
    private static bool CoverTogether(List<RecordCompleteness> all, DateOnly from, DateOnly to)
    {
        var certain = all.GroupBy(one => one.PeriodStart).Select(group => Cell<RecordCompleteness>.Of([.. group]))
            .Where(cell => cell.IsCertain && (cell.All?.TrueForAll(one => one.Complete == true) ?? cell.Fact!.Complete == true))
            .SelectMany(cell => cell.All ?? [cell.Fact!]).Where(IsCertain).OrderBy(one => one.PeriodStart);
        foreach (var one in certain)
        {
            if (one.PeriodStart > from)
                return false;
            if (one.PeriodEnd >= to)
                return true;
            if (one.PeriodEnd >= from)
                from = one.PeriodEnd.AddDays(1);
        }
        return false;
    }

    private static bool IsCertain(RecordCompleteness one) => one is { Confirmation: null or Confirmation.Confirmed, Complete: { HasValue: true, Value: true } };
}

internal struct StatementBook : IBook<RecordCompleteness>
{
    public static string OwnerOf(RecordCompleteness fact) => fact.SubjectId;

    public static DateOnly DayOf(RecordCompleteness fact) => fact.PeriodStart;

    public static bool IsSameKey(RecordCompleteness one, RecordCompleteness other) =>
        one.RecordType == other.RecordType && one.SubjectId == other.SubjectId && one.PeriodStart == other.PeriodStart;
}
