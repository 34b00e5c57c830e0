using System.Runtime.InteropServices;
using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>For which subjects, types and days the records are stated to be all in. Immutable.</summary>
internal sealed class CompletenessIndex
{
    private readonly Dictionary<FactType, Dictionary<string, DayRanges>> _days = [];
    private DayRanges _last = DayRanges.None;

    /// <summary>The days of certain statements; those of one subject and type stand together, as they do in the order of their keys.</summary>
    public CompletenessIndex(FactVocabulary vocabulary, IEnumerable<RecordCompleteness> statements)
    {
        var (type, subject, days) = ("", "", new List<(int First, int Last)>());
        foreach (var statement in statements)
        {
            if (statement.RecordType != type || statement.SubjectId != subject)
                Add(vocabulary.FindType(type), subject, days);
            (type, subject) = (statement.RecordType, statement.SubjectId);
            days.Add((statement.PeriodStart.DayNumber, statement.PeriodEnd.DayNumber));
        }
        Add(vocabulary.FindType(type), subject, days);
    }

    /// <summary>The days for which a subject's records of a type are all in.</summary>
    public DayRanges Of(FactType type, string subject) =>
        _days.TryGetValue(type, out var subjects) && subjects.TryGetValue(subject, out var days) ? days : DayRanges.None;

    /// <summary>The days for which anybody's records of a type are all in.</summary>
    public DayRanges Of(FactType type) =>
        _days.TryGetValue(type, out var subjects) ? DayRanges.Of([.. subjects.Values.SelectMany(days => days.Stretches)]) : DayRanges.None;

    public bool Covers(FactType type, string subject, DateOnly day) => Of(type, subject).Covers(day.DayNumber);

    /// <summary>Whether statements without a hole between them cover every day. What has no beginning is covered by a statement from 0001-01-01 only.</summary>
    public bool Covers(FactType type, string subject, DateOnly from, DateOnly to) => Of(type, subject).Covers(from.DayNumber, to.DayNumber);

    // A type has a name in each language, so there may be days of it already.
    private void Add(FactType? type, string subject, List<(int First, int Last)> days)
    {
        if (type is not null && days.Count > 0)
        {
            if (!_days.TryGetValue(type, out var subjects))
                _days.Add(type, subjects = new(StringComparer.Ordinal));
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(subjects, subject, out _);
            // A ledger is mostly closed for everybody at once.
            known = known is null && _last.Is(days) ? _last : _last = DayRanges.Of(known is null ? days : [.. known.Stretches, .. days]);
        }
        days.Clear();
    }
}
