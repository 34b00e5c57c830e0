namespace VillageAid.Rules.Facts;

/// <summary>A body in one or several roles: a unit that sends cadres, a township, an office of the county.</summary>
[FactType("单位", FactKind.State, Place = "placeCode")]
[FactRole("dispatchingUnit", "派出单位", nameof(Roles), OrganizationRole.DispatchingUnit)]
[FactRole("township", "乡镇", nameof(Roles), OrganizationRole.Township)]
[FactRole("countyOffice", "县级管理机构", nameof(Roles), OrganizationRole.CountyOffice)]
[FactRole("jointConferenceOffice", "联席办", nameof(Roles), OrganizationRole.JointConferenceOffice)]
[FactRole("organizationDepartment", "组织部门", nameof(Roles), OrganizationRole.OrganizationDepartment)]
[FactRole("disciplineInspection", "纪检监察机关", nameof(Roles), OrganizationRole.DisciplineInspection)]
[FactRole("locality", "地方党委政府", nameof(Roles), OrganizationRole.Locality)]
[FactPath("teams", "驻村工作队", "villages.teams")]
public sealed record Organization : Fact
{
    /// <summary>The body's code.</summary>
    [Key, Term("单位编号")]
    public required string OrgId { get; init; }

    /// <summary>Its roles; a bureau of finance that sends cadres has two.</summary>
    [Term("单位类别")]
    public required ValueSet<OrganizationRole> Roles { get; init; }

    /// <summary>The GB/T 2260 code of the place it acts in, at least to the county.</summary>
    [Term("所在地")]
    public required string PlaceCode { get; init; }

    /// <summary>The level it belongs to.</summary>
    [Term("层级")]
    public Known<AdministrativeLevel> Level { get; init; }

    /// <summary>Whether it is a department or unit directly under the county (MX2019-4-4, YZ2020-3-6).</summary>
    [Term("县直部门")]
    public Known<bool> IsCountyDepartment { get; init; }

    /// <summary>The code of the post of its principal, never the person; Nothing if it is known that nobody holds it (SY2016-1-6).</summary>
    [Term("主要负责人岗位"), MayBeNothing]
    public Known<string> PrincipalPostId { get; init; }

    /// <summary>How strong it is in help and funds (YZ2020-1-4).</summary>
    [Term("帮扶能力")]
    public Known<ResourceStrength> ResourceStrength { get; init; }

    /// <summary>The body that manages it; Nothing where none does (QJ2015-1-2).</summary>
    [Term("归口管理单位编号"), MayBeNothing, Reference(typeof(Organization), "managingOrg", "归口管理单位")]
    public Known<string> ManagingOrgId { get; init; }

    /// <summary>The unit that leads it in helping; Nothing where there is none.</summary>
    [Term("牵头单位编号"), MayBeNothing, Reference(typeof(Organization), "leadOrg", "牵头单位")]
    public Known<string> LeadOrgId { get; init; }

    /// <summary>Of a county: whether it is a designated poor county.</summary>
    [Term("贫困县")]
    public Known<bool> IsPoorCounty { get; init; }

    /// <summary>Of a township: whether it is a designated poor township (QJ2015-2.3-3).</summary>
    [Term("贫困乡镇")]
    public Known<bool> IsPoorTownship { get; init; }
}

/// <summary>The role of a body.</summary>
public enum OrganizationRole
{
    /// <summary>A unit that sends cadres.</summary>
    [Term("派出单位", Also = "派驻单位|选派单位|挂包单位|帮扶单位")] DispatchingUnit,

    /// <summary>A township or a body of its rank.</summary>
    [Term("乡镇", Also = "镇场街道")] Township,

    /// <summary>The county body that manages stationed cadres.</summary>
    [Term("县级管理机构", Also = "驻村办|帮扶管理部门|协调领导小组")] CountyOffice,

    /// <summary>The office of the joint conference.</summary>
    [Term("联席办", Also = "联席会议办公室")] JointConferenceOffice,

    /// <summary>The organization department of the Party committee.</summary>
    [Term("组织部门")] OrganizationDepartment,

    /// <summary>The department for poverty alleviation.</summary>
    [Term("扶贫部门")] PovertyAlleviationDepartment,

    /// <summary>Discipline inspection and supervision.</summary>
    [Term("纪检监察机关", Also = "纪检监察")] DisciplineInspection,

    /// <summary>The inspection office of Party committee and government.</summary>
    [Term("督查室")] GovernmentInspectionOffice,

    /// <summary>Audit.</summary>
    [Term("审计部门", Also = "审计")] Audit,

    /// <summary>Finance.</summary>
    [Term("财政部门", Also = "财政")] Finance,

    /// <summary>The four leading bodies of the county.</summary>
    [Term("县四大家")] CountyLeadership,

    /// <summary>The Party committee and government of a place.</summary>
    [Term("地方党委政府", Also = "地方")] Locality,
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
    [Term("乡镇", Also = "乡")] Township,
}

/// <summary>How strong a unit is in help and funds.</summary>
public enum ResourceStrength
{
    /// <summary>Strong.</summary>
    [Term("较强")] Strong,

    /// <summary>Ordinary.</summary>
    [Term("一般")] Ordinary,
}
