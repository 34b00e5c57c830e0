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
    /// <summary>The records without exact repetitions.</summary>
    public static IReadOnlyList<FactEntry> Run(IReadOnlyList<FactEntry> entries, out int duplicates, DiagnosticBag diagnostics)
    {
        var superseded = entries.Where(entry => entry.Fact.SupersedesId is not null).Select(entry => (entry.Type, Id: entry.Fact.SupersedesId!)).ToHashSet();
        var groups = new Dictionary<FactIdentity, KeyGroup>();
        var kept = new List<FactEntry>(entries.Count);
        foreach (var entry in entries)
        {
            if (!IsInForce(entry, superseded) || entry.Type.Key.Any(field => !field.Read(entry.Fact).HasValue))
            {
                kept.Add(entry);
                continue;
            }
            var identity = FactIdentity.Of(entry.Type, entry.Fact);
            if (!groups.TryGetValue(identity, out var group))
                groups.Add(identity, group = new KeyGroup(identity));
            if (group.Add(entry, diagnostics))
                kept.Add(entry);
        }
        duplicates = entries.Count - kept.Count;
        return kept;
    }

    private static bool IsInForce(FactEntry entry, HashSet<(FactType Type, string Id)> superseded) =>
        entry.Fact.Confirmation is not (Confirmation.Rebutted or Confirmation.Withdrawn)
        && (entry.Fact.RecordId is not { } id || !superseded.Contains((entry.Type, id)));

    /// <summary>The records of one key. Each new one is compared by look-up, so many records of one key stay cheap.</summary>
    private sealed class KeyGroup(FactIdentity identity)
    {
        private readonly Dictionary<Fact, FactEntry> _byContent = [];
        private readonly Dictionary<DateTimeOffset, FactEntry> _byTime = [];
        private FactEntry? _first;
        private FactEntry? _withoutTime;

        /// <summary>Whether the record is to be kept: it is no exact repetition.</summary>
        public bool Add(FactEntry entry, DiagnosticBag diagnostics)
        {
            if (!_byContent.TryAdd(entry.Fact, entry))
            {
                Report(DiagnosticCatalog.DuplicateRecord, entry, _byContent[entry.Fact], diagnostics);
                return false;
            }
            if (FindUnordered(entry) is { } other)
                Report(DiagnosticCatalog.ConflictingRecords, entry, other, diagnostics);
            Remember(entry);
            return true;
        }

        private FactEntry? FindUnordered(FactEntry entry) => entry.Fact.RecordedAt is { } time
            ? _withoutTime ?? _byTime.GetValueOrDefault(time)
            : _first;

        private void Remember(FactEntry entry)
        {
            _first ??= entry;
            if (entry.Fact.RecordedAt is { } time)
                _byTime.TryAdd(time, entry);
            else
                _withoutTime ??= entry;
        }

        private void Report(DiagnosticDescriptor descriptor, FactEntry entry, FactEntry other, DiagnosticBag diagnostics) =>
            diagnostics.Report(descriptor, entry.Origin.Path, entry.Origin.Position,
                new LocalizedText(identity.In(Language.Zh), identity.In(Language.En)), other.Origin);
    }
}
