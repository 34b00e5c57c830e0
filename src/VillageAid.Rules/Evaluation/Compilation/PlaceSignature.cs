using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// Says in a number what the place of one subject depends on in a window: which of its spans reach it, and whether there may be more. Two windows of
/// the same number have the same answer, so that a posting is not followed to its village for each day anew.
/// </summary>
internal sealed class PlaceSignature
{
    private const int MostSpans = 12;

    private readonly List<Way> _ways = [];
    private bool _isUsable;

    /// <summary>Turns to a subject. Nothing can be said of one whose records are not plain.</summary>
    public void Begin(PlaceCode place, PresentRecord subject, WindowFrame frame)
    {
        _ways.Clear();
        _isUsable = true;
        foreach (var root in place.Roots)
        {
            if (root is null || !TryAdd(frame.Of(root), subject))
            {
                _isUsable = false;
                return;
            }
        }
    }

    public bool TryGet(WindowFrame frame, out ulong signature)
    {
        signature = 1;
        if (!_isUsable)
            return false;
        foreach (var way in _ways)
        {
            signature = (signature << 2) | (uint)frame.Of(way.Use).Plan.EndStanding(way.Complete);
            foreach (var (start, last, state) in way.Spans)
                signature = (signature << 2) | Reaches(start, last, state, frame);
        }
        return true;
    }

    private static uint Reaches(int start, DateOnly last, int state, WindowFrame frame) => start > frame.EndDay
        ? 2
        : Tallies.SpanTouches(DateOnly.FromDayNumber(start), last, state, frame.SpanFrom) switch { Tallies.Not => 2u, 0 => 0u, _ => 1u };

    private bool TryAdd(UseFrame use, PresentRecord subject)
    {
        var type = use.Plan.Type;
        var slice = use.Records.Slice(subject.Row);
        if (!slice.IsPlain || slice.Count > MostSpans / Math.Max(1, _ways.Count + 1) || (type.Kind != FactKind.Span && type.WindowDate is not null))
            return false;
        var spans = new (int, DateOnly, int)[type.Kind == FactKind.Span ? slice.Count : 0];
        for (var i = 0; i < spans.Length; i++)
        {
            var state = FieldReading.Read<DateOnly>(use.RecordAt(slice.Rows[slice.Start + i]), type.SpanEnd!, out var last);
            spans[i] = (slice.Days[slice.Start + i], last, state);
        }
        _ways.Add(new Way(use.Use, use.Records.Complete(subject.Row), spans));
        return true;
    }

    private sealed record Way(CollectionUse Use, Tables.DayRanges Complete, (int Start, DateOnly Last, int State)[] Spans);
}
