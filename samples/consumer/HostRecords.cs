using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

/// <summary>What the host's own database has beside the library's records.</summary>
[FactType("住户", FactKind.State, Place = "village.countyCode")]
public sealed record Household : Fact
{
    [Key, Term("住户编号")]
    public required string HouseholdId { get; init; }

    [Term("所在村编号"), Reference(typeof(Village), "village", "所在村", Inverse = "households", InverseZh = "住户")]
    public Known<string> VillageId { get; init; }

    [Term("人口"), Unit("person")]
    public Known<int> HeadCount { get; init; }
}

internal static class HostRecords
{
    /// <summary>
    /// The vocabulary in which rules, CSV files and scenario tests can name the record, its fields and its relations; with a host's services it is
    /// <c>services.AddVillageAidRules(options => options.AddFacts&lt;Household&gt;())</c>.
    /// </summary>
    public static FactVocabulary Register() => FactVocabulary.BuiltIn.With(typeof(Household));
}
