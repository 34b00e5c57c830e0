namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>The least or the greatest of values that may not belong or not be known (<see cref="ListFunctions.Extreme"/>). Called from compiled code.</summary>
internal struct ExtremeTally<T>
{
    private T _inner;
    private T _outer;
    private bool _hasInner;
    private bool _hasOuter;
    private bool _lostInner;
    private bool _lostOuter;
    private bool _hasItems;
    private bool _hasCertain;
    private bool _hasNull;
    private bool _mayBeNull;
    private int _open;
    private int _kinds;

    public void Add(T low, T high, int state, int possible, bool isMax)
    {
        _hasItems = true;
        _kinds |= (state | possible) & Bits.Kinds;
        _mayBeNull |= (state & Bits.MayBeNull) != 0;
        var (inner, outer) = isMax ? (Bits.HasLow, Bits.HasHigh) : (Bits.HasHigh, Bits.HasLow);
        Take(ref _outer, ref _hasOuter, ref _lostOuter, isMax ? high : low, (state & outer) != 0, isMax);
        if (possible != 0)
            return;
        _hasCertain = true;
        _hasNull |= (state & Bits.HasValues) == 0;
        Take(ref _inner, ref _hasInner, ref _lostInner, isMax ? low : high, (state & inner) != 0, isMax);
    }

    public void AddOpen(int open)
    {
        _open |= open | Bits.Perhaps;
        _kinds |= open & Bits.Kinds;
    }

    public readonly int Result(bool isMax, bool mayHideNull, out T low, out T high)
    {
        (low, high) = isMax ? (_inner, _outer) : (_outer, _inner);
        if ((!_hasItems && _open == 0) || _hasNull)
            return Bits.MayBeNull;
        var (inner, outer) = isMax ? (Bits.HasLow, Bits.HasHigh) : (Bits.HasHigh, Bits.HasLow);
        var mayBeNull = !_hasCertain || (_open != 0 && mayHideNull) || _mayBeNull;
        var state = Bits.HasValues | (_hasInner && !_lostInner ? inner : 0) | (_open == 0 && _hasOuter && !_lostOuter ? outer : 0) | (mayBeNull ? Bits.MayBeNull : 0) | _kinds;
        return Scalars.IsExact(low, high, state) ? Bits.Bounded : state;
    }

    private static void Take(ref T best, ref bool hasBest, ref bool isLost, T value, bool isKnown, bool isMax)
    {
        if (!isKnown)
            isLost = true;
        else if (!hasBest || Scalars.Order(value, best) > 0 == isMax)
            best = value;
        hasBest |= isKnown;
    }
}
