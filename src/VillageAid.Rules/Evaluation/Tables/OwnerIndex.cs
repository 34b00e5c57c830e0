using System.Buffers;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>Which records of a table name which owner in one of their fields. The rows of each owner stand together, in order. Immutable, safe for any number of threads.</summary>
internal sealed class OwnerIndex
{
    private readonly RecordTable _table;
    private readonly Func<string, int> _find;
    private readonly ReadOnlyMemory<int> _starts;

    private OwnerIndex(RecordTable table, string[] owners, Func<string, int> find, ReadOnlyMemory<int> starts, int[]? rows, IReadOnlyList<PresentRecord> unnamed)
    {
        (_table, Owners, _find, _starts, Unnamed) = (table, owners, find, starts, unnamed);
        (Rows, IsInOrder) = (rows ?? RowNumbers.Of(table.Count), rows is null);
    }

    /// <summary>The identities that are named, each once, whether or not there is a record of them. Not to be changed.</summary>
    public string[] Owners { get; }

    /// <summary>The rows that name an owner, owner by owner. Not to be changed.</summary>
    public int[] Rows { get; }

    /// <summary>Whether they are the rows of the table in order, so that the table is laid out owner by owner itself.</summary>
    public bool IsInOrder { get; }

    /// <summary>The records that do not say whose they are.</summary>
    public IReadOnlyList<PresentRecord> Unnamed { get; }

    public static OwnerIndex Build(RecordTable table, Field reference) => table.Type.Key[0] == reference ? OfKey(table) : OfField(table, reference);

    /// <summary>Where the rows of an owner begin and end in <see cref="Rows"/>; the owner by its place in <see cref="Owners"/>.</summary>
    public (int Start, int End) RangeOf(int owner) => (_starts.Span[owner], _starts.Span[owner + 1]);

    /// <summary>The records that name an identity, in the order of their keys.</summary>
    public IReadOnlyList<PresentRecord> Named(string id)
    {
        if (_find(id) is not (>= 0 and var owner))
            return [];
        var (start, end) = RangeOf(owner);
        return Array.ConvertAll(Rows[start..end], row => _table[row]);
    }

    // What the key begins with is known of every record, contested or not.
    private static OwnerIndex OfKey(RecordTable table)
    {
        string[] owners = [.. table.Groups.ToArray().SkipLast(1).Select(table.IdAt)];
        return new OwnerIndex(table, owners, id => Array.BinarySearch(owners, id, StringComparer.Ordinal), table.Groups, null, []);
    }

    private static OwnerIndex OfField(RecordTable table, Field reference)
    {
        var (owners, unnamed, named) = (new TextOrdinals(), new List<PresentRecord>(), 0);
        var ownerOf = ArrayPool<int>.Shared.Rent(table.Count);
        for (var row = 0; row < table.Count; row++)
        {
            var id = table.IsPlain(row) ? reference.Read<string>(table.Facts[row]) : NameIn(table[row], reference);
            ownerOf[row] = id.TryGetValue(out var text) ? owners.Of(text) : -1;
            named += id.HasValue ? 1 : 0;
            if (id.IsUnknown)
                unnamed.Add(table[row]);
        }
        var (starts, rows) = Group(ownerOf.AsSpan(0, table.Count), owners.Count, named);
        ArrayPool<int>.Shared.Return(ownerOf);
        return new OwnerIndex(table, owners.Texts.ToArray(), owners.Find, starts, rows, unnamed);
    }

    private static Known<string> NameIn(PresentRecord record, Field reference) => record.Read(reference) switch
    {
        Scalar { Raw: string id } => id,
        Uncertain => default,
        _ => Known.Nothing,
    };

    private static (int[] Starts, int[] Rows) Group(ReadOnlySpan<int> ownerOf, int owners, int named)
    {
        var starts = new int[owners + 1];
        foreach (var owner in ownerOf)
        {
            if (owner >= 0)
                starts[owner + 1]++;
        }
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var (rows, next) = (new int[named], starts.AsSpan().ToArray());
        for (var row = 0; row < ownerOf.Length; row++)
        {
            if (ownerOf[row] >= 0)
                rows[next[ownerOf[row]]++] = row;
        }
        return (starts, rows);
    }
}
