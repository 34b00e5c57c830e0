using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Checks that records of one key do not contradict each other without order. Corrected, rebutted and withdrawn records are out before;
/// of the others a later <see cref="Fact.RecordedAt"/> makes the order.
/// </summary>
internal static class KeyChecks
{
    /// <summary>Drops exact repetitions and says how many there were.</summary>
    public static int Run(TableCheck check)
    {
        var superseded = FindSuperseded(check);
        var index = new KeyIndex(check.Table);
        var groups = new Dictionary<int, KeyGroup>();
        var duplicates = 0;
        for (var i = 0; i < check.Table.Count; i++)
        {
            if (check.IsDropped(i) || !IsInForce(check.Table.Facts[i], superseded))
                continue;
            var first = index.FindOrAdd(i);
            if (first < 0 || first == i)
                continue;
            if (!groups.TryGetValue(first, out var group))
                groups.Add(first, group = new KeyGroup(check, first));
            if (group.Add(i))
                continue;
            check.Drop(i);
            duplicates++;
        }
        return duplicates;
    }

    private static HashSet<string> FindSuperseded(TableCheck check)
    {
        var superseded = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < check.Table.Count && check.Table.HasCorrections; i++)
        {
            if (!check.IsDropped(i) && check.Table.Facts[i].SupersedesId is { } id)
                superseded.Add(id);
        }
        return superseded;
    }

    private static bool IsInForce(Fact fact, HashSet<string> superseded) =>
        fact.Confirmation is not (Confirmation.Rebutted or Confirmation.Withdrawn)
        && (superseded.Count == 0 || fact.RecordId is not { } id || !superseded.Contains(id));

    /// <summary>The records of one key that has several. Each new one is compared by look-up, so many records of one key stay cheap.</summary>
    private sealed class KeyGroup
    {
        private readonly TableCheck _check;
        private readonly Dictionary<Fact, int> _byContent = [];
        private readonly Dictionary<DateTimeOffset, int> _byTime = [];
        private readonly int _first;
        private int? _withoutTime;

        public KeyGroup(TableCheck check, int first)
        {
            _check = check;
            _first = first;
            _byContent.Add(check.Table.Facts[first], first);
            Remember(first);
        }

        /// <summary>Whether the record is to be kept: it is no exact repetition.</summary>
        public bool Add(int index)
        {
            var fact = _check.Table.Facts[index];
            if (!_byContent.TryAdd(fact, index))
            {
                Report(DiagnosticCatalog.DuplicateRecord, index, _byContent[fact]);
                return false;
            }
            if (FindUnordered(fact) is { } other)
                Report(DiagnosticCatalog.ConflictingRecords, index, other);
            Remember(index);
            return true;
        }

        private int? FindUnordered(Fact fact) => fact.RecordedAt is { } time
            ? _withoutTime ?? (_byTime.TryGetValue(time, out var other) ? other : null)
            : _first;

        private void Remember(int index)
        {
            if (_check.Table.Facts[index].RecordedAt is { } time)
                _byTime.TryAdd(time, index);
            else
                _withoutTime ??= index;
        }

        private void Report(DiagnosticDescriptor descriptor, int index, int other)
        {
            var identity = FactIdentity.Of(_check.Type, _check.Table.Facts[index]);
            _check.Report(descriptor, index, new LocalizedText(identity.In(Language.Zh), identity.In(Language.En)), _check.OriginOf(other));
        }
    }
}
