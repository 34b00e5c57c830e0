namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Adds up numbers that may not belong or not be known (<see cref="ListFunctions.Sum"/>). Called from compiled code.</summary>
internal struct SumTally
{
    private decimal _low;
    private decimal _high;
    private int _lost;
    private int _other;
    private bool _hasItems;
    private bool _hasCertain;
    private bool _hasNull;
    private int _open;
    private int _why;

    public void Add(decimal low, decimal high, int state, int possible)
    {
        _hasItems = true;
        var hasValues = (state & Bits.HasValues) != 0;
        if (possible == 0)
        {
            _hasCertain = true;
            _hasNull |= !hasValues;
        }
        else
        {
            _why |= possible & Bits.Kinds;
            low = Math.Min(0, low);
            high = Math.Max(0, high);
        }
        _lost |= ~(hasValues ? state : 0) & (Bits.HasLow | Bits.HasHigh);
        _other |= (state & (Bits.MayBeNull | Bits.Kinds)) | (possible & Bits.Kinds);
        if ((state & Bits.HasLow) != 0)
            _low += low;
        if ((state & Bits.HasHigh) != 0)
            _high += high;
    }

    public void AddOpen(int open)
    {
        _open |= open | Bits.Perhaps;
        _lost = Bits.HasLow | Bits.HasHigh;
        _other |= open & Bits.Kinds;
        _why |= open & Bits.Kinds;
    }

    public readonly int Total(bool mayHideNull, out decimal low, out decimal high)
    {
        (low, high) = (_low, _high);
        if (_hasNull || (!_hasItems && _open == 0))
            return Bits.MayBeNull;
        var state = Bits.HasValues | (~_lost & (Bits.HasLow | Bits.HasHigh)) | _other;
        if (_hasCertain && !(mayHideNull && _open != 0))
            return (state & Bits.Shape) == Bits.Bounded && low == high ? Bits.Bounded : state;
        // What was exact by itself has no causes; that nothing may belong makes it null.
        if ((state & Bits.Shape) == Bits.Bounded && low == high)
            state = Bits.Bounded;
        return state | Bits.MayBeNull | _why;
    }
}
