namespace VillageAid.Rules.Facts;

/// <summary>A dispatching unit, a township or a county body.</summary>
[FactType("单位", FactKind.State, Place = "placeCode")]
[FactRole("dispatchingUnit", "派出单位", nameof(Kind), OrganizationKind.DispatchingUnit)]
[FactRole("township", "乡镇", nameof(Kind), OrganizationKind.Township)]
[FactRole("countyOffice", "县级管理机构", nameof(Kind), OrganizationKind.CountyOffice)]
public sealed record Organization : Fact
{
    /// <summary>The body's code.</summary>
    [Key, Term("单位编号")]
    public required string OrgId { get; init; }

    /// <summary>Its role.</summary>
    [Term("单位类别")]
    public required OrganizationKind Kind { get; init; }

    /// <summary>The GB/T 2260 code of the place it acts in, at least to the county.</summary>
    [Term("所在地")]
    public required string PlaceCode { get; init; }

    /// <summary>The level it belongs to.</summary>
    [Term("层级")]
    public Known<AdministrativeLevel> Level { get; init; }
}

/// <summary>The role of a body.</summary>
public enum OrganizationKind
{
    /// <summary>A unit that sends cadres.</summary>
    [Term("派出单位", Also = "派驻单位|选派单位|挂包单位|帮扶单位")] DispatchingUnit,

    /// <summary>A township or a body of its rank.</summary>
    [Term("乡镇")] Township,

    /// <summary>The county body that manages stationed cadres.</summary>
    [Term("县级管理机构", Also = "驻村办|帮扶管理部门|协调领导小组")] CountyOffice,
}

/// <summary>The level of a body or a team.</summary>
public enum AdministrativeLevel
{
    /// <summary>Province.</summary>
    [Term("省直")] Province,

    /// <summary>City.</summary>
    [Term("市直")] City,

    /// <summary>County.</summary>
    [Term("县直")] County,

    /// <summary>Township.</summary>
    [Term("乡镇")] Township,
}
