namespace VillageAid.Rules.Facts;

/// <summary>A plan, at any level.</summary>
[FactType("规划计划", FactKind.State)]
public sealed record PlanDocument : Fact
{
    /// <summary>Whom or what it is for; the kind says of which type.</summary>
    [Key, Term("适用范围"), SubjectReference(nameof(PlanKind), "plans", "规划计划")]
    public required string ScopeId { get; init; }

    /// <summary>The kind of plan (QJ2015-2.2-1, 2.3-1 to 2.3-5).</summary>
    [Key, Term("种类")]
    public required PlanKind PlanKind { get; init; }

    /// <summary>The year of an annual plan; Nothing for other plans.</summary>
    [Term("年度"), MayBeNothing]
    public Known<int> Year { get; init; }

    /// <summary>The body that answers for it.</summary>
    [Term("责任单位编号"), Reference(typeof(Organization), "owner", "责任单位", Inverse = "ownedPlans", InverseZh = "负责的规划计划")]
    public Known<string> OwnerOrgId { get; init; }

    /// <summary>The day it was finished; Nothing while it is not (SY2016-1-8, QJ2015-2.3-1).</summary>
    [Term("完成日期"), MayBeNothing]
    public Known<DateOnly> CompletedOn { get; init; }

    /// <summary>The day it was reviewed; Nothing while it is not (QJ2015-2.3-3).</summary>
    [Term("评审日期"), MayBeNothing]
    public Known<DateOnly> ReviewedOn { get; init; }

    /// <summary>The body that reviewed it; Nothing while none has.</summary>
    [Term("评审单位编号"), MayBeNothing, Reference(typeof(Organization), "reviewingOrg", "评审单位")]
    public Known<string> ReviewedByOrg { get; init; }

    /// <summary>Who made it together (SY2016-1-8, QJ2015-1-7).</summary>
    [Term("参与制定方")]
    public Known<ValueSet<Participant>> CoAuthors { get; init; }

    /// <summary>Whether the villagers were heard (SY2016-3-5).</summary>
    [Term("听取群众意见")]
    public Known<bool> VillagersConsulted { get; init; }

    /// <summary>Whether it rests on an investigation (MX2019-3-4, SY2016-3-2).</summary>
    [Term("调查研究")]
    public Known<bool> ResearchDone { get; init; }

    /// <summary>The policies it takes up (MX2019-3-5, YJ2020-3-7).</summary>
    [Term("对接政策")]
    public Known<ValueSet<string>> PolicyBasis { get; init; }

    /// <summary>The day it was last adjusted; Nothing if it never was (MX2019-2-4, YZ2020-2-8).</summary>
    [Term("最近调整日期"), MayBeNothing]
    public Known<DateOnly> LastAdjustedOn { get; init; }

    /// <summary>The day by which its goal is to be reached (SY2016-3-4).</summary>
    [Term("目标日期"), MayBeNothing]
    public Known<DateOnly> TargetDate { get; init; }

    /// <summary>Whether it says who answers for which measure (QJ2015-2.2-2).</summary>
    [Term("落实责任和措施")]
    public Known<bool> ResponsibilitiesAssigned { get; init; }

    /// <summary>The projects tied to it (MX2019-3-6, QJ2015-2.2-3).</summary>
    [Term("项目数"), Unit("time")]
    public Known<int> ProjectsLinked { get; init; }
}

/// <summary>The kind of a plan.</summary>
public enum PlanKind
{
    /// <summary>Of a county.</summary>
    [Term("县级规划"), SubjectType(typeof(Organization))] CountyPlan,

    /// <summary>Of a township.</summary>
    [Term("乡镇规划", Also = "乡规划"), SubjectType(typeof(Organization))] TownshipPlan,

    /// <summary>Of a village.</summary>
    [Term("村规划"), SubjectType(typeof(Village))] VillagePlan,

    /// <summary>Of a household: one household, one policy.</summary>
    [Term("户计划", Also = "一户一策"), SubjectType(typeof(Household))] HouseholdPlan,

    /// <summary>A unit's scheme of help to village and household.</summary>
    [Term("帮扶方案", Also = "到村到户帮扶方案"), SubjectType(typeof(Organization))] UnitHelpScheme,

    /// <summary>Of a county for a year.</summary>
    [Term("年度实施计划"), SubjectType(typeof(Organization))] AnnualPlan,
}

/// <summary>Who took part in making a plan.</summary>
public enum Participant
{
    /// <summary>The dispatching unit.</summary>
    [Term("派出单位", Also = "派驻单位|选派单位|挂包单位|帮扶单位")] DispatchingUnit,

    /// <summary>The work team.</summary>
    [Term("工作队")] Team,

    /// <summary>The township.</summary>
    [Term("乡镇")] Township,

    /// <summary>The village.</summary>
    [Term("村")] Village,

    /// <summary>The villagers.</summary>
    [Term("群众")] Villagers,

    /// <summary>The county.</summary>
    [Term("县")] County,
}
