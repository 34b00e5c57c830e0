using System.Collections;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>The records of one type while they are checked: which of them are dropped, and how a mistake in one is reported.</summary>
internal sealed class TableCheck(FactTable table, IReadOnlyList<string> paths, DiagnosticBag diagnostics)
{
    private BitArray? _dropped;
    private Dictionary<int, Fact>? _replaced;
    private int _droppedCount;

    public FactTable Table => table;

    public FactType Type => table.Type;

    /// <summary>The records that are kept.</summary>
    public int Kept => table.Count - _droppedCount;

    public bool IsDropped(int index) => _dropped is not null && _dropped[index];

    public void Drop(int index)
    {
        _dropped ??= new BitArray(table.Count);
        _dropped[index] = true;
        _droppedCount++;
    }

    /// <summary>Puts a record in another's place; the table itself stays as it is.</summary>
    public void Replace(int index, Fact fact) => (_replaced ??= [])[index] = fact;

    /// <summary>A record as it is kept.</summary>
    public Fact Current(int index) => _replaced is not null && _replaced.TryGetValue(index, out var fact) ? fact : table.Facts[index];

    /// <summary>Where a record comes from, for a message.</summary>
    public FactOrigin OriginOf(int index)
    {
        var place = table.PlaceOf(index);
        return new FactOrigin(paths[place.Source], place.Position);
    }

    public void Report(DiagnosticDescriptor descriptor, int index, params object[] arguments)
    {
        var place = table.PlaceOf(index);
        diagnostics.Report(descriptor, paths[place.Source], place.Position, arguments);
    }

    /// <summary>The records that are kept; the table's own where nothing was changed.</summary>
    public IReadOnlyList<Fact> ToList()
    {
        if (_dropped is null && _replaced is null)
            return table.Snapshot();
        var kept = new Fact[Kept];
        var count = 0;
        for (var i = 0; i < table.Count; i++)
        {
            if (!IsDropped(i))
                kept[count++] = Current(i);
        }
        return kept;
    }
}
