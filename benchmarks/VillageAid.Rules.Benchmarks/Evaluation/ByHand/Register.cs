using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>The records that have an identity, numbered: cadres, teams, villages, bodies, households.</summary>
internal sealed class Register<T>
    where T : Fact
{
    private readonly Dictionary<string, int> _numbers;

    private Register(Dictionary<string, int> numbers, Cell<T>[] cells, string[] ids)
    {
        _numbers = numbers;
        Cells = cells;
        Ids = ids;
    }

    public Cell<T>[] Cells { get; }

    public string[] Ids { get; }

    public int Count => Ids.Length;

    /// <summary>Of these types the owner in the book is their own identity.</summary>
    public static Register<T> Of<TBook>(IReadOnlyList<Fact> facts, DateTimeOffset asOf)
        where TBook : struct, IBook<T>
    {
        var seen = Seen.Of<T, TBook>(facts, asOf);
        var numbers = new Dictionary<string, int>(facts.Count, StringComparer.Ordinal);
        var cells = new Cell<T>[facts.Count];
        var ids = new string[facts.Count];
        var again = new Dictionary<int, List<T>>();
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = (T)facts[i];
            if (!seen.Includes(fact, TBook.DayOf(fact)))
                continue;
            var id = TBook.OwnerOf(fact)!;
            var number = numbers.Count;
            if (numbers.TryAdd(id, number))
            {
                cells[number] = Cell<T>.Of(fact);
                ids[number] = id;
                continue;
            }
            number = numbers[id];
            if (!again.TryGetValue(number, out var all))
                again.Add(number, all = [cells[number].Fact!]);
            all.Add(fact);
        }
        foreach (var (number, all) in again)
            cells[number] = Cell<T>.Of(all);
        return new Register<T>(numbers, cells[..numbers.Count], ids[..numbers.Count]);
    }

    /// <summary>The number of an identity; -1 where there is none.</summary>
    public int Find(string id) => _numbers.TryGetValue(id, out var number) ? number : -1;
}
