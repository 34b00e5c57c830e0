namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>The places to which a list of records leads, as they come.</summary>
internal struct PlaceList
{
    private Three.Any _certain = new();
    private Three.Any _possible = new();
    private bool _hasCertain;
    private bool _hasItems;
    private bool _maybeInside;

    public PlaceList()
    {
    }

    /// <summary>Why there may be others; 0 where there are none.</summary>
    public byte Open { get; set; }

    public bool LeadsSomewhere { get; private set; }

    public void Add(Three? place, byte possible)
    {
        _hasItems = true;
        LeadsSomewhere |= place is not null;
        var inside = place ?? Three.False;
        if (possible == 0)
        {
            _hasCertain = true;
            _certain.Add(inside);
        }
        else if (!inside.IsFalse)
        {
            _possible.Add(Three.Unknown((byte)(possible | inside.Causes)));
        }
        _maybeInside |= !inside.IsFalse;
    }

    /// <summary>A place that is known decides; what is only possible and lies elsewhere is no reason to think of this one.</summary>
    public readonly Three Holds
    {
        get
        {
            if (_hasCertain)
                return _certain.Result;
            if (_hasItems && !_maybeInside)
                return Three.False;
            var any = _possible;
            if (Open != 0)
                any.Add(Three.Unknown(Open));
            return any.Result;
        }
    }
}
