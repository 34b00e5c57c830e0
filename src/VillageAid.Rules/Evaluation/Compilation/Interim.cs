using System.Runtime.CompilerServices;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

internal readonly struct OwnedSlice(Fact[] facts, int[] days, int[] rows, int start, int end, bool isPlain)
{
    public readonly Fact[] Facts = facts;
    public readonly int[] Days = days;
    public readonly int[] Rows = rows;
    public readonly int Start = start;
    public readonly int End = end;
    public readonly bool IsPlain = isPlain;
}

internal sealed class RecordTable(IReadOnlyList<PresentRecord> records)
{
    private readonly Dictionary<string, int> _rows = records.Count > 0 && records[0].Type.Key is [{ Type: DataType.Text }]
        ? records.Select((record, row) => (record.Type.IdOf(record.Fact), row)).ToDictionary() : [];
    public int Count => records.Count;
    public PresentRecord this[int row] => records[row];
    public int RowOf(string id) => _rows.TryGetValue(id, out var row) ? row : -1;
}

internal sealed class OwnedRecords
{
    private readonly Dictionary<int, OwnedSlice> _slices = [];
    private readonly OwnedSlice _empty;

    public OwnedRecords(CaseGraph graph, Collection collection, FactType owner)
    {
        var table = graph.Of(collection.Element);
        var rows = Enumerable.Range(0, table.Count).ToDictionary(row => table[row]);
        var owners = graph.Of(owner);
        var type = collection.Element;
        var any = false;
        for (var row = 0; row < owners.Count; row++)
        {
            var (named, unnamed) = graph.OwnedBy(collection, owner.IdOf(owners[row].Fact));
            any |= unnamed.Count > 0;
            var mine = named.Where(r => collection.OwnerKind is null || r.Read(collection.OwnerKind) is not Scalar { Raw: EnumerationMember kind } || kind.SubjectClrType == owner.ClrType).ToList();
            var plain = mine.TrueForAll(r => Interim.IsPlain(r) && (type.WindowDate is null || r.Read(type.WindowDate) is Scalar)) && unnamed.Count == 0;
            int Day(PresentRecord r) => type.WindowDate is not null && r.Read(type.WindowDate) is Scalar { Raw: DateOnly d } ? d.DayNumber : 0;
            var sorted = mine.OrderBy(Day).ToList();
            _slices.Add(row, new OwnedSlice([.. sorted.Select(r => r.Fact)], [.. sorted.Select(Day)], [.. sorted.Select(r => rows[r])], 0, sorted.Count, plain));
        }
        _empty = new OwnedSlice([], [], [], 0, 0, !any);
    }

    public OwnedSlice Slice(int row) => _slices.TryGetValue(row, out var slice) ? slice : _empty;
}

internal static class Interim
{
    private static readonly ConditionalWeakTable<CaseGraph, Dictionary<FactType, RecordTable>> Tables = [];
    private static readonly ConditionalWeakTable<CaseGraph, Dictionary<(Collection, FactType), OwnedRecords>> Owned = [];
    private static readonly ConditionalWeakTable<CaseGraph, Dictionary<PresentRecord, int>> Rows = [];

    public static bool IsPlain(PresentRecord record) => record.Possible is null && record.Versions.Count == 1 && record.Fact.Confirmation is null or Confirmation.Confirmed;

    public static RecordTable TableOf(this CaseGraph graph, FactType type)
    {
        var all = Tables.GetOrCreateValue(graph);
        lock (all)
        {
            if (!all.TryGetValue(type, out var table))
                all.Add(type, table = new RecordTable(graph.Of(type)));
            return table;
        }
    }

    public static OwnedRecords OwnedOf(this CaseGraph graph, Collection collection, FactType owner)
    {
        var all = Owned.GetOrCreateValue(graph);
        lock (all)
        {
            if (!all.TryGetValue((collection, owner), out var table))
                all.Add((collection, owner), table = new OwnedRecords(graph, collection, owner));
            return table;
        }
    }

    public static int RowOf(this CaseGraph graph, PresentRecord record)
    {
        var all = Rows.GetOrCreateValue(graph);
        lock (all)
        {
            if (all.Count == 0)
            {
                foreach (var type in graph.Vocabulary.Types)
                {
                    for (var row = 0; row < graph.Of(type).Count; row++)
                        all.Add(graph.Of(type)[row], row);
                }
            }
            return all[record];
        }
    }
}
