using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>Which records of a table name which owner in one of their fields. The rows of each owner stand together, in order. Immutable, safe for any number of threads.</summary>
internal sealed class OwnerIndex
{
    private readonly RecordTable _table;
    private readonly TextOrdinals _owners;
    private readonly int[] _starts;

    private OwnerIndex(RecordTable table, TextOrdinals owners, int[] rows, int[] starts, IReadOnlyList<PresentRecord> unnamed) =>
        (_table, _owners, Rows, _starts, Unnamed) = (table, owners, rows, starts, unnamed);

    /// <summary>The rows that name an owner, owner by owner. Not to be changed.</summary>
    public int[] Rows { get; }

    /// <summary>The records that do not say whose they are.</summary>
    public IReadOnlyList<PresentRecord> Unnamed { get; }

    /// <summary>The identities that are named, whether or not there is a record of them.</summary>
    public ReadOnlySpan<string> Owners => _owners.Texts;

    public static OwnerIndex Build(RecordTable table, Field reference)
    {
        var (owners, unnamed) = (new TextOrdinals(), new List<PresentRecord>());
        var ownerOf = new int[table.Count];
        var (named, last, standTogether) = (0, 0, true);
        for (var row = 0; row < ownerOf.Length; row++)
        {
            var id = table.IsPlain(row) ? reference.Read<string>(table.Facts[row]) : NameIn(table[row], reference);
            ownerOf[row] = id.TryGetValue(out var text) ? owners.Of(text) : -1;
            if (id.IsUnknown)
                unnamed.Add(table[row]);
            named += ownerOf[row] < 0 ? 0 : 1;
            standTogether &= ownerOf[row] >= last;
            last = ownerOf[row];
        }
        var starts = Starts(ownerOf, owners.Count);
        return new OwnerIndex(table, owners, standTogether ? table.Rows : Gather(ownerOf, starts, named), starts, unnamed);
    }

    /// <summary>Where the rows of an owner begin and end in <see cref="Rows"/>; the owner by its place in <see cref="Owners"/>.</summary>
    public (int Start, int End) RangeOf(int owner) => (_starts[owner], _starts[owner + 1]);

    /// <summary>The records that name an identity, in the order of their keys.</summary>
    public IReadOnlyList<PresentRecord> Named(string id)
    {
        if (_owners.Find(id) is not (>= 0 and var owner))
            return [];
        var (start, end) = RangeOf(owner);
        return Array.ConvertAll(Rows[start..end], row => _table[row]);
    }

    private static Known<string> NameIn(PresentRecord record, Field reference) => record.Read(reference) switch
    {
        Scalar { Raw: string id } => id,
        Uncertain => default,
        _ => Known.Nothing,
    };

    private static int[] Starts(int[] ownerOf, int count)
    {
        var starts = new int[count + 1];
        foreach (var owner in ownerOf)
        {
            if (owner >= 0)
                starts[owner + 1]++;
        }
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return starts;
    }

    private static int[] Gather(int[] ownerOf, int[] starts, int count)
    {
        var (rows, next) = (new int[count], starts.AsSpan().ToArray());
        for (var row = 0; row < ownerOf.Length; row++)
        {
            if (ownerOf[row] >= 0)
                rows[next[ownerOf[row]]++] = row;
        }
        return rows;
    }
}
