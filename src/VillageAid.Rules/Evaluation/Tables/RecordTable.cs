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
    /// <summary>Of a span: it goes on.</summary>
    public const int NoEnd = int.MaxValue;

    /// <summary>Of a span: nobody knows whether and when it ended.</summary>
    public const int UnknownEnd = -1;

    private readonly bool[] _isOpen;
    private readonly Dictionary<int, IReadOnlyList<Fact>> _versions;
    private readonly Lazy<Dictionary<string, int>> _rowsById;
    private readonly Lazy<int[]> _lastDays;
    private PresentRecord?[]? _records;

    /// <summary>A table of rows; <see cref="RecordTableBuilder"/> makes it.</summary>
    /// <param name="type">Their type.</param>
    /// <param name="facts">The first version of each.</param>
    /// <param name="days">The window date of each.</param>
    /// <param name="groups">Where the first part of the key changes.</param>
    /// <param name="isOpen">Which of them are not plain; empty where all are.</param>
    /// <param name="versions">The versions of those that have several.</param>
    public RecordTable(FactType type, Fact[] facts, int[] days, int[] groups, bool[] isOpen, Dictionary<int, IReadOnlyList<Fact>> versions)
    {
        (Type, Facts, Days, Groups, _isOpen, _versions) = (type, facts, days, groups, isOpen, versions);
        _rowsById = new(IndexIds);
        _lastDays = new(ReadLastDays);
    }

    public FactType Type { get; }

    public int Count => Facts.Length;

    /// <summary>The first version of each record. Not to be changed.</summary>
    public Fact[] Facts { get; }

    /// <summary>The window date of each (<see cref="DateOnly.DayNumber"/>); 0 where the type has none, -1 where it is not known. Not to be changed.</summary>
    public int[] Days { get; }

    /// <summary>Of spans the last day of the first version of each; <see cref="NoEnd"/> where it is known to have none, <see cref="UnknownEnd"/> where nobody knows. Not to be changed.</summary>
    public int[] LastDays => _lastDays.Value;

    /// <summary>The first row of each value of the key's first part, and the number of rows at the end.</summary>
    public ReadOnlyMemory<int> Groups { get; }

    /// <summary>Whether every record is plain.</summary>
    public bool IsAllPlain => _isOpen.Length == 0;

    /// <summary>The record of a row, always the same object.</summary>
    public PresentRecord this[int row]
    {
        get
        {
            var records = _records ?? Interlocked.CompareExchange(ref _records, new PresentRecord?[Count], null) ?? _records;
            return records[row] ?? Interlocked.CompareExchange(ref records[row], Create(row), null) ?? records[row]!;
        }
    }

    /// <summary>The first version of a record.</summary>
    public Fact FactAt(int row) => Facts[row];

    /// <summary>Whether one certain fact counts for a record, so that its fields are what that fact says.</summary>
    public bool IsPlain(int row) => _isOpen.Length == 0 || !_isOpen[row];

    /// <summary>The row of the record that an identity names; -1 where there is none, or where no identity names records of this type.</summary>
    public int RowOf(string id) => _rowsById.Value.TryGetValue(id, out var row) ? row : -1;

    /// <summary>The first part of a record's key, a text: of most types what others name it by.</summary>
    public string IdAt(int row) => Type.Key[0].Read<string>(Facts[row]).Value;

    public IEnumerator<PresentRecord> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
            yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private PresentRecord Create(int row) => _versions.TryGetValue(row, out var versions) ? new PresentRecord(Type, row, versions) : new PresentRecord(Type, row, Facts[row]);

    private int[] ReadLastDays()
    {
        var end = Type.SpanEnd ?? throw new InvalidOperationException($"`{Type.Name}` has no end.");
        return Array.ConvertAll(Facts, fact => end.Read<DateOnly>(fact) switch
        {
            { HasValue: true, Value: var day } => day.DayNumber,
            { IsNothing: true } => NoEnd,
            _ => UnknownEnd,
        });
    }

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
