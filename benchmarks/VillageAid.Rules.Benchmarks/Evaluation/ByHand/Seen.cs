using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>Which records an evaluation sees: none recorded or dated later than its instant, none rebutted, withdrawn or superseded.</summary>
internal readonly struct Seen
{
    private readonly DateTimeOffset _asOf;
    private readonly DateOnly _day;
    private readonly HashSet<string>? _superseded;

    private Seen(DateTimeOffset asOf, DateOnly day, HashSet<string>? superseded)
    {
        _asOf = asOf;
        _day = day;
        _superseded = superseded;
    }

    /// <summary>Of the records of one type; a correction that is only alleged displaces nothing.</summary>
    public static Seen Of<T, TBook>(IReadOnlyList<Fact> facts, DateTimeOffset asOf)
        where T : Fact
        where TBook : struct, IBook<T>
    {
        var seen = new Seen(asOf, DateOnly.FromDateTime(asOf.DateTime), null);
        HashSet<string>? superseded = null;
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (fact.SupersedesId is { } id && fact.Confirmation is (null or Confirmation.Confirmed) && seen.Includes(fact, TBook.DayOf((T)fact)))
                (superseded ??= new(StringComparer.Ordinal)).Add(id);
        }
        return new Seen(asOf, seen._day, superseded);
    }

    public bool Includes(Fact fact, DateOnly day)
    {
        if (fact.Confirmation is Confirmation.Rebutted or Confirmation.Withdrawn || day > _day || fact.RecordedAt > _asOf)
            return false;
        return _superseded is null || fact.RecordId is not { } id || !_superseded.Contains(id);
    }
}

/// <summary>What tells the records of one book apart; structs, so that each book has code of its own.</summary>
internal interface IBook<T>
    where T : Fact
{
    /// <summary>The owner by whom they are found; null where it is not in this book.</summary>
    static abstract string? OwnerOf(T fact);

    /// <summary>The day on which it is dated; the first day where it has none.</summary>
    static abstract DateOnly DayOf(T fact);

    /// <summary>Whether two records of one owner have the same key.</summary>
    static abstract bool IsSameKey(T one, T other);
}
