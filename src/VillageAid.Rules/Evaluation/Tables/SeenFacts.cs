using System.Buffers;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>
/// The records of one type that an evaluation sees: none dated or recorded later than its instant, none superseded, rebutted or withdrawn. With
/// them goes what is read of each while it is at hand. The lists are lent: their first <see cref="Count"/> places count, until it is disposed of.
/// </summary>
internal sealed class SeenFacts : IDisposable
{
    private SeenFacts(FactType type, int most)
    {
        Type = type;
        Facts = ArrayPool<Fact>.Shared.Rent(most);
        Days = ArrayPool<int>.Shared.Rent(most);
        IsCertain = ArrayPool<bool>.Shared.Rent(most);
    }

    public FactType Type { get; }

    public Fact[] Facts { get; }

    /// <summary>Their window dates (<see cref="DateOnly.DayNumber"/>); 0 where the type has none, -1 where it is not known.</summary>
    public int[] Days { get; }

    /// <summary>Whether each is more than possible.</summary>
    public bool[] IsCertain { get; }

    public int Count { get; private set; }

    /// <summary>The records of a set that are seen as of an instant.</summary>
    public static SeenFacts Of(FactSet facts, FactType type, DateTimeOffset asOf) => Select(facts.Of(type), type, asOf);

    /// <summary>The window date of a fact, as <see cref="Days"/> has it.</summary>
    public static int DayOf(FactType type, Fact fact) => type.WindowDate is not { } field ? 0 : field.Read<DateOnly>(fact).TryGetValue(out var date) ? date.DayNumber : -1;

    /// <summary>Whether a fact is seen as of an instant, unless another one supersedes it.</summary>
    public static bool IsSeen(FactType type, Fact fact, DateTimeOffset asOf) => MayBeSeen(fact, asOf) && DayOf(type, fact) <= LastDay(asOf);

    public void Dispose()
    {
        ArrayPool<Fact>.Shared.Return(Facts, clearArray: true);
        ArrayPool<int>.Shared.Return(Days);
        ArrayPool<bool>.Shared.Return(IsCertain);
    }

    private static SeenFacts Select(IReadOnlyList<Fact> facts, FactType type, DateTimeOffset asOf)
    {
        var seen = new SeenFacts(type, facts.Count);
        var lastDay = LastDay(asOf);
        HashSet<string>? corrections = null;
        seen.CopyFrom(facts);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = seen.Facts[i];
            if (!MayBeSeen(fact, asOf))
                continue;
            var day = DayOf(type, fact);
            if (day > lastDay)
                continue;
            var isCertain = KeyResolution.IsCertain(fact);
            seen.Put(seen.Count++, fact, day, isCertain);
            // Numbers of records repeat from type to type, and a correction that is only alleged displaces nothing.
            if (isCertain && fact.SupersedesId is { } id)
                (corrections ??= new(StringComparer.Ordinal)).Add(id);
        }
        if (corrections is not null)
            seen.Displace(corrections);
        return seen;
    }

    private static bool MayBeSeen(Fact fact, DateTimeOffset asOf) =>
        fact.Confirmation is not (Confirmation.Rebutted or Confirmation.Withdrawn) && !(fact.RecordedAt > asOf);

    private static int LastDay(DateTimeOffset asOf) => DateOnly.FromDateTime(asOf.DateTime).DayNumber;

    private void CopyFrom(IReadOnlyList<Fact> facts)
    {
        if (facts is ICollection<Fact> list)
        {
            list.CopyTo(Facts, 0);
            return;
        }
        var i = 0;
        foreach (var fact in facts)
            Facts[i++] = fact;
    }

    private void Displace(HashSet<string> corrections)
    {
        var count = Count;
        Count = 0;
        for (var i = 0; i < count; i++)
        {
            if (Facts[i].RecordId is { } id && corrections.Contains(id))
                continue;
            // Few are displaced: most of the list stays where it is.
            if (Count != i)
                Put(Count, Facts[i], Days[i], IsCertain[i]);
            Count++;
        }
    }

    private void Put(int place, Fact fact, int day, bool isCertain)
    {
        Facts.AsSpan()[place] = fact;
        Days[place] = day;
        IsCertain[place] = isCertain;
    }
}
