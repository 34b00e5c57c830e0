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

    /// <summary>Whether it is a designated poor village (MX2019-4-8, SY2016-1-10, YJ2020-2-7).</summary>
    [Term("贫困村")]
    public Known<bool> IsDesignatedPoor { get; init; }

    /// <summary>The year in which it left the list of poor villages; Nothing while it is on it (YJ2020-2-9).</summary>
    [Term("出列年度"), MayBeNothing]
    public Known<int> ExitYear { get; init; }

    /// <summary>Registered poor persons: persons, not households (YJ2020-2-7).</summary>
    [Term("建档立卡人数"), Unit("person")]
    public Known<int> RegisteredPoorPersons { get; init; }

    /// <summary>What kind of village it is, by a recorded classification (MX2019-4-2, SY2016-1-4a to 1-4d).</summary>
    [Term("村情类型")]
    public Known<ValueSet<VillageProfile>> Profiles { get; init; }

    /// <summary>The body that classified it.</summary>
    [Term("分类单位")]
    public Known<string> ClassifiedByOrg { get; init; }

    /// <summary>How deep its poverty is (YZ2020-1-4).</summary>
    [Term("贫困程度")]
    public Known<PovertyDepth> PovertyDepth { get; init; }

    /// <summary>Whether it is remote (YZ2020-1-3).</summary>
    [Term("偏远")]
    public Known<bool> IsRemote { get; init; }

    /// <summary>The day on which its data were verified; Nothing if it is known that they were not (QJ2015-2.4-1).</summary>
    [Term("核实日期"), MayBeNothing]
    public Known<DateOnly> DataVerifiedOn { get; init; }
}

/// <summary>What kind of village: it decides which cadres suit it.</summary>
public enum VillageProfile
{
    /// <summary>A village in difficulty.</summary>
    [Term("难村")] Difficult,

    /// <summary>A village whose leadership is weak.</summary>
    [Term("弱村")] Weak,

    /// <summary>A village that lives from an industry.</summary>
    [Term("产业村")] Industry,

    /// <summary>A disorderly village.</summary>
    [Term("乱村")] Disorderly,
}

/// <summary>How deep the poverty of a village is.</summary>
public enum PovertyDepth
{
    /// <summary>Ordinary.</summary>
    [Term("一般")] Ordinary,

    /// <summary>Deep.</summary>
    [Term("深度")] Deep,
}
