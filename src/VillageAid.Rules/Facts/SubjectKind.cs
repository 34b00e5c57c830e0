namespace VillageAid.Rules.Facts;

/// <summary>What kind of subject a record speaks of.</summary>
public enum SubjectKind
{
    /// <summary>A stationed cadre.</summary>
    [Term("干部"), SubjectType(typeof(Facts.Cadre))] Cadre,

    /// <summary>A work team.</summary>
    [Term("工作队"), SubjectType(typeof(Facts.Team))] Team,

    /// <summary>A village.</summary>
    [Term("村"), SubjectType(typeof(Facts.Village))] Village,

    /// <summary>A dispatching unit.</summary>
    [Term("派出单位", Also = "派驻单位|选派单位|挂包单位|帮扶单位"), SubjectType(typeof(Organization))] DispatchingUnit,

    /// <summary>A township.</summary>
    [Term("乡镇"), SubjectType(typeof(Organization))] Township,

    /// <summary>The county body that manages stationed cadres.</summary>
    [Term("县级管理机构", Also = "驻村办|帮扶管理部门|协调领导小组"), SubjectType(typeof(Organization))] CountyOffice,
}
