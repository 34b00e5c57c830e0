namespace VillageAid.Rules.Benchmarks.Counties;

/// <summary>How large the county is.</summary>
internal enum CountySize
{
    /// <summary>30 teams and 90 cadres, to see that everything runs.</summary>
    Small = 0,

    /// <summary>837 teams and 2,511 cadres.</summary>
    One = 1,

    /// <summary>Ten times as large.</summary>
    Ten = 10,

    /// <summary>A hundred times as large; 12 million facts.</summary>
    Hundred = 100,
}
