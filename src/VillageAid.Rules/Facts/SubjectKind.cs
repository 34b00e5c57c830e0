namespace VillageAid.Rules.Facts;

/// <summary>What kind of subject a record speaks of. A post (a chief leader, a head of township) is named by its kind and the code of its township, never by a person.</summary>
public enum SubjectKind
{
    /// <summary>A cadre.</summary>
    [Term("干部"), SubjectType(typeof(Facts.Cadre))] Cadre,

    /// <summary>A work team.</summary>
    [Term("工作队"), SubjectType(typeof(Facts.Team))] Team,

    /// <summary>A village.</summary>
    [Term("村"), SubjectType(typeof(Facts.Village))] Village,

    /// <summary>A household.</summary>
    [Term("户"), SubjectType(typeof(Facts.Household))] Household,

    /// <summary>A dispatching unit.</summary>
    [Term("派出单位", Also = "派驻单位|选派单位|挂包单位|帮扶单位"), SubjectType(typeof(Organization))] DispatchingUnit,

    /// <summary>A township.</summary>
    [Term("乡镇"), SubjectType(typeof(Organization))] Township,

    /// <summary>The Party secretary of a township (YZ2020-2-5).</summary>
    [Term("乡镇党委书记"), SubjectType(typeof(Organization))] TownshipSecretary,

    /// <summary>The head of a township (YZ2020-2-5).</summary>
    [Term("乡镇长"), SubjectType(typeof(Organization))] TownshipHead,

    /// <summary>The chief leader of a township's teams (YZ2020-2-6).</summary>
    [Term("总队长"), SubjectType(typeof(Organization))] ChiefLeader,

    /// <summary>The county body that manages stationed cadres.</summary>
    [Term("县级管理机构", Also = "驻村办|帮扶管理部门|协调领导小组"), SubjectType(typeof(Organization))] CountyOffice,

    /// <summary>The office of the joint conference.</summary>
    [Term("联席办"), SubjectType(typeof(Organization))] JointConferenceOffice,

    /// <summary>Another body.</summary>
    [Term("单位"), SubjectType(typeof(Organization))] Organization,

    /// <summary>The Party committee and government of a place.</summary>
    [Term("地方党委政府", Also = "地方"), SubjectType(typeof(Organization))] Locality,

    /// <summary>The leading body of a village.</summary>
    [Term("村级组织"), SubjectType(typeof(Facts.Village))] VillageBody,

    /// <summary>The secretary of a village's Party branch (QJ2015-2.2-14).</summary>
    [Term("村党组织书记"), SubjectType(typeof(Facts.Village))] VillageSecretary,
}
