namespace VillageAid.Rules.RandomPolicies;

/// <summary>Chance, the same for the same seed.</summary>
public sealed class Draw(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A number from zero to one less than <paramref name="limit"/>.</summary>
    public int Below(int limit) => _random.Next(limit);

    /// <summary>True with a probability.</summary>
    public bool Chance(double probability) => _random.NextDouble() < probability;

    /// <summary>One of some values, each as likely as the others.</summary>
    public T Pick<T>(params IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    /// <summary>One of some values, mostly of the first: so that what one draws another meets.</summary>
    public T PickEarly<T>(IReadOnlyList<T> values) => values[Chance(0.85) ? _random.Next(Math.Min(3, values.Count)) : _random.Next(values.Count)];

    /// <summary>The values in another order.</summary>
    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> values) => [.. values.OrderBy(_ => _random.Next())];

    /// <summary>A day in or around March 2016, the month that everything is judged for.</summary>
    public DateOnly Day() => new DateOnly(2016, 3, 1).AddDays(Chance(0.85) ? _random.Next(31) : _random.Next(75) - 30);
}
