using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

/// <summary>What the host's own database has beside the library's records.</summary>
[FactType("小卖部", FactKind.State, Place = "village.countyCode")]
public sealed record VillageShop : Fact
{
    [Key, Term("小卖部编号")]
    public required string ShopId { get; init; }

    [Term("所在村编号"), Reference(typeof(Village), "village", "所在村", Inverse = "shops", InverseZh = "小卖部")]
    public Known<string> VillageId { get; init; }

    [Term("从业人数"), Unit("person")]
    public Known<int> Staff { get; init; }
}

internal static class HostRecords
{
    /// <summary>
    /// The vocabulary in which rules, files and scenario tests can name the record, its fields and its relations; with a host's services it is
    /// <c>services.AddVillageAidRules(options => options.AddFacts&lt;VillageShop&gt;())</c>.
    /// </summary>
    public static FactVocabulary Register() => FactVocabulary.BuiltIn.With(typeof(VillageShop));
}
