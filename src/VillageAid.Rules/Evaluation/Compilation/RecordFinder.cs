using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Follows links from records to the records that they name. One for each thread.</summary>
/// <param name="graph">The records.</param>
/// <param name="places">In how many places of the code links are followed.</param>
internal sealed class RecordFinder(CaseGraph graph, int places)
{
    private readonly Dictionary<(FactType, string), CaseRecord> _unseen = [];
    private readonly LastFound[] _last = new LastFound[places];

    /// <summary>The record that a link leads to; null where there is none.</summary>
    public CaseRecord? Follow(CaseRecord? record, Link link, int place)
    {
        if (record is null)
            return null;
        var known = record.Read(link.Field, out _);
        if (known.TryGetValue(out var id))
            return Find((string)id, link.Target, place);
        return known.IsNothing ? null : References.Follow(graph, (record as SlotRecord)?.Whole ?? record, link) is RecordValue { Record: var target } ? target : null;
    }

    /// <summary>The record of an identity; one that is only alleged, or not on file, stands for what nobody knows of it.</summary>
    public CaseRecord Find(string id, FactType type, int place)
    {
        ref var last = ref _last[place];
        // Who comes after another is mostly of the same village.
        return string.Equals(last.Id, id) ? last.Record! : FindAnew(id, type, ref last);
    }

    private CaseRecord FindAnew(string id, FactType type, ref LastFound last)
    {
        var table = last.Table ??= graph.Of(type);
        var row = table.RowOf(id);
        var record = row >= 0 && table[row] is { Possible: null } found ? found : Unseen(id, type);
        (last.Id, last.Record) = (id, record);
        return record;
    }

    private CaseRecord Unseen(string id, FactType type)
    {
        if (!_unseen.TryGetValue((type, id), out var unseen))
            _unseen.Add((type, id), unseen = References.Find(graph, type, id));
        return unseen;
    }

    private struct LastFound
    {
        public RecordTable? Table;
        public string? Id;
        public CaseRecord? Record;
    }
}
