using System.Numerics;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Counts the days of a window that spans cover (<see cref="SpanDays"/>); a day that two of them cover counts once. Called from compiled code.</summary>
internal sealed class SpanTally
{
    private const int LongestWindow = 4096;

    private ulong[] _certain = [];
    private ulong[] _possible = [];
    private int _start;
    private int _end;
    private int _asOf;
    private int _kinds;
    private int _open;
    private int _words;

    /// <summary>Begins anew with a window.</summary>
    /// <exception cref="CannotCompile">It is too long.</exception>
    public SpanTally Begin(int start, int end, int asOf)
    {
        if ((long)end - start >= LongestWindow)
            throw new CannotCompile("a window of many years");
        (_start, _end, _asOf, _kinds, _open) = (start, end, asOf, 0, 0);
        var words = Math.Max(0, (end - start + 64) / 64);
        if (_certain.Length < words)
            (_certain, _possible) = (new ulong[words], new ulong[words]);
        _words = words;
        _certain.AsSpan(0, words).Clear();
        _possible.AsSpan(0, words).Clear();
        return this;
    }

    public static bool HasName(CaseRecord? record) => record?.Identity is not null;

    public void Add(DateOnly first, int firstState, DateOnly last, int lastState, int possible, bool hasName)
    {
        _kinds |= possible & Bits.Kinds;
        if ((firstState & Bits.Shape) != Bits.Bounded)
        {
            Mark(_possible, _start, _end);
            _kinds |= lastState & Bits.Kinds;
            return;
        }
        var from = Math.Max(first.DayNumber, _start);
        switch (lastState & Bits.Shape)
        {
            case Bits.Bounded:
                MarkSure(from, Math.Min(last.DayNumber, _end), possible, hasName);
                break;
            case Bits.MayBeNull:
                MarkSure(from, _end, possible, hasName);
                break;
            default:
                // It lasted at least its first day.
                if (first.DayNumber >= _start)
                    MarkSure(first.DayNumber, Math.Min(first.DayNumber, _end), possible, hasName);
                Mark(_possible, from, _end);
                _kinds |= lastState & Bits.Kinds;
                break;
        }
    }

    public void AddOpen(int open) => _open |= open | Bits.Perhaps;

    public int Count(out long low, out long high)
    {
        if (_open != 0)
        {
            _kinds |= _open & Bits.Kinds;
            var isStillToCome = (_open & Bits.Kinds & ~Bits.NotYet) == 0;
            Mark(_possible, isStillToCome && _asOf >= _start ? _asOf + 1 : _start, _end);
        }
        (low, high) = (0, 0);
        for (var i = 0; i < _words; i++)
        {
            low += BitOperations.PopCount(_certain[i]);
            high += BitOperations.PopCount(_certain[i] | _possible[i]);
        }
        return low == high ? Bits.Bounded : Bits.Bounded | _kinds;
    }

    // What is on record of days to come is a plan.
    private void MarkSure(int from, int to, int possible, bool hasName)
    {
        Mark(possible == 0 ? _certain : _possible, from, Math.Min(to, _asOf));
        if (Math.Max(from, _asOf + 1) > to)
            return;
        Mark(_possible, Math.Max(from, _asOf + 1), to);
        _kinds |= hasName ? Bits.NotYet : 0;
    }

    private void Mark(ulong[] days, int from, int to)
    {
        for (var day = from; day <= to; day++)
            days[(day - _start) >> 6] |= 1UL << ((day - _start) & 63);
    }
}
