namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Whether the subject has any span of a collection in a window: the same in all windows that the same spans reach.</summary>
internal sealed class SpanPresence
{
    private SpanReach _reach;
    private long _turn;
    private int _gaps;
    private int _answer;

    /// <summary>Whether there is one in the window at hand.</summary>
    public int Of(UseFrame use, WindowFrame frame, SubjectState state, long turn)
    {
        var slice = use.Records.Slice(state.Subject.Row);
        if (!slice.IsPlain)
            return Count(state.Use(use.Use.Index));
        var gaps = use.EndGaps(use.Records.Complete(state.Subject.Row));
        if (turn == _turn && gaps == _gaps && _reach.IsLike(frame.SpanFrom, frame.EndDay))
            return _answer;
        (_turn, _gaps) = (turn, gaps);
        _reach.Clear();
        var (sure, possible, lastDays) = (0, 0, use.LastDays);
        for (var i = slice.Start; i < slice.End; i++)
        {
            var reach = _reach.Of(slice.Days[i], lastDays[slice.Rows[i]], frame.SpanFrom, frame.EndDay);
            sure += reach == SpanReach.Reaches ? 1 : 0;
            possible += reach == SpanReach.MayReach ? 1 : 0;
        }
        return _answer = Tallies.Exists(sure, possible, possible == 0 ? gaps : gaps | Bits.Unclear);
    }

    // Spans have no slots: what may be unseen of them has no name.
    private static int Count(UseState use)
    {
        var (sure, possible, kinds) = (0, 0, use.Gaps);
        for (var (i, count) = (0, use.Count(withUnseen: false)); i < count; i++)
        {
            sure += use.PossibleAt(i) == 0 ? 1 : 0;
            possible++;
            kinds |= use.PossibleAt(i) & Bits.Kinds;
        }
        return Tallies.Exists(sure, possible, kinds);
    }
}
