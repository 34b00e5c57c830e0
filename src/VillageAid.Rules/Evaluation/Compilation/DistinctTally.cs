namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Counts the different values of a list; nothing is known of how many there are where the list is not settled. Called from compiled code.</summary>
internal sealed class DistinctTally<T>
{
    private readonly HashSet<T> _values = [];
    private bool _hasNull;
    private bool _isOpen;
    private int _kinds;

    /// <summary>Begins anew.</summary>
    public DistinctTally<T> Begin()
    {
        _values.Clear();
        (_hasNull, _isOpen, _kinds) = (false, false, 0);
        return this;
    }

    public void Add(T low, T high, int state, int possible)
    {
        _kinds |= (state | possible) & Bits.Kinds;
        if (possible != 0 || !ExactCall.IsPlain(low, high, state))
            _isOpen = true;
        else if ((state & Bits.HasValues) == 0)
            _hasNull = true;
        else
            _values.Add(low);
    }

    public void AddOpen(int open)
    {
        _isOpen = true;
        _kinds |= open & Bits.Kinds;
    }

    public int Count(out long low, out long high)
    {
        low = high = _isOpen ? 0 : _values.Count + (_hasNull ? 1 : 0);
        return _isOpen ? Bits.HasValues | Bits.MayBeNull | _kinds : Bits.Bounded;
    }
}
