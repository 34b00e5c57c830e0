namespace VillageAid.Rules.Cli.Generation;

/// <summary>
/// A small generator of random numbers (Steele, Lea, Flood 2014): the same seed gives the same numbers on every machine and in every
/// version of the framework, so a sample can be made again byte for byte.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A generator of its own for one topic, so that a change in one topic leaves the others as they are.</summary>
    public static SplitMix64 For(int seed, string topic)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in topic)
            hash = (hash ^ c) * 1099511628211UL;
        return new SplitMix64(hash ^ ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL));
    }

    /// <summary>A generator of its own for one topic and one numbered thing, so that it is drawn alike whenever it is asked for.</summary>
    public static SplitMix64 For(int seed, string topic, int number)
    {
        var random = For(seed, topic);
        random._state += (ulong)(uint)number * 0xD1342543DE82EF95UL;
        // One step mixes the number in: neighbours must not have streams that are shifted copies of each other.
        return new SplitMix64(random.Next());
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>True with a probability given in percent.</summary>
    public bool Chance(int percent) => Between(1, 100) <= percent;

    /// <summary>One of the items.</summary>
    public T One<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>An instant of a day between two hours.</summary>
    public DateTimeOffset Instant(DateOnly day, int fromHour, int toHour) => Month.At(day, Between(fromHour, toHour), Between(0, 59));

    /// <summary>Some of the items, in their order.</summary>
    public IReadOnlyList<T> Pick<T>(IReadOnlyList<T> items, int count)
    {
        var picked = new List<T>();
        for (var i = 0; i < items.Count && picked.Count < count; i++)
        {
            // Selection sampling (Knuth, TAOCP 2, algorithm S): every choice is as likely as any other.
            if (Between(1, items.Count - i) <= count - picked.Count)
                picked.Add(items[i]);
        }
        return picked;
    }
}
