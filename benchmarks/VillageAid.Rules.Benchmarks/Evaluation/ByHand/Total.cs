namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>A sum between two bounds; of nothing it is null.</summary>
internal struct Total()
{
    private decimal _low;
    private decimal _high;
    private bool _isUnbounded;
    private bool _hasItems;
    private bool _hasCertain;
    private bool _isExact = true;
    private byte _why;

    /// <summary>An item: its value or null where that is not known, why, and why it is open whether it belongs.</summary>
    public void Add(decimal? value, byte why, byte possible)
    {
        _hasItems = true;
        _hasCertain |= possible == 0;
        _isExact &= possible == 0 && value is not null;
        _why |= (byte)(why | possible);
        if (value is not { } number)
            _isUnbounded = true;
        else
            (_low, _high) = possible == 0 ? (_low + number, _high + number) : (_low + Math.Min(0, number), _high + Math.Max(0, number));
    }

    public void Open(byte why)
    {
        if (why == 0)
            return;
        (_isExact, _isUnbounded, _hasItems) = (false, true, true);
        _why |= why;
    }

    public readonly Three AtLeast(decimal limit)
    {
        if (!_hasItems)
            return Three.Null;
        return _isExact ? Three.Of(_low >= limit) : Three.From(_isUnbounded || _high >= limit, _isUnbounded || _low < limit, !_hasCertain, _why);
    }
}
