namespace VillageAid.Rules.Fuzz;

/// <summary>A small generator of random numbers (Steele, Lea, Flood 2014): the same seed gives the same numbers in every version of the framework.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A generator of its own for one input, so that an input can be made again without those before it.</summary>
    public static SplitMix64 For(ulong seed, int index) => new(new SplitMix64(seed + ((ulong)index * 0xD1342543DE82EF95UL)).Next());

    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (ulong)end);

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
