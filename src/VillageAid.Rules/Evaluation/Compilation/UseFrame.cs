using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>A collection in one window: which records belong to it, and what may be unseen of it.</summary>
internal sealed class UseFrame
{
    private RecordTable _table = null!;
    private readonly WindowFrame _window;
    private readonly bool _isSpan;
    private (DayRanges? Complete, int Gaps) _end;

    public UseFrame(CaseGraph graph, CollectionUse use, IReadOnlyDictionary<Field, object> keys, DaySpan days, UnseenPlan plan, WindowFrame window)
    {
        (Keys, Days, Plan, Use, _window) = (keys, days, plan, use, window);
        TurnTo(graph);
        (IsWindowed, _isSpan) = (plan.Type.WindowDate is not null, plan.Type.Kind == FactKind.Span);
        Slots = new SlotKeys(plan, window, use.IsHistory);
    }

    public CollectionUse Use { get; }

    /// <summary>The parts of the key that a filter fixes.</summary>
    public IReadOnlyDictionary<Field, object> Keys { get; }

    /// <summary>The days between which what a filter keeps must lie.</summary>
    public DaySpan Days { get; }

    public UnseenPlan Plan { get; }

    public SlotKeys Slots { get; }

    public OwnedRecords Records { get; private set; } = null!;

    /// <summary>Turns to other records, seen as of the same instant.</summary>
    public void TurnTo(CaseGraph graph) => (Records, _table) = (graph.Owned(Use.Collection), graph.Of(Use.Collection.Element));

    /// <summary>Of spans the last days by row (<see cref="RecordTable.LastDays"/>).</summary>
    public int[] LastDays => _table.LastDays;

    /// <summary>Whether records have a day, so that they may be of another window.</summary>
    public bool IsWindowed { get; }

    public PresentRecord RecordAt(int row) => _table[row];

    /// <summary>Whether each of some records is plain.</summary>
    public bool ArePlain(ReadOnlySpan<int> rows)
    {
        foreach (var row in rows)
        {
            if (!_table.IsPlain(row))
                return false;
        }
        return true;
    }

    /// <summary>Finds the records of a slice that may belong to the window by the day on which they begin. Where they stood in the window before this one is a hint.</summary>
    public void Cut(in OwnedSlice slice, ref int first, ref int end)
    {
        if (!IsWindowed || Use.IsHistory || !slice.Are(OwnedTraits.Dated))
        {
            (first, end) = (slice.Start, slice.End);
            return;
        }
        // Windows mostly come one after the other.
        var from = end > slice.Start && slice.Days[end - 1] < _window.StartDay ? end : slice.Start;
        first = _isSpan ? slice.Start : FirstFrom(slice, from, _window.StartDay);
        end = FirstFrom(slice, _isSpan ? from : first, _window.EndDay + 1);
    }

    /// <summary>Whether there may be further records that cannot be named, as <see cref="UseState.Gaps"/> says it.</summary>
    public int EndGaps(DayRanges complete)
    {
        // Ledgers are mostly closed for everybody at once.
        if (!ReferenceEquals(complete, _end.Complete))
        {
            _end = (complete, Plan.EndStanding(complete) switch
            {
                SlotStanding.Missing => Bits.Perhaps | Bits.Absent,
                SlotStanding.NotYet => Bits.Perhaps | Bits.NotYet,
                _ => 0,
            });
        }
        return _end.Gaps;
    }

    /// <summary>Whether a record of a day belongs to the window (<see cref="WindowMembership"/>): zero, <see cref="Tallies.Not"/>, or that it may.</summary>
    public int MembershipOf(PresentRecord record, int day)
    {
        if (Use.IsHistory || !IsWindowed)
            return 0;
        if (day > _window.EndDay || (!_isSpan && day < _window.StartDay))
            return Tallies.Not;
        if (!_isSpan)
            return 0;
        var state = FieldReading.Read<DateOnly>(record, Plan.Type.SpanEnd!, out var last);
        return Tallies.SpanTouches(DateOnly.FromDayNumber(day), last, state, _window.SpanFrom);
    }

    /// <summary>As above, of one of which the day may not be known either.</summary>
    public int MembershipOf(PresentRecord record)
    {
        if (Plan.Type.WindowDate is not { } date)
            return 0;
        var state = FieldReading.Read<DateOnly>(record, date, out var day);
        if (state == Bits.Bounded)
            return MembershipOf(record, day.DayNumber);
        var kinds = (state | (Plan.Type.SpanEnd is { } last ? FieldReading.Read<DateOnly>(record, last, out _) : 0)) & Bits.Kinds;
        return kinds == 0 ? 0 : Bits.Perhaps | kinds;
    }

    /// <summary>The record that an open slot stands for (<see cref="UnseenRecords"/>).</summary>
    public UnseenRecord Unseen(in OwnedSlice slice, int openSlot, string ownerId)
    {
        var slot = Plan.Slots[OpenSlot.SlotOf(openSlot)];
        var doubtful = new List<PresentRecord>();
        for (var i = slice.Start; OpenSlot.IsDoubtful(openSlot) && i < slice.End; i++)
        {
            if (Slots.Fits(slice, i, OpenSlot.SlotOf(openSlot)))
                doubtful.Add(_table[slice.Rows[i]]);
        }
        // What was recorded so far may be all there is, and yet there may be one later.
        var complete = OpenSlot.MayOnlyCome(openSlot) ? DayRanges.Of([(slot.Day.DayNumber, slot.Day.DayNumber)]) : DayRanges.None;
        return new UnseenRecords(Plan, ownerId, complete).Unseen(slot, doubtful)!;
    }

    // The next window is mostly near.
    private static int FirstFrom(in OwnedSlice slice, int from, int day)
    {
        var near = Math.Min(from + 2, slice.End);
        for (; from < near; from++)
        {
            if (slice.Days[from] >= day)
                return from;
        }
        return slice.FirstFrom(from, day);
    }
}
