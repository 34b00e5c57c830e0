namespace VillageAid.Rules.Facts;

/// <summary>A record of a type that a pack declares (<c>vocabulary: {types: …}</c>); its values are in <see cref="Fact.Declared"/>.</summary>
/// <example><code>var visit = new DeclaredFact { FactType = "养老服务", Declared = DeclaredValues.Of(("户编号", "H01"), ("日期", new DateOnly(2016, 3, 5))) };</code></example>
public sealed record DeclaredFact : Fact
{
    /// <summary>The name of the fact type, in Chinese or English.</summary>
    public required string FactType { get; init; }
}
