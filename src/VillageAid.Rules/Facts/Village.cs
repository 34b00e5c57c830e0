namespace VillageAid.Rules.Facts;

/// <summary>An administrative village; reference data.</summary>
[FactType("村", FactKind.State, Place = "countyCode")]
public sealed record Village : Fact
{
    /// <summary>The village's code.</summary>
    [Key, Term("村编号")]
    public required string VillageId { get; init; }

    /// <summary>The township it belongs to.</summary>
    [Term("所属乡镇编号"), Reference(typeof(Organization), "township", "所属乡镇", Inverse = "villages", InverseZh = "辖村")]
    public Known<string> TownshipId { get; init; }

    /// <summary>The county's GB/T 2260 code; a policy's jurisdiction is compared with it by prefix.</summary>
    [Term("县")]
    public required string CountyCode { get; init; }

    /// <summary>Whether it is a designated poor village.</summary>
    [Term("贫困村")]
    public Known<bool> IsDesignatedPoor { get; init; }
}
