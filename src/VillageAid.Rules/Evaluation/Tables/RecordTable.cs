using System.Collections;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>
/// The records of one type that can be seen, one for each key, in the order of their keys. A row is the place of a record among them. Immutable;
/// what is asked for by few is made when it is first asked for. Safe for any number of threads.
/// </summary>
internal sealed class RecordTable : IReadOnlyList<PresentRecord>
{
    private readonly bool[] _isOpen;
    private readonly Dictionary<int, IReadOnlyList<Fact>> _versions;
    private readonly Lazy<Dictionary<string, int>> _rowsById;
    private readonly Lazy<int[]> _rows;
    private PresentRecord?[]? _records;

    /// <summary>A table of rows.</summary>
    /// <param name="type">Their type.</param>
    /// <param name="facts">The first version of each.</param>
    /// <param name="isOpen">Which of them are not plain; empty where all are.</param>
    /// <param name="versions">The versions of those that have several.</param>
    internal RecordTable(FactType type, Fact[] facts, bool[] isOpen, Dictionary<int, IReadOnlyList<Fact>> versions)
    {
        (Type, Facts, _isOpen, _versions) = (type, facts, isOpen, versions);
        _rowsById = new(IndexIds);
        _rows = new(() => [.. Enumerable.Range(0, Count)]);
    }

    public FactType Type { get; }

    public int Count => Facts.Length;

    /// <summary>The first version of each record. Not to be changed.</summary>
    public Fact[] Facts { get; }

    /// <summary>Every row, in order. Not to be changed.</summary>
    public int[] Rows => _rows.Value;

    /// <summary>The record of a row, always the same object.</summary>
    public PresentRecord this[int row]
    {
        get
        {
            var records = _records ?? Interlocked.CompareExchange(ref _records, new PresentRecord?[Count], null) ?? _records;
            return records[row] ?? Interlocked.CompareExchange(ref records[row], new PresentRecord(Type, row, VersionsOf(row)), null) ?? records[row]!;
        }
    }

    /// <summary>The first version of a record.</summary>
    public Fact FactAt(int row) => Facts[row];

    /// <summary>Whether one certain fact counts for a record, so that its fields are what that fact says.</summary>
    public bool IsPlain(int row) => _isOpen.Length == 0 || !_isOpen[row];

    /// <summary>The row of the record that an identity names; -1 where there is none, or where no identity names records of this type.</summary>
    public int RowOf(string id) => _rowsById.Value.TryGetValue(id, out var row) ? row : -1;

    /// <summary>What others name a record by; only for types with one text key.</summary>
    public string IdAt(int row) => Type.Key[0].Read<string>(Facts[row]).Value;

    public IEnumerator<PresentRecord> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
            yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyList<Fact> VersionsOf(int row) => _versions.TryGetValue(row, out var versions) ? versions : [Facts[row]];

    private Dictionary<string, int> IndexIds()
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        if (Type.Key is not [{ Type: DataType.Text }])
            return rows;
        rows.EnsureCapacity(Count);
        for (var row = 0; row < Count; row++)
            rows.Add(IdAt(row), row);
        return rows;
    }
}
