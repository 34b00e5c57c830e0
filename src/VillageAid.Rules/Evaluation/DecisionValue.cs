using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>What a decision can still come to: every outcome that is possible, why it is not settled, and the rows that count or may count.</summary>
internal sealed record DecisionValue(IReadOnlyList<Value> Possible, Causes Causes, IReadOnlyList<FoundRow> Rows)
{
    /// <summary>Joins the readings of one occasion.</summary>
    public static DecisionValue Join(IReadOnlyList<DecisionValue> readings, Causes choice)
    {
        var all = new DecisionValue([.. readings.SelectMany(reading => reading.Possible).Distinct()], Causes.Union(readings.Select(reading => reading.Causes)), [.. readings.SelectMany(reading => reading.Rows).DistinctBy(row => row.Row)]);
        return all.IsSettled ? all : all with { Causes = all.Causes.Union(choice) };
    }

    public bool IsSettled => Possible.Count > 0 && Possible.All(value => value is Scalar && value == Possible[0]);

    /// <summary>One value for whoever asks: exact where it is settled, else the stretch of what is possible.</summary>
    public Value Value => IsSettled ? Possible[0] : Hull();

    /// <summary>Whether there is an outcome; open where there may be several.</summary>
    public TruthValue Settled => IsSettled ? TruthValue.True : TruthValue.Of(Possible.Any(value => value is NullValue) ? Truth.Unknown | Truth.Null : Truth.Unknown, Why);

    // That no row counts is for a person, unless a missing fact may yet change it.
    private Causes Why => Possible.All(value => value is NullValue) ? Causes.Union(Missing.Outcome())
        : Causes.Union(Causes.Union(Possible.Select(PlainValue.CausesOf)));

    private Value Hull()
    {
        var extents = Possible.Select(Extent.Of).ToList();
        var stretches = extents.Where(extent => extent.HasValues).ToList();
        if (stretches.Count == 0)
            return new Uncertain(null, null, MayBeNull: false, Why);
        var low = stretches.TrueForAll(extent => extent.Low is not null) ? stretches.Select(extent => extent.Low!).Aggregate((x, y) => Comparisons.Order(x, y) <= 0 ? x : y) : null;
        var high = stretches.TrueForAll(extent => extent.High is not null) ? stretches.Select(extent => extent.High!).Aggregate((x, y) => Comparisons.Order(x, y) >= 0 ? x : y) : null;
        return new Uncertain(low, high, MayBeNull: false, Why);
    }
}

/// <summary>A row of a decision that counts or may count; of a number the points that it gives.</summary>
internal sealed record FoundRow(BoundRow Row, TruthValue Truth, Value? Points = null)
{
    public bool IsOpen => !Truth.IsTrue && !Truth.IsFalse;
}
