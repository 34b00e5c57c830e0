using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Says in a number what the place of one subject depends on in a window: which of its spans reach it, and whether there may be more. Two windows of
/// the same number have the same answer, so that a posting is not followed to its village for each day anew.
/// </summary>
internal sealed class PlaceSignature
{
    private const int MostSpans = 12;

    private readonly Way[] _ways = new Way[MostSpans];
    private int _wayCount;
    private bool _isUsable;
    private ulong _last;
    private SpanReach _reach;

    /// <summary>Turns to a subject. Nothing can be said of one whose records are not plain.</summary>
    public void Begin(PlaceCode place, PresentRecord subject, WindowFrame frame)
    {
        (_wayCount, _isUsable, _last) = (0, place.IsLedByRoots, 0);
        foreach (var root in place.Roots)
            _isUsable = _isUsable && TryAdd(frame.Of(root), subject);
    }

    public bool TryGet(WindowFrame frame, out ulong signature)
    {
        signature = _last;
        if (!_isUsable)
            return false;
        if (_last == 0 || !IsLikeLast(frame))
            signature = _last = Compute(frame);
        return true;
    }

    private bool IsLikeLast(WindowFrame frame)
    {
        if (!_reach.IsLike(frame.SpanFrom, frame.EndDay))
            return false;
        foreach (ref readonly var way in _ways.AsSpan(0, _wayCount))
        {
            if (frame.Of(way.Use).EndGaps(way.Complete) != way.Gaps)
                return false;
        }
        return true;
    }

    private ulong Compute(WindowFrame frame)
    {
        _reach.Clear();
        var signature = 1ul;
        foreach (ref var way in _ways.AsSpan(0, _wayCount))
        {
            way.Gaps = frame.Of(way.Use).EndGaps(way.Complete);
            signature = (signature << 2) | (way.Gaps == 0 ? 0u : (way.Gaps & Bits.NotYet) != 0 ? 1u : 2u);
            for (var i = way.Records.Start; i < way.Records.End && way.LastDays is not null; i++)
                signature = (signature << 2) | _reach.Of(way.Records.Days[i], way.LastDays[way.Records.Rows[i]], frame.SpanFrom, frame.EndDay);
        }
        return signature;
    }

    private bool TryAdd(UseFrame use, PresentRecord subject)
    {
        var type = use.Plan.Type;
        var slice = use.Records.Slice(subject.Row);
        // Records that nobody names are the same in every window where they have no day.
        if (!slice.Are(OwnedTraits.All & ~OwnedTraits.Named) || (!slice.Are(OwnedTraits.Named) && type.WindowDate is not null) || slice.Count > MostSpans / (_wayCount + 1) || (type.Kind != FactKind.Span && type.WindowDate is not null))
            return false;
        _ways[_wayCount++] = new Way(use.Use, use.Records.Complete(subject.Row), slice, type.Kind == FactKind.Span ? use.LastDays : null);
        return true;
    }

    private struct Way(CollectionUse use, DayRanges complete, OwnedSlice records, int[]? lastDays)
    {
        public readonly CollectionUse Use = use;
        public readonly DayRanges Complete = complete;
        public readonly OwnedSlice Records = records;

        /// <summary>Of spans the last days by row.</summary>
        public readonly int[]? LastDays = lastDays;

        /// <summary>Whether there may be further ones, in the last window that was asked for.</summary>
        public int Gaps;
    }
}
