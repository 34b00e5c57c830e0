using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>The records of one type, one cell for each key, those of an owner side by side.</summary>
internal sealed class Book<T>
    where T : Fact
{
    private readonly Cell<T>[] _cells;
    private readonly int[] _first;
    private readonly int[] _count;

    private Book(Cell<T>[] cells, int[] first, int[] count)
    {
        _cells = cells;
        _first = first;
        _count = count;
    }

    /// <summary>The records of an owner.</summary>
    public Span<Cell<T>> Of(int owner) => _cells.AsSpan(_first[owner], _count[owner]);

    /// <summary>Two passes: how many each owner has, then each to its place.</summary>
    public static Book<T> Of<TBook, TOwner>(IReadOnlyList<Fact> facts, Register<TOwner> owners, DateTimeOffset asOf)
        where TBook : struct, IBook<T>
        where TOwner : Fact
    {
        var seen = Seen.Of<T, TBook>(facts, asOf);
        var first = new int[owners.Count + 1];
        var ownerOf = new int[facts.Count];
        var (lastId, last) = ("", -1);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = (T)facts[i];
            ownerOf[i] = -1;
            if (!seen.Includes(fact, TBook.DayOf(fact)) || TBook.OwnerOf(fact) is not { } id)
                continue;
            if (!ReferenceEquals(id, lastId))
                (lastId, last) = (id, owners.Find(id));
            ownerOf[i] = last;
            if (last >= 0)
                first[last + 1]++;
        }
        for (var owner = 0; owner < owners.Count; owner++)
            first[owner + 1] += first[owner];
        var cells = new Cell<T>[first[^1]];
        var count = new int[owners.Count];
        var again = new Dictionary<int, List<T>>();
        for (var i = 0; i < facts.Count; i++)
        {
            if (ownerOf[i] >= 0)
                Place<TBook>((T)facts[i], cells, first[ownerOf[i]], ref count[ownerOf[i]], again);
        }
        foreach (var (at, all) in again)
            cells[at] = Cell<T>.Of(all);
        return new Book<T>(cells, first, count);
    }

    // An owner has a handful of these; looking through them is quicker than any table.
    private static void Place<TBook>(T fact, Cell<T>[] cells, int first, ref int count, Dictionary<int, List<T>> again)
        where TBook : struct, IBook<T>
    {
        for (var i = first; i < first + count; i++)
        {
            if (!TBook.IsSameKey(cells[i].Fact!, fact))
                continue;
            if (!again.TryGetValue(i, out var all))
                again.Add(i, all = [cells[i].Fact!]);
            all.Add(fact);
            return;
        }
        cells[first + count] = Cell<T>.Of(fact);
        count++;
    }
}
