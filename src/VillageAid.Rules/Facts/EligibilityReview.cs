namespace VillageAid.Rules.Facts;

/// <summary>A recorded judgement on a posting, before or at its start.</summary>
[FactType("资格审查", FactKind.Event)]
public sealed record EligibilityReview : Fact
{
    /// <summary>The posting.</summary>
    [Key, Term("任职编号"), Reference(typeof(Assignment), "assignment", "任职", Inverse = "eligibilityReviews", InverseZh = "资格审查")]
    public required string AssignmentId { get; init; }

    /// <summary>The day of the review.</summary>
    [Key, Term("审查日期"), WindowDate]
    public required DateOnly ReviewedOn { get; init; }

    /// <summary>The body that reviewed.</summary>
    [Term("审查单位编号"), Reference(typeof(Organization), "reviewingOrg", "审查单位")]
    public Known<string> ReviewedByOrg { get; init; }

    /// <summary>Political quality (MX2019-4-3a).</summary>
    [Term("政治素质")]
    public Known<bool> PoliticalQuality { get; init; }

    /// <summary>Style of work (MX2019-4-3b).</summary>
    [Term("工作作风")]
    public Known<bool> WorkStyle { get; init; }

    /// <summary>Overall capability (MX2019-4-1, 4-3c; YZ2020-1-9).</summary>
    [Term("综合能力")]
    public Known<bool> OverallCapability { get; init; }

    /// <summary>Health of body and mind: passed or not, never a diagnosis (MX2019-4-3d).</summary>
    [Term("身心健康")]
    public Known<bool> FitForDuty { get; init; }

    /// <summary>The conditions to do the work (MX2019-4-3e).</summary>
    [Term("履职条件")]
    public Known<bool> DutyConditionsMet { get; init; }

    /// <summary>A promising young cadre or a pillar of the unit (MX2019-4-3f, YZ2020-1-8).</summary>
    [Term("优秀年轻干部或骨干")]
    public Known<bool> YoungOrBackbone { get; init; }

    /// <summary>Whether the cadre suits the village (MX2019-4-2, SY2016-1-5).</summary>
    [Term("因村选人")]
    public Known<bool> VillageNeedMatched { get; init; }

    /// <summary>Whether the unit's strengths were considered (SY2016-1-5).</summary>
    [Term("单位优势统筹")]
    public Known<bool> UnitStrengthConsidered { get; init; }

    /// <summary>Whether the cadre's own strengths were considered (SY2016-1-5).</summary>
    [Term("个人特长统筹")]
    public Known<bool> CadreStrengthConsidered { get; init; }

    /// <summary>Why the unit can hardly send anybody; Nothing where it can (MX2019-4-7).</summary>
    [Term("单位难以选派原因"), MayBeNothing]
    public Known<UnitUnableReason> UnitUnableReason { get; init; }
}

/// <summary>Why a unit can hardly send a cadre.</summary>
public enum UnitUnableReason
{
    /// <summary>The structure of its staff.</summary>
    [Term("人员结构")] StaffStructure,

    /// <summary>The number of its staff.</summary>
    [Term("人员数量", Also = "数量")] StaffNumber,
}
