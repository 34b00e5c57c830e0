using VillageAid.Rules.Evaluation.Tables;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Which spans reach a window, and for which other windows that is the same, so that a posting of years is not looked at for each day anew.</summary>
internal struct SpanReach
{
    /// <summary>It reaches the window.</summary>
    public const uint Reaches = 0;

    /// <summary>It may: nobody knows whether and when it ended.</summary>
    public const uint MayReach = 1;

    /// <summary>It does not.</summary>
    public const uint Misses = 2;

    private int _endsFrom;
    private int _endsBefore;
    private int _beginsAfter;
    private int _beginsTo;

    /// <summary>Before the first span of a window is looked at.</summary>
    public void Clear() => (_endsFrom, _endsBefore, _beginsAfter, _beginsTo) = (int.MinValue, int.MaxValue, int.MinValue, int.MaxValue);

    /// <summary>Whether another window is reached by the same spans.</summary>
    public readonly bool IsLike(int from, int end) => end >= _endsFrom && end < _endsBefore && from > _beginsAfter && from <= _beginsTo;

    /// <summary>Whether a span reaches a window.</summary>
    /// <param name="start">Its first day.</param>
    /// <param name="last">Its last, as <see cref="RecordTable.LastDays"/> has it.</param>
    /// <param name="from">The first day of the window that a span must reach.</param>
    /// <param name="end">The last day of the window.</param>
    public uint Of(int start, int last, int from, int end)
    {
        if (start > end)
        {
            _endsBefore = Math.Min(_endsBefore, start);
            return Misses;
        }
        _endsFrom = Math.Max(_endsFrom, start);
        // It lasted at least its first day.
        var (isUnknown, until) = last == RecordTable.UnknownEnd ? (true, start) : (false, last);
        if (from > until)
        {
            _beginsAfter = Math.Max(_beginsAfter, until);
            return isUnknown ? MayReach : Misses;
        }
        _beginsTo = Math.Min(_beginsTo, until);
        return Reaches;
    }
}
