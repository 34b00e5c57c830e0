using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>For which subjects, types and days the records are stated to be all in. Immutable.</summary>
internal sealed class CompletenessIndex
{
    private readonly Dictionary<FactType, StatedDays> _days = [];

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
    public DayRanges Of(FactType type, string subject) => _days.TryGetValue(type, out var stated) ? stated.Of(subject) : DayRanges.None;

    /// <summary>By row the days for which the records of a type of each owner are all in.</summary>
    public DayRanges[] Of(FactType type, RecordTable owners)
    {
        var days = new DayRanges[owners.Count];
        if (_days.TryGetValue(type, out var stated))
            stated.Fill(days, owners);
        else
            Array.Fill(days, DayRanges.None);
        return days;
    }

    /// <summary>The days for which anybody's records of a type are all in.</summary>
    public DayRanges Of(FactType type) => _days.TryGetValue(type, out var stated) ? stated.OfAnybody : DayRanges.None;

    public bool Covers(FactType type, string subject, DateOnly day) => Of(type, subject).Covers(day.DayNumber);

    /// <summary>Whether statements without a hole between them cover every day. What has no beginning is covered by a statement from 0001-01-01 only.</summary>
    public bool Covers(FactType type, string subject, DateOnly from, DateOnly to) => Of(type, subject).Covers(from.DayNumber, to.DayNumber);

    private void Add(FactType? type, string subject, List<(int First, int Last)> days)
    {
        if (type is not null && days.Count > 0)
        {
            if (!_days.TryGetValue(type, out var stated))
                _days.Add(type, stated = new());
            stated.Add(subject, days);
        }
        days.Clear();
    }

    /// <summary>The days of one type, in the order of the subjects.</summary>
    private sealed class StatedDays
    {
        private readonly List<string> _subjects = [];
        private readonly List<DayRanges> _days = [];
        private DayRanges _last = DayRanges.None;

        public DayRanges OfAnybody => DayRanges.Of([.. _days.SelectMany(days => days.Stretches)]);

        public DayRanges Of(string subject) => _subjects.BinarySearch(subject, StringComparer.Ordinal) is >= 0 and var place ? _days[place] : DayRanges.None;

        // Owners are in order of their identities too.
        public void Fill(DayRanges[] days, RecordTable owners)
        {
            var place = 0;
            for (var row = 0; row < days.Length; row++)
            {
                var (id, order) = (owners.IdAt(row), 1);
                while (place < _subjects.Count && (order = string.CompareOrdinal(id, _subjects[place])) > 0)
                    place++;
                days[row] = order == 0 ? _days[place] : DayRanges.None;
            }
        }

        public void Add(string subject, List<(int First, int Last)> days)
        {
            if (_subjects.Count == 0 || string.CompareOrdinal(subject, _subjects[^1]) > 0)
            {
                _subjects.Add(subject);
                _days.Add(Shared(days));
                return;
            }
            // A type has a name in each language, so there may be days of it already.
            var place = _subjects.BinarySearch(subject, StringComparer.Ordinal);
            if (place >= 0)
            {
                _days[place] = DayRanges.Of([.. _days[place].Stretches, .. days]);
                return;
            }
            _subjects.Insert(~place, subject);
            _days.Insert(~place, Shared(days));
        }

        // A ledger is mostly closed for everybody at once.
        private DayRanges Shared(List<(int First, int Last)> days) => _last.Is(days) ? _last : _last = DayRanges.Of(days);
    }
}
