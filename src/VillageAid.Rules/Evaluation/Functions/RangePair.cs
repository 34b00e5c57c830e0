namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>Two ranges or points that have an order between them, and how they lie (DMN 1.5, table 78). A point is a range from itself to itself.</summary>
internal sealed class RangePair
{
    private readonly FeelRange _first;
    private readonly FeelRange _second;

    // The ends compared: below zero where the end of the first comes first.
    private readonly int _lows;
    private readonly int _highs;
    private readonly int _highToLow;
    private readonly int _lowToHigh;

    private RangePair(FeelRange first, FeelRange second)
    {
        (_first, _second) = (first, second);
        var (low, high) = (RangeEnd.Low(first), RangeEnd.High(first));
        var (otherLow, otherHigh) = (RangeEnd.Low(second), RangeEnd.High(second));
        (_lows, _highs) = (low.CompareTo(otherLow), high.CompareTo(otherHigh));
        (_highToLow, _lowToHigh) = (high.CompareTo(otherLow), low.CompareTo(otherHigh));
    }

    public bool FirstIsRange { get; private init; }

    public bool SecondIsRange { get; private init; }

    public bool IsBefore => _highToLow < 0 || (_highToLow == 0 && !(_first.HighIncluded && _second.LowIncluded));

    public bool Meets => _highToLow == 0 && _first.HighIncluded && _second.LowIncluded;

    public bool Overlaps => ReachesStart && (_lowToHigh < 0 || (_lowToHigh == 0 && _first.LowIncluded && _second.HighIncluded));

    public bool OverlapsBefore =>
        (_lows < 0 || (_lows == 0 && _first.LowIncluded && !_second.LowIncluded)) && ReachesStart && (_highs < 0 || (_highs == 0 && (!_first.HighIncluded || _second.HighIncluded)));

    public bool Finishes =>
        _highs == 0 && _first.HighIncluded == _second.HighIncluded && (_lows > 0 || (_lows == 0 && (!_first.LowIncluded || _second.LowIncluded)));

    public bool Starts =>
        _lows == 0 && _first.LowIncluded == _second.LowIncluded && (_highs < 0 || (_highs == 0 && (!_first.HighIncluded || _second.HighIncluded)));

    public bool IsDuring =>
        (_lows > 0 || (_lows == 0 && (_second.LowIncluded || !_first.LowIncluded))) && (_highs < 0 || (_highs == 0 && (_second.HighIncluded || !_first.HighIncluded)));

    public bool Coincide => _lows == 0 && _highs == 0 && _first.LowIncluded == _second.LowIncluded && _first.HighIncluded == _second.HighIncluded;

    public bool PointFinishes => _highs == 0 && _second.HighIncluded;

    public bool PointStarts => _lows == 0 && _second.LowIncluded;

    public bool PointIsDuring => (_lows > 0 && _highs < 0) || PointStarts || PointFinishes;

    private bool ReachesStart => _highToLow > 0 || (_highToLow == 0 && _first.HighIncluded && _second.LowIncluded);

    /// <summary>The two beside each other; null where one is null or they have no order.</summary>
    public static RangePair? Of(object? first, object? second)
    {
        if (AsRange(first) is not { } one || AsRange(second) is not { } other || !RangeEnd.HaveOrder([one.Low, one.High, other.Low, other.High]))
            return null;
        return new RangePair(one, other) { FirstIsRange = first is FeelRange, SecondIsRange = second is FeelRange };
    }

    private static FeelRange? AsRange(object? value) => value switch { null => null, FeelRange range => range, _ => new FeelRange(value, true, value, true) };
}
