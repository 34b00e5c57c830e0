namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>An end of a range or a point, in the order of its kind; an open end lies before or beyond all others.</summary>
internal readonly struct RangeEnd : IComparable<RangeEnd>
{
    private readonly object? _value;
    private readonly int _beyond;

    private RangeEnd(object? value, int beyond) => (_value, _beyond) = (value, value is null ? beyond : 0);

    public static RangeEnd Of(object point) => new(point, 0);

    public static RangeEnd Low(FeelRange range) => new(range.Low, -1);

    public static RangeEnd High(FeelRange range) => new(range.High, 1);

    /// <summary>Whether all values that are there have one order.</summary>
    public static bool HaveOrder(IEnumerable<object?> values)
    {
        var known = values.Where(value => value is not null).ToList();
        return known.All(value => FeelEquality.Order(known[0], value) is not null);
    }

    public int CompareTo(RangeEnd other) =>
        _beyond != 0 || other._beyond != 0 ? _beyond.CompareTo(other._beyond) : FeelEquality.Order(_value, other._value)!.Value;
}
