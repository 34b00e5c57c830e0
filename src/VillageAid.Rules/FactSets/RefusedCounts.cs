using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>How many records were refused, and of which types. A type of which any was refused is no longer complete, whatever is stated.</summary>
internal sealed class RefusedCounts
{
    private readonly HashSet<FactType> _types = [];
    private readonly Dictionary<FactType, int> _records = [];
    private readonly Dictionary<FactType, RefusedRows> _rows = [];

    /// <summary>All records refused.</summary>
    public int Records { get; private set; }

    /// <summary>Whether something was not read that may be, or hold, a record of any type.</summary>
    public bool AnyType { get; private set; }

    public void Add(FactType? type)
    {
        if (type is null)
        {
            Records++;
            AnyType = true;
            return;
        }
        Count(type, 1);
        AddUnreadFile(type);
    }

    /// <summary>Counts a record of which a part could be read, so that it is known which others it may speak of.</summary>
    public void Add(FactType type, Fact part, IReadOnlySet<Field> unread)
    {
        Count(type, 1);
        _types.Add(type);
        RowsOf(type).Add(part, unread);
    }

    /// <summary>Counts exact repetitions. They are left out, but nothing is missing by that.</summary>
    public void AddRepetitions(FactType type, int count) => Count(type, count);

    public void AddUnreadFile() => AnyType = true;

    public void AddUnreadFile(FactType type)
    {
        _types.Add(type);
        RowsOf(type).AddUnread();
    }

    public bool Concerns(FactType type) => _types.Contains(type);

    /// <summary>The records of a type that were refused.</summary>
    public int Of(FactType type) => _records.GetValueOrDefault(type);

    /// <summary>What is known of the refused rows of a type; null where there are none.</summary>
    public RefusedRows? RowsIn(FactType type) => _rows.GetValueOrDefault(type);

    public RefusedCounts Copy()
    {
        var copy = new RefusedCounts { Records = Records, AnyType = AnyType };
        copy._types.UnionWith(_types);
        foreach (var (type, count) in _records)
            copy._records.Add(type, count);
        foreach (var (type, rows) in _rows)
            copy._rows.Add(type, rows.Copy());
        return copy;
    }

    private void Count(FactType type, int count)
    {
        Records += count;
        _records[type] = Of(type) + count;
    }

    private RefusedRows RowsOf(FactType type)
    {
        if (!_rows.TryGetValue(type, out var rows))
            _rows.Add(type, rows = new RefusedRows(type));
        return rows;
    }
}
