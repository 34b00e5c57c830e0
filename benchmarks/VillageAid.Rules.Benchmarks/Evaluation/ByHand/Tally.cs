namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>A count between what is certain and what is possible.</summary>
internal struct Tally
{
    /// <summary>At least.</summary>
    public int Certain;

    /// <summary>At most, as far as the records go.</summary>
    public int Possible;

    /// <summary>There may be any number of others.</summary>
    public bool IsOpen;

    /// <summary>The kinds of what is missing.</summary>
    public byte Causes;

    /// <summary>An item that meets a condition or not, and of which it may be open whether it belongs.</summary>
    public void Add(Three meets, byte possible)
    {
        if (!meets.MayBeTrue)
            return;
        Possible++;
        if (meets.IsTrue && possible == 0)
            Certain++;
        else
            Causes |= (byte)(possible | meets.Causes);
    }

    public void Open(byte why)
    {
        IsOpen |= why != 0;
        Causes |= why;
    }

    public void Add(in Tally other)
    {
        Certain += other.Certain;
        Possible += other.Possible;
        IsOpen |= other.IsOpen;
        Causes |= other.Causes;
    }

    public readonly Three AtLeast(int limit) => Three.From(IsOpen || Possible >= limit, Certain < limit, false, Causes);

    public readonly Three AtMost(int limit) => Three.From(Certain <= limit, IsOpen || Possible > limit, false, Causes);

    public readonly Three MoreThan(int limit) => AtLeast(limit + 1);

    public readonly Three Exists => AtLeast(1);
}
