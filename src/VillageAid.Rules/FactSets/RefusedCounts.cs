using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>How many records were refused, and of which types. A type of which any was refused is no longer complete, whatever is stated.</summary>
internal sealed class RefusedCounts
{
    private readonly HashSet<FactType> _types = [];

    /// <summary>All records refused.</summary>
    public int Records { get; private set; }

    /// <summary>Whether a file was not read that may hold records of any type.</summary>
    public bool AnyType { get; private set; }

    public void Add(FactType? type)
    {
        Records++;
        if (type is null)
            AnyType = true;
        else
            _types.Add(type);
    }

    public void AddUnreadFile() => AnyType = true;

    public void AddUnreadFile(FactType type) => _types.Add(type);

    public bool Concerns(FactType type) => _types.Contains(type);

    public RefusedCounts Copy()
    {
        var copy = new RefusedCounts { Records = Records, AnyType = AnyType };
        copy._types.UnionWith(_types);
        return copy;
    }
}
